/** How windows of one lesson reach each other. */
import type {Showing} from './lesson-state';

/** What windows of one lesson say to each other. */
export type Call =
  | {readonly kind: 'hello'}
  | {readonly kind: 'here'}
  | {readonly kind: 'show'; readonly showing: Showing}
  | {readonly kind: 'press'; readonly by: 1 | -1}
  | {readonly kind: 'bye'};

/** A way to the other window. */
export interface Line {
  say(call: Call): void;
  close(): void;
}

/** What takes messages. A channel reaches its own origin alone, and minds no target. */
interface Target {
  postMessage(message: unknown, origin: string): void;
}

/** A window without an answer speaks again after so many milliseconds. */
const AGAIN = 1000;

/** Who speaks on a line. */
export interface Speaker {
  hear(call: Call): void;
  /** Nobody answers any more, or yet: what was said may have to be said again. */
  again(): void;
}

/** @param session - What the windows call each other by; other lessons have another. */
export function openLine(session: string, speaker: Speaker): Line {
  const name = `stance-atlas-present-${session}`;
  return origin === 'null' ? betweenWindows(name, speaker) : onChannel(name, speaker);
}

function onChannel(name: string, {hear}: Speaker): Line {
  const channel = new BroadcastChannel(name);
  const target: Target = channel;
  channel.addEventListener('message', ({data}: MessageEvent<Call>) => hear(data));
  return {
    say: (call) => target.postMessage(call, origin),
    close: () => channel.close(),
  };
}

/**
 * Pages from disk have no origin, and so no channel in every browser: the window that was opened
 * speaks to the one that opened it, and that one answers. A message counts only with the name,
 * which nobody else knows.
 */
function betweenWindows(name: string, {hear, again}: Speaker): Line {
  const ending = new AbortController();
  let other = window.opener as Window | null;
  let hasAnswered = false;
  const say = (call: Call) => (other as Target | null)?.postMessage({name, call}, '*');
  const onMessage = ({source, data}: MessageEvent<{name?: string; call: Call} | null>) => {
    if (data?.name !== name) return;
    // A window that is being loaded again is no source any more.
    if (source) other = source as Window;
    const isThere = data.call.kind !== 'bye';
    if (isThere && !hasAnswered) say({kind: 'here'});
    hasAnswered = isThere;
    hear(data.call);
  };
  addEventListener('message', onMessage, {signal: ending.signal});
  // The window that opened this one forgets it when it is loaded again.
  const asking = setInterval(() => hasAnswered || again(), AGAIN);
  ending.signal.addEventListener('abort', () => clearInterval(asking));
  return {say, close: () => ending.abort()};
}
