import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {fetchText, SILENCE_MS} from '../../../src/data/fetch-text';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.useFakeTimers();
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const SILENT = '/a.json: does not answer: check your connection, then try again';

/** An answer whose bytes come when the test says so, until it is given up. */
function answerInPieces() {
  let pieces!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({start: (controller) => void (pieces = controller)});
  fetched.mockImplementation(async (_url, options) => {
    options!.signal!.addEventListener('abort', () => pieces.error(options!.signal!.reason));
    return new Response(body);
  });
  return {
    give: (text: string) => pieces.enqueue(new TextEncoder().encode(text)),
    end: () => pieces.close(),
  };
}

/** What an asked-for text comes to. */
function outcomeOf(text: Promise<string>): Promise<string> {
  return text.catch((error: Error) => error.message);
}

test('a server that never answers is given up, and that is told', async () => {
  fetched.mockImplementation(
    async (_url, options) =>
      new Promise((_resolve, reject) => {
        options!.signal!.addEventListener('abort', () => reject(options!.signal!.reason as Error));
      }),
  );
  const outcome = outcomeOf(fetchText('/a.json'));
  await vi.advanceTimersByTimeAsync(SILENCE_MS);
  expect(await outcome).toBe(SILENT);
});

test('an answer that falls silent is given up, and that is told', async () => {
  const {give} = answerInPieces();
  const outcome = outcomeOf(fetchText('/a.json'));
  await vi.advanceTimersByTimeAsync(0);
  give('{"half":');
  await vi.advanceTimersByTimeAsync(SILENCE_MS);
  expect(await outcome).toBe(SILENT);
});

test('a slow answer is waited for as long as bytes come', async () => {
  const {give, end} = answerInPieces();
  const outcome = outcomeOf(fetchText('/a.json'));
  for (const letter of 'slow’s') {
    await vi.advanceTimersByTimeAsync(SILENCE_MS - 1);
    give(letter);
  }
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(await outcome).toBe('slow’s');
  expect(vi.getTimerCount()).toBe(0);
});

test('a caller that gives up stops the fetch, and is not told of silence', async () => {
  answerInPieces();
  const controller = new AbortController();
  const outcome = outcomeOf(fetchText('/a.json', controller.signal));
  await vi.advanceTimersByTimeAsync(0);
  controller.abort();
  expect(await outcome).toMatch(/interrupted/);
  expect(fetched.mock.calls[0]![1]!.signal!.aborted).toBe(true);
});
