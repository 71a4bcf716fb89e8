/** Keeps the screen awake while a lesson is on show, where the browser can. */
export class WakeLockController {
  #isWanted = false;
  #lock: Promise<WakeLockSentinel | undefined> | undefined;

  constructor() {
    // A hidden page loses its lock.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.#take();
    });
  }

  setActive(isWanted: boolean): void {
    if (isWanted === this.#isWanted) return;
    this.#isWanted = isWanted;
    if (isWanted) this.#take();
    else void this.#lock?.then((lock) => lock?.release());
  }

  #take(): void {
    if (!this.#isWanted || !('wakeLock' in navigator)) return;
    // Refused, as by a low battery: the lesson goes on, and the screen does as it likes.
    this.#lock = navigator.wakeLock.request('screen').catch(() => undefined);
  }
}
