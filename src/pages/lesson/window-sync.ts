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
  readonly #transport: Transport;
  readonly #listener: SyncHandler;
  readonly #abort = new AbortController();
  #wasConnected = false;

  /** @param session - What the windows call each other by; other lessons have another. */
  constructor(session: string, listener: SyncHandler) {
    this.#listener = listener;
    this.#transport = openTransport(session, {
      receive: (message) => this.#receive(message),
      retry: () => this.#greet(),
    });
    const {signal} = this.#abort;
    addEventListener('pagehide', () => this.#transport.send({kind: 'bye'}), {signal});
    // From the store of back and forward it comes back as it was, and may have missed something.
    const onShow = ({persisted}: PageTransitionEvent) => {
      if (persisted) this.#transport.send({kind: 'hello'});
    };
    addEventListener('pageshow', onShow, {signal});
    this.#greet();
  }

  show(showing: LessonState): void {
    this.#transport.send({kind: 'show', showing});
  }

  press(by: 1 | -1): void {
    this.#transport.send({kind: 'press', by});
  }

  close(): void {
    this.#abort.abort();
    this.#transport.send({kind: 'bye'});
    this.#transport.close();
  }

  /** A window that was met before knows how far the lesson is, and what time it is. */
  #greet(): void {
    const current = this.#wasConnected && this.#listener.current();
    if (current) this.show(current);
    else this.#transport.send({kind: 'hello'});
  }

  #receive(message: SyncMessage): void {
    this.#wasConnected = true;
    this.#listener.peerChanged(message.kind !== 'bye');
    if (message.kind === 'show') this.#listener.show(message.showing);
    if (message.kind === 'press') this.#listener.press(message.by);
    const current = message.kind === 'hello' && this.#listener.current();
    if (current) this.show(current);
  }
}

/** A name that no other lesson in this browser has. */
export function newSession(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return high.toString(36) + low.toString(36);
}
