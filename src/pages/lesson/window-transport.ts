/** How windows of one lesson reach each other. */
import type {LessonState} from './lesson-state';

/** What windows of one lesson say to each other. */
export type SyncMessage =
  | {readonly kind: 'hello'}
  | {readonly kind: 'here'}
  | {readonly kind: 'show'; readonly showing: LessonState}
  | {readonly kind: 'press'; readonly by: 1 | -1}
  | {readonly kind: 'bye'};

/** A way to the other window. */
export interface Transport {
  send(message: SyncMessage): void;
  close(): void;
}

/** What takes messages. A channel reaches its own origin alone, and minds no target. */
interface Target {
  postMessage(message: unknown, origin: string): void;
}

/** A window without an answer speaks again after so many milliseconds. */
const RETRY_MS = 1000;

/** Who speaks on a line. */
export interface TransportHandler {
  receive(message: SyncMessage): void;
  /** Nobody answers any more, or yet: what was said may have to be said again. */
  retry(): void;
}

/** @param session - What the windows call each other by; other lessons have another. */
export function openTransport(session: string, handler: TransportHandler): Transport {
  const name = `stance-atlas-present-${session}`;
  try {
    if (origin !== 'null') return onChannel(name, handler);
  } catch {
    // Firefox refuses channels to a reader who blocks storage.
  }
  return betweenWindows(name, handler);
}

function onChannel(name: string, {receive}: TransportHandler): Transport {
  const channel = new BroadcastChannel(name);
  const target: Target = channel;
  channel.addEventListener('message', ({data}: MessageEvent<SyncMessage>) => receive(data));
  return {
    send: (message) => target.postMessage(message, origin),
    close: () => channel.close(),
  };
}

/**
 * Pages from disk have no origin, and so no channel in every browser: the window that was opened
 * speaks to the one that opened it, and that one answers. A message counts only with the name,
 * which nobody else knows.
 */
function betweenWindows(name: string, {receive, retry}: TransportHandler): Transport {
  const ending = new AbortController();
  let other = window.opener as Window | null;
  let hasAnswered = false;
  const send = (message: SyncMessage) =>
    (other as Target | null)?.postMessage({name, message}, '*');
  const onMessage = ({
    source,
    data,
  }: MessageEvent<{name?: string; message: SyncMessage} | null>) => {
    if (data?.name !== name) return;
    // A window that is being loaded again is no source any more.
    if (source) other = source as Window;
    const isThere = data.message.kind !== 'bye';
    if (isThere && !hasAnswered) send({kind: 'here'});
    hasAnswered = isThere;
    receive(data.message);
  };
  addEventListener('message', onMessage, {signal: ending.signal});
  // The window that opened this one forgets it when it is loaded again.
  const asking = setInterval(() => hasAnswered || retry(), RETRY_MS);
  ending.signal.addEventListener('abort', () => clearInterval(asking));
  return {send, close: () => ending.abort()};
}
