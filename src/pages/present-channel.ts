import type {Showing} from './present-showing';

/** What windows of one lesson say to each other. */
type Call =
  | {readonly kind: 'hello'}
  | {readonly kind: 'show'; readonly showing: Showing}
  | {readonly kind: 'press'; readonly by: 1 | -1}
  | {readonly kind: 'bye'};

/** What a window does about it. */
export interface Listener {
  /** What it shows now, for a window that comes later. */
  current(): Showing | undefined;
  show(showing: Showing): void;
  /** The one who leads pressed next or previous, at a step that has an activity here. */
  press(by: 1 | -1): void;
  /** The other window came, or went. */
  met(isThere: boolean): void;
}

/** Keeps the windows of one lesson in step; each of them can lead, and go on alone. */
export class Channel {
  readonly #channel: BroadcastChannel;
  readonly #listener: Listener;

  /** @param session - What the windows call each other by; other lessons have another. */
  constructor(session: string, listener: Listener) {
    this.#listener = listener;
    this.#channel = new BroadcastChannel(`stance-atlas-present-${session}`);
    this.#channel.addEventListener('message', ({data}: MessageEvent<Call>) => this.#hear(data));
    addEventListener('pagehide', () => this.#say({kind: 'bye'}));
    // From the store of back and forward it comes back as it was, and may have missed something.
    addEventListener('pageshow', ({persisted}) => {
      if (persisted) this.#say({kind: 'hello'});
    });
    this.#say({kind: 'hello'});
  }

  show(showing: Showing): void {
    this.#say({kind: 'show', showing});
  }

  press(by: 1 | -1): void {
    this.#say({kind: 'press', by});
  }

  close(): void {
    this.#say({kind: 'bye'});
    this.#channel.close();
  }

  #say(call: Call): void {
    // A channel is of this origin alone, and takes no target.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#channel.postMessage(call);
  }

  #hear(call: Call): void {
    this.#listener.met(call.kind !== 'bye');
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
