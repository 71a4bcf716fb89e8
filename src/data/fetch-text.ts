import {DatasetError} from './problems';

/** Milliseconds without a byte after which an answer is given up. */
export const SILENCE_MS = 30_000;

/**
 * Fetches a text. An answer may take as long as it likes while bytes arrive; one that falls silent
 * is given up.
 *
 * @throws {DatasetError} What went wrong, where, and what to do.
 */
export async function fetchText(url: string, signal?: AbortSignal): Promise<string> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), SILENCE_MS);
  };
  const fail = (todo: string) => (cause: unknown) => {
    const isSilent = silence.signal.aborted && !signal?.aborted;
    const told = isSilent ? 'does not answer: check your connection, then try again' : todo;
    throw failure(url, told, cause);
  };
  signal?.addEventListener('abort', () => silence.abort());
  wait();
  try {
    const response = await fetch(url, {signal: silence.signal}).catch(
      fail('could not be reached: check the address and your connection'),
    );
    if (!response.ok)
      throw failure(url, `the server answered ${response.status}: check the address`);
    wait();
    const watch = new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, rest) {
        wait();
        rest.enqueue(bytes);
      },
    });
    return await new Response(response.body?.pipeThrough(watch))
      .text()
      .catch(fail('the download was interrupted: try again'));
  } finally {
    clearTimeout(timer);
  }
}

/** Returns what is to be thrown where a file cannot be had or read. */
export function failure(file: string, todo: string, cause?: unknown): DatasetError {
  return new DatasetError([{file, field: '', value: undefined, todo}], {cause});
}
