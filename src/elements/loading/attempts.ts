/** So many tries, and after the first failure so many milliseconds to the second. */
const MOST = 3;
const FIRST_WAIT_MS = 5000;
const GROWTH = 5;

/** How often the network has come back. */
let returns = 0;
(globalThis as Partial<typeof globalThis>).addEventListener?.('online', () => (returns += 1));

/**
 * Counts the tries to get what no reader has asked for: after each failure the next waits longer,
 * and after some there is none before the network comes back.
 */
export class Attempts {
  #returns = returns;
  #failures = 0;
  #failedAt = 0;

  /** True if it may be tried now. */
  get isDue(): boolean {
    if (this.#returns !== returns) this.#failures = 0;
    this.#returns = returns;
    const wait = this.#failures && FIRST_WAIT_MS * GROWTH ** (this.#failures - 1);
    return this.#failures < MOST && performance.now() >= this.#failedAt + wait;
  }

  /** Counts a failed try. */
  fail(): void {
    this.#failures += 1;
    this.#failedAt = performance.now();
  }
}
