/** Whatever comes late, what was asked for last is what is shown. */
import type {LitElement} from 'lit';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {DatasetState} from '../../../src/elements/loading/dataset-state';
import type {StanceAtlas} from '../../../src/index';
import type {Dataset} from '../../../src/model/types';
import {
  answerFetches,
  drawn,
  heard,
  mapIn,
  putAtlas,
  readyAtlas,
  timesAsked,
} from '../../support/browser/atlas-harness';
import {allIn, listenFor, painted, realRecord, reduceMotion} from '../../support/browser/helpers';
import {stancesOn} from '../../support/browser/map-harness';
import {withResolvers} from '../../support/deferred';
import {sampleDataset} from '../../support/fixtures/dataset-sample';

beforeAll(reduceMotion);

const PATIENCE = {timeout: 10_000};

/** Files that are answered when the test says so. */
function holdFiles(...files: readonly string[]) {
  const held = new Map(files.map((file) => [file, withResolvers<Response>()]));
  const asked = answerFetches(({pathname}) =>
    // An atlas that asks twice reads its answer twice.
    held.get(pathname.split('/').at(-1)!)?.promise.then((response) => response.clone()),
  );
  return {
    asked,
    isAsked: (file: string) => vi.waitFor(() => expect(timesAsked(asked, file)).toBe(1), PATIENCE),
    answer: (file: string, text: string) => held.get(file)!.resolve(new Response(text)),
    give: (file: string, title: string) =>
      held.get(file)!.resolve(Response.json({...sampleDataset(), title})),
    refuse: (file: string) => held.get(file)!.resolve(new Response('gone', {status: 404})),
  };
}

/** Waits for a record; what checks one is fetched for the first. */
async function isShown(atlas: StanceAtlas, title: string): Promise<void> {
  await vi.waitFor(() => expect(atlas.data?.title).toBe(title), PATIENCE);
}

/** What has come is taken, and the lines after it are run. */
async function allTaken(): Promise<void> {
  await painted();
  await painted();
}

describe('an address asked for', () => {
  // The first: a page reads its own record once.
  test('while our own record is still to come whole is not replaced by it', async () => {
    const own = await (await fetch('/atlas.json')).text();
    const held = holdFiles('atlas.json', 'one.json');
    const atlas = await readyAtlas();
    atlas.prepare();
    await held.isAsked('atlas.json');
    atlas.src = '/one.json';
    await held.isAsked('one.json');
    held.give('one.json', 'One');
    await isShown(atlas, 'One');
    held.answer('atlas.json', own);
    await allTaken();
    expect(atlas.data?.title).toBe('One');
    atlas.view = 'table';
    await vi.waitFor(() => expect(allIn(atlas, 'stance-table')).toHaveLength(1), PATIENCE);
    expect(atlas.data?.title).toBe('One');
  });

  test('after another one is shown, though the other answers last', async () => {
    const held = holdFiles('older.json', 'newer.json');
    const atlas = await readyAtlas();
    atlas.src = '/older.json';
    await held.isAsked('older.json');
    atlas.src = '/newer.json';
    await held.isAsked('newer.json');
    held.give('newer.json', 'Newer');
    await isShown(atlas, 'Newer');
    held.give('older.json', 'Older');
    await allTaken();
    expect(atlas.data?.title).toBe('Newer');
  });

  test('and taken away again is not shown, and nothing is said of it', async () => {
    const held = holdFiles('taken-away.json');
    const atlas = await readyAtlas({round: '2019-07'});
    const failed = listenFor(atlas, 'stance-error');
    const {title} = atlas.data!;
    atlas.setAttribute('src', '/taken-away.json');
    await held.isAsked('taken-away.json');
    atlas.removeAttribute('src');
    await drawn(atlas);
    held.refuse('taken-away.json');
    await allTaken();
    expect(atlas.data?.title).toBe(title);
    expect(stancesOn(mapIn(atlas))).toMatchObject({FRA: 'condemn'});
    expect(failed).toEqual([]);
    expect(timesAsked(held.asked, 'null')).toBe(0);
  });

  test.each([
    ['moved', (atlas: Element) => atlas.parentElement!.append(atlas)],
    ['taken out and put back', takeOutAndPutBack],
  ])('is shown though the atlas is %s while it loads', async (what, move) => {
    const file = `${what.length}.json`;
    const held = holdFiles(file);
    const atlas = await readyAtlas();
    atlas.src = `/${file}`;
    await held.isAsked(file);
    await move(atlas);
    held.give(file, what);
    await isShown(atlas, what);
    await drawn(atlas);
    expect(stancesOn(mapIn(atlas))).toMatchObject({USA: 'outside'});
  });

  test('of an atlas that is out of the page is shown when it is put back', async () => {
    const held = holdFiles('outside.json');
    const atlas = await readyAtlas();
    const place = atlas.parentElement!;
    atlas.remove();
    atlas.src = '/outside.json';
    await atlas.updateComplete;
    place.append(atlas);
    held.give('outside.json', 'Outside');
    await isShown(atlas, 'Outside');
    expect(timesAsked(held.asked, 'first.json')).toBe(0);
  });

  test('by an atlas whose first record never came is shown', async () => {
    const held = holdFiles('never.json', 'after.json');
    const atlas = putAtlas({loading: 'eager', src: '/never.json'});
    await held.isAsked('never.json');
    const ready = heard(atlas, 'stance-ready');
    atlas.src = '/after.json';
    held.give('after.json', 'After');
    await ready;
    expect(atlas.data?.title).toBe('After');
  });
});

async function takeOutAndPutBack(atlas: Element): Promise<void> {
  const place = atlas.parentElement!;
  atlas.remove();
  await painted();
  place.append(atlas);
}

/** One that takes a record whole when the test says so. */
async function heldState() {
  const calls: ReturnType<typeof withResolvers<Dataset>>[] = [];
  const atlas = await readyAtlas();
  const record = await realRecord();
  const state = new DatasetState(
    atlas as LitElement,
    () => {
      const call = withResolvers<Dataset>();
      calls.push(call);
      return call.promise;
    },
    () => Promise.resolve({}),
  );
  const titled = (title: string): Dataset => ({...record, title});
  const isAsked = (times: number) => vi.waitFor(() => expect(calls).toHaveLength(times), PATIENCE);
  const title = () => state.viewModel?.dataset.title;
  return {state, calls, titled, isAsked, title};
}

describe('the records that an atlas shows', () => {
  test('an older one that is compared does not come over a newer one', async () => {
    const {state, calls, titled, isAsked, title} = await heldState();
    const older = state.take(titled('older'), true);
    await isAsked(1);
    await state.take(titled('newer'), false);
    expect(title()).toBe('newer');
    calls[0]!.resolve(titled('older'));
    await older;
    expect(title()).toBe('newer');
  });

  test('details of an older one do not come over a newer one, and its own are fetched', async () => {
    const {state, calls, titled, isAsked, title} = await heldState();
    await state.take(titled('older'), false);
    const details = state.loadDetails();
    await isAsked(1);
    await state.take(titled('newer'), false);
    calls[0]!.resolve(titled('older'));
    await isAsked(2);
    expect(title()).toBe('newer');
    calls[1]!.resolve(titled('newer'));
    await details;
    expect(title()).toBe('newer');
    expect(state.details).toBeDefined();
  });

  test('details of an older one that fail do not fail a newer one', async () => {
    const {state, calls, titled, isAsked} = await heldState();
    await state.take(titled('older'), false);
    const details = state.loadDetails();
    await isAsked(1);
    await state.take(titled('newer'), false);
    calls[0]!.reject(new Error('gone'));
    await isAsked(2);
    calls[1]!.resolve(titled('newer'));
    await details;
    expect(state.hasFailed).toBe(false);
    expect(state.details).toBeDefined();
  });
});
