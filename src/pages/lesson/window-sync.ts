import {openTransport, type SyncMessage, type Transport} from './window-transport';
import type {LessonState} from './lesson-state';

/** What a window does about what the other one says. */
export interface SyncHandler {
  /** What it shows now, for a window that comes later. */
  current(): LessonState | undefined;
  show(showing: LessonState): void;
  /** The one who leads pressed next or previous, at a step that has an activity here. */
  press(by: 1 | -1): void;
  /** The other window came, or went. */
  peerChanged(isThere: boolean): void;
}

/** Keeps the windows of one lesson in step; each of them can lead, and go on alone. */
export class WindowSync {
  readonly #line: Transport;
  readonly #listener: SyncHandler;
  readonly #ending = new AbortController();
  #wasMet = false;

  /** @param session - What the windows call each other by; other lessons have another. */
  constructor(session: string, listener: SyncHandler) {
    this.#listener = listener;
    this.#line = openTransport(session, {
      hear: (call) => this.#hear(call),
      again: () => this.#meet(),
    });
    const {signal} = this.#ending;
    addEventListener('pagehide', () => this.#line.say({kind: 'bye'}), {signal});
    // From the store of back and forward it comes back as it was, and may have missed something.
    const onShow = ({persisted}: PageTransitionEvent) => {
      if (persisted) this.#line.say({kind: 'hello'});
    };
    addEventListener('pageshow', onShow, {signal});
    this.#meet();
  }

  show(showing: LessonState): void {
    this.#line.say({kind: 'show', showing});
  }

  press(by: 1 | -1): void {
    this.#line.say({kind: 'press', by});
  }

  close(): void {
    this.#ending.abort();
    this.#line.say({kind: 'bye'});
    this.#line.close();
  }

  /** A window that was met before knows how far the lesson is, and what time it is. */
  #meet(): void {
    const current = this.#wasMet && this.#listener.current();
    if (current) this.show(current);
    else this.#line.say({kind: 'hello'});
  }

  #hear(call: SyncMessage): void {
    this.#wasMet = true;
    this.#listener.peerChanged(call.kind !== 'bye');
    if (call.kind === 'show') this.#listener.show(call.showing);
    if (call.kind === 'press') this.#listener.press(call.by);
    const current = call.kind === 'hello' && this.#listener.current();
    if (current) this.show(current);
  }
}

/** A name that no other lesson in this browser has. */
export function newSession(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return high.toString(36) + low.toString(36);
}
