import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {
  BUILD_STAMP,
  createFileReader,
  createLoader,
  loadDataset,
} from '../../../src/data/dataset/load';
import {DatasetError} from '../../../src/data/problems';
import {withResolvers} from '../../support/deferred';
import {sampleDataset} from '../../support/fixtures/dataset-sample';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loadDataset', () => {
  test('gives a checked record, of which all who ask share one', async () => {
    fetched.mockResolvedValue(Response.json(sampleDataset()));
    const [one, two] = await Promise.all([loadDataset('/one.json'), loadDataset('/one.json')]);
    expect(one.title).toBe('A vote');
    expect(two).toBe(one);
    expect(await loadDataset('/one.json')).toBe(one);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('checks a record that says our build has checked it', async () => {
    const forged = {...sampleDataset(), checkedBy: BUILD_STAMP, title: 7};
    fetched.mockResolvedValue(Response.json(forged));
    const error = await failureOf(loadDataset('/forged.json'));
    expect(error.problems.map(({field}) => field)).toEqual(['title']);
  });

  test('tells every problem of a record that is wrong, with its address', async () => {
    fetched.mockResolvedValue(Response.json({...sampleDataset(), title: 7, updated: '2019-02-30'}));
    const error = await failureOf(loadDataset('/wrong.json'));
    expect(error.problems.map(({file, field}) => [file, field])).toEqual([
      ['/wrong.json', 'title'],
      ['/wrong.json', 'updated'],
    ]);
    expect(error.message).toContain(
      '/wrong.json: updated: "2019-02-30": must be a day that exists',
    );
  });
});

describe('a loader', () => {
  const load = createLoader((json) => json);

  test('says that an address the server answered 404', async () => {
    fetched.mockResolvedValue(new Response('gone', {status: 404}));
    const error = await failureOf(load('/404.json'));
    expect(error.message).toBe('/404.json: the server answered 404: check the address');
  });

  test('says that a network fails, and why', async () => {
    const cause = new TypeError('offline');
    fetched.mockRejectedValue(cause);
    const error = await failureOf(load('/offline.json'));
    expect(error.message).toMatch(/^\/offline.json: could not be reached: check the address/);
    expect(error.cause).toBe(cause);
  });

  test('says that an answer breaks off', async () => {
    const body = new ReadableStream({start: (stream) => stream.error(new Error('reset'))});
    fetched.mockResolvedValue(new Response(body));
    const error = await failureOf(load('/broken.json'));
    expect(error.message).toBe('/broken.json: the download was interrupted: try again');
  });

  test('says that an answer is not JSON', async () => {
    fetched.mockResolvedValue(new Response('<!doctype html>'));
    const error = await failureOf(load('/page.json'));
    expect(error.message).toMatch(/^\/page.json: is not JSON/);
  });

  test('hands on what its reader throws, and asks again the next time', async () => {
    const strict = createLoader(() => {
      throw new RangeError('no');
    });
    fetched.mockImplementation(() => Promise.resolve(Response.json(1)));
    await expect(strict('/strict.json')).rejects.toThrow(RangeError);
    await expect(strict('/strict.json')).rejects.toThrow(RangeError);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('forgets a failure, so that trying again can work', async () => {
    fetched.mockRejectedValueOnce(new TypeError('offline'));
    fetched.mockResolvedValueOnce(Response.json([1]));
    await failureOf(load('/again.json'));
    expect(await load('/again.json')).toEqual([1]);
  });

  test('fetches each address for itself', async () => {
    fetched.mockImplementation((url) => Promise.resolve(Response.json(url)));
    expect(await Promise.all([load('/a.json'), load('/b.json')])).toEqual(['/a.json', '/b.json']);
  });
});

describe('a bundled file', () => {
  const {signal} = new AbortController();

  beforeEach(() => vi.stubGlobal('__OWN_FILES__', './'));

  test('is read from the text that the page holds, and not fetched', async () => {
    const read = createFileReader((file) =>
      file === 'first.json' ? '{"title":"here"}' : undefined,
    );
    expect(await read('first.json', signal)).toEqual({title: 'here'});
    expect(fetched).not.toHaveBeenCalled();
  });

  test('that the page holds cut off is fetched whole', async () => {
    fetched.mockResolvedValue(Response.json({title: 'whole'}));
    const read = createFileReader(() => '{"title":"he');
    expect(await read('world.json', signal)).toEqual({title: 'whole'});
  });

  test('that is not JSON there either is reported by its address', async () => {
    fetched.mockResolvedValue(new Response('<p>'));
    const read = createFileReader(() => '<p>');
    const error = await failureOf(read('world.json', signal));
    expect(error.message).toMatch(/world\.json: is not JSON/);
  });
});

describe('a caller that gives up', () => {
  const load = createLoader((json) => json);

  test('before asking fetches nothing', async () => {
    await expect(load('/early.json', AbortSignal.abort())).rejects.toThrow(/abort/i);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('is told so at once, while the others get the value', async () => {
    const answer = holdAnswer();
    const controller = new AbortController();
    const mine = load('/shared.json', controller.signal);
    const other = load('/shared.json', new AbortController().signal);
    const plain = load('/shared.json');
    controller.abort();
    await expect(mine).rejects.toBe(controller.signal.reason);
    expect(answer.signal().aborted).toBe(false);
    answer.give({title: 'x'});
    expect(await Promise.all([other, plain])).toEqual([{title: 'x'}, {title: 'x'}]);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('as the last one stops the fetch, and the next caller starts anew', async () => {
    const answer = holdAnswer();
    const controllers = [new AbortController(), new AbortController()];
    const asked = controllers.map(({signal}) => load('/last.json', signal));
    for (const controller of controllers) controller.abort();
    const results = await Promise.allSettled(asked);
    expect(results.map(({status}) => status)).toEqual(['rejected', 'rejected']);
    expect(answer.signal().aborted).toBe(true);
    fetched.mockResolvedValueOnce(Response.json([2]));
    expect(await load('/last.json')).toEqual([2]);
  });

  test('after the value came changes nothing', async () => {
    fetched.mockResolvedValueOnce(Response.json([3]));
    const controller = new AbortController();
    const value = await load('/late.json', controller.signal);
    controller.abort();
    expect(await load('/late.json')).toBe(value);
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});

async function failureOf(promise: Promise<unknown>): Promise<DatasetError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatasetError);
  return error as DatasetError;
}

/** The next fetch waits until its answer is given. */
function holdAnswer() {
  const {promise, resolve, reject} = withResolvers<Response>();
  fetched.mockImplementationOnce((_url, options) => {
    options?.signal?.addEventListener('abort', () => reject(options.signal!.reason));
    return promise;
  });
  return {
    give: (json: unknown) => resolve(Response.json(json)),
    signal: () => fetched.mock.calls.at(-1)![1]!.signal!,
  };
}
