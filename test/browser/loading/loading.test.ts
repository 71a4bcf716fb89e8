import {beforeAll, describe, expect, onTestFinished, test, vi} from 'vitest';
import {cdp, page, userEvent} from 'vitest/browser';
import {defineAll} from '../../../src/index';
import {sampleDataset} from '../../support/fixtures/dataset-sample';
import {
  answerFetches,
  drawn,
  failedAtlas,
  heard,
  mapIn,
  putAtlas,
  readyAtlas,
  timesAsked,
} from '../../support/browser/atlas-harness';
import {
  allIn,
  listenFor,
  listenForErrors,
  painted,
  reduceMotion,
  textOf,
} from '../../support/browser/helpers';
import {countries, stancesOn} from '../../support/browser/map-harness';

beforeAll(defineAll);
beforeAll(reduceMotion);

const alert = page.getByRole('alert');
const again = page.getByRole('button', {name: 'Try again'});

const FALLBACK = '<p>A picture of the map.</p>';

function notFound(file: string) {
  return ({pathname}: URL) =>
    pathname.endsWith(file) ? new Response('gone', {status: 404}) : undefined;
}

describe('what stands inside the tag', () => {
  test('shows until the map is ready, and then gives way to it', async () => {
    const atlas = putAtlas({loading: 'eager'}, FALLBACK);
    const ready = heard(atlas, 'stance-ready');
    await atlas.updateComplete;
    const fallback = atlas.querySelector('p')!;
    expect(fallback.checkVisibility()).toBe(true);
    expect(textOf(allIn(atlas, '[role="status"]')[0])).toMatch(/^Loading/);
    await ready;
    expect(fallback.checkVisibility()).toBe(false);
  });

  test('stays when the record cannot be loaded', async () => {
    answerFetches(notFound('stays.json'));
    const atlas = await failedAtlas({src: '/stays.json'}, FALLBACK);
    expect(atlas.querySelector('p')!.checkVisibility()).toBe(true);
  });
});

describe('a record that cannot be loaded', () => {
  test('is told with its address, its answer and what to do', async () => {
    answerFetches(notFound('missing.json'));
    await failedAtlas({src: '/missing.json'});
    await expect.element(alert).toHaveTextContent('Couldn’t load the map.');
    await expect
      .element(alert)
      .toHaveTextContent(/missing\.json: the server answered 404: check the address/);
  });

  test('sends stance-error once, with the error, and no stance-ready', async () => {
    answerFetches(notFound('once.json'));
    const errors = listenFor(document, 'stance-error');
    const ready = listenFor(document, 'stance-ready');
    await failedAtlas({src: '/once.json'});
    expect(errors.map(({error}) => error.message)).toEqual([
      expect.stringContaining('/once.json: the server answered 404'),
    ]);
    expect(ready).toEqual([]);
  });

  test('is told with every problem that it has', async () => {
    const spoilt = {...sampleDataset(), title: 7, updated: '2019-02-30'};
    answerFetches(({pathname}) =>
      pathname.endsWith('spoilt.json') ? Response.json(spoilt) : undefined,
    );
    await failedAtlas({src: '/spoilt.json'});
    await expect.element(alert).toHaveTextContent(/title.*updated/s);
  });

  test('comes after all by “Try again”', async () => {
    let reachable = false;
    answerFetches(({pathname}) => {
      if (!pathname.endsWith('later.json')) return undefined;
      return reachable ? Response.json(sampleDataset()) : new Response('', {status: 503});
    });
    const atlas = await failedAtlas({src: '/later.json'}, FALLBACK);
    reachable = true;
    const ready = heard(atlas, 'stance-ready');
    await userEvent.click(again);
    await ready;
    await expect.element(alert).not.toBeInTheDocument();
    expect(atlas.data?.title).toBe('A vote');
  });

  test('a second failure is told again', async () => {
    answerFetches(notFound('twice.json'));
    const errors = listenFor(document, 'stance-error');
    const atlas = await failedAtlas({src: '/twice.json'});
    await userEvent.click(again);
    await vi.waitFor(() => expect(errors).toHaveLength(2));
    await drawn(atlas);
    await expect.element(alert).toHaveTextContent('the server answered 404');
  });

  test('leaves the last good view in its place', async () => {
    answerFetches(notFound('broken.json'));
    const atlas = await readyAtlas({round: '2019-07'});
    const failed = heard(atlas, 'stance-error');
    atlas.src = '/broken.json';
    await failed;
    await drawn(atlas);
    await expect.element(alert).toHaveTextContent('the server answered 404');
    expect(countries(mapIn(atlas))).toHaveLength(195);
    expect(stancesOn(mapIn(atlas))).toMatchObject({FRA: 'condemn', QAT: 'withdrawn'});
    await userEvent.click(page.getByRole('button', {name: 'Next round'}));
    expect(atlas.shownRound).toBe('2019-10');
  });
});

describe('another record', () => {
  test('shows its own three sides, and its latest round', async () => {
    answerFetches(({pathname}) => (pathname.endsWith('vote.json') ? vote() : undefined));
    const atlas = await readyAtlas({src: '/vote.json'});
    expect(atlas.shownRound).toBe('2020-04');
    const shown = {FRA: 'yes', BRA: 'yes', CHN: 'no', QAT: 'abstain', USA: 'outside'};
    expect(stancesOn(mapIn(atlas))).toMatchObject(shown);
    const legend = atlas.shadowRoot!.querySelector('stance-legend')!;
    expect(allIn(legend, '[aria-pressed]').map(numberOf)).toEqual(['yes 2', 'no 1', 'abstain 1']);
  });

  test('has its own colours on the map', async () => {
    answerFetches(({pathname}) => (pathname.endsWith('hues.json') ? vote() : undefined));
    const atlas = await readyAtlas({src: '/hues.json', theme: 'light'});
    const [france] = allIn(mapIn(atlas), '[data-country="FRA"] path');
    expect(getComputedStyle(france!).fill).toBe('rgb(17, 34, 51)');
  });

  test('takes the place of the first when a script asks for it', async () => {
    answerFetches(({pathname}) => (pathname.endsWith('swap.json') ? vote() : undefined));
    const atlas = await readyAtlas();
    atlas.src = '/swap.json';
    await vi.waitFor(() => expect(atlas.data?.title).toBe('A vote'));
    await drawn(atlas);
    expect(stancesOn(mapIn(atlas))).toMatchObject({FRA: 'yes', USA: 'outside'});
  });
});

describe('when it loads', () => {
  test('lazy: when the page is printed, which has no screen', async () => {
    const asked = answerFetches(({pathname}) =>
      pathname.endsWith('printed.json') ? Response.json(sampleDataset()) : undefined,
    );
    putFarAway();
    const atlas = putAtlas({src: '/printed.json'});
    const ready = heard(atlas, 'stance-ready');
    await painted();
    expect(timesAsked(asked, 'printed.json')).toBe(0);
    await cdp().send('Emulation.setEmulatedMedia', {media: 'print'});
    onTestFinished(async () => void (await cdp().send('Emulation.setEmulatedMedia', {media: ''})));
    expect(allIn(atlas, '.paper')[0]!.checkVisibility()).toBe(true);
    expect(atlas.getBoundingClientRect().height).toBeLessThan(100);
    dispatchEvent(new Event('beforeprint'));
    await ready;
    expect(timesAsked(asked, 'printed.json')).toBe(1);
  });

  test('lazy: not before it nears the screen', async () => {
    const asked = answerFetches(({pathname}) =>
      pathname.endsWith('lazy.json') ? Response.json(sampleDataset()) : undefined,
    );
    putFarAway();
    const atlas = putAtlas({src: '/lazy.json'});
    await painted();
    await painted();
    expect(timesAsked(asked, 'lazy.json')).toBe(0);
    const ready = heard(atlas, 'stance-ready');
    atlas.scrollIntoView();
    await ready;
    expect(timesAsked(asked, 'lazy.json')).toBe(1);
  });

  test('eager: wherever it is', async () => {
    putFarAway();
    const atlas = putAtlas({loading: 'eager'});
    await heard(atlas, 'stance-ready');
    expect(countries(mapIn(atlas))).toHaveLength(195);
  });

  test('taken out while it loads, it says nothing; put back, it loads', async () => {
    const errors = listenForErrors();
    const atlas = putAtlas({loading: 'eager', src: '/atlas.json?late'});
    const place = atlas.parentElement!;
    const failed = listenFor(atlas, 'stance-error');
    atlas.remove();
    await painted();
    expect(failed).toEqual([]);
    const ready = heard(atlas, 'stance-ready');
    place.append(atlas);
    await ready;
    expect(countries(mapIn(atlas))).toHaveLength(195);
    expect(errors).toEqual([]);
  });
});

/** What is put into the page from now on stands far below the screen. */
function putFarAway(): void {
  const far = document.createElement('div');
  far.style.blockSize = '6000px';
  document.body.prepend(far);
  onTestFinished(() => far.remove());
}

/** The sample of three sides, with states that the map knows. */
function vote() {
  const codes = {AAA: 'FRA', BBB: 'BRA', CCC: 'CHN', DDD: 'QAT'};
  const text = Object.entries(codes).reduce(
    (known, [sample, code]) => known.replaceAll(`"${sample}"`, `"${code}"`),
    JSON.stringify(sampleDataset()),
  );
  return new Response(text);
}

/** A phrase of the sentence: its category and its number. */
function numberOf(phrase: HTMLElement): string {
  return `${phrase.dataset['category']} ${textOf(phrase.querySelector('b'))}`;
}

test.each(['round', 'versus', 'country', 'view', 'src', 'theme', 'site'] as const)(
  'an attribute that is taken away is as if it never was: %s',
  async (name) => {
    const asked = answerFetches(() => undefined);
    const atlas = await readyAtlas({[name]: name === 'src' ? './atlas.json' : 'x'});
    atlas.removeAttribute(name);
    await drawn(atlas);
    expect(atlas[name]).toBeUndefined();
    expect(timesAsked(asked, 'null')).toBe(0);
  },
);
