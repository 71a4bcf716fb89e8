import {beforeAll, expect, onTestFinished, test, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {defineAll} from '../../../src/index';
import {
  drawn,
  failedAtlas,
  heard,
  mapIn,
  readyAtlas,
  timesAsked,
} from '../../support/browser/atlas-harness';
import {listenForErrors, reduceMotion} from '../../support/browser/helpers';
import {countries} from '../../support/browser/map-harness';

beforeAll(defineAll);
beforeAll(reduceMotion);

const alert = page.getByRole('alert');

/** All that a map needs, but no country: the form of an earlier version. */
const EMPTY = {
  viewBox: [960, 442],
  regionExtents: {world: [0, 0, 960, 442]},
  shapes: [],
  paths: [],
  borders: '',
  disputedBorders: '',
};

/** The file of the build, as an old or a broken server gives it: once, then as it is. */
function spoil(file: string, spoilt: () => Promise<object>) {
  let isGood = false;
  const server = globalThis.fetch;
  const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const isAsked = String(input instanceof Request ? input.url : input).endsWith(file);
    return isAsked && !isGood ? Response.json(await spoilt()) : server(input, init);
  });
  onTestFinished(() => spy.mockRestore());
  return {spy, mend: () => (isGood = true), read: async () => (await server(`/${file}`)).json()};
}

test('a map of another version is told, and comes by “Try again” when it is mended', async () => {
  const {mend} = spoil('world.json', async () => EMPTY);
  const atlas = await failedAtlas({});
  await expect
    .element(alert)
    .toHaveTextContent(
      'world.json: was built by a different version: rebuild, or deploy all files together',
    );
  mend();
  const ready = heard(atlas, 'stance-ready');
  await userEvent.click(page.getByRole('button', {name: 'Try again'}));
  await ready;
  await expect.element(alert).not.toBeInTheDocument();
  expect(countries(mapIn(atlas))).toHaveLength(195);
});

test('finer coasts that have lost countries are not taken: the map stays, and asks again', async () => {
  const errors = listenForErrors();
  const fine = spoil('world-fine.json', async () => {
    const whole = (await fine.read()) as {shapes: unknown[]; paths: unknown[]};
    return {...whole, shapes: whole.shapes.slice(9), paths: whole.paths.slice(9)};
  });
  const atlas = await readyAtlas();
  const askForDetail = () =>
    mapIn(atlas).dispatchEvent(new CustomEvent('stance-detail', {bubbles: true, composed: true}));
  const before = mapIn(atlas).world;
  askForDetail();
  await vi.waitFor(() => expect(timesAsked(fine.spy, 'world-fine.json')).toBe(1));
  fine.mend();
  // It asks again only once the first answer is refused, and the network has come back.
  await vi.waitFor(() => {
    dispatchEvent(new Event('online'));
    askForDetail();
    expect(timesAsked(fine.spy, 'world-fine.json')).toBe(2);
  });
  expect(mapIn(atlas).world).toBe(before);
  expect(countries(mapIn(atlas))).toHaveLength(195);
  await vi.waitFor(() => expect(mapIn(atlas).world).not.toBe(before), {timeout: 5000});
  await drawn(atlas);
  expect(countries(mapIn(atlas))).toHaveLength(195);
  expect(errors).toEqual([]);
});
