import {beforeAll, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {atlasWithRail, marksIn, middleOf, panelIn} from '../../support/browser/acts';
import {
  answerFetches,
  drawn,
  heard,
  mapIn,
  putAtlas,
  readyAtlas,
  timesAsked,
} from '../../support/browser/atlas-harness';
import {clickAt, countries, placeOf} from '../../support/browser/map-harness';
import {
  allIn,
  focused,
  painted,
  press,
  reduceMotion,
  settled,
  textOf,
  violationsIn,
} from '../../support/browser/helpers';
import type {StanceActs} from '../../../src/elements/acts/stance-acts';
import type {StanceActsRail} from '../../../src/elements/acts/rail';
import type {StanceAtlas} from '../../../src/index';

beforeAll(async () => {
  await reduceMotion();
  await page.viewport(1300, 900);
});

const WIDTHS = [1200, 700, 340];

describe('an atlas that asks for no acts', () => {
  // First here: what one atlas has fetched, all others on the page have too.
  test('has no rail, and loads none of them', async () => {
    const asked = answerFetches(() => undefined);
    const atlas = await readyAtlas();
    for (let frame = 0; frame < 10; frame++) await painted();
    expect(allIn(atlas, 'stance-acts-rail, .rail')).toHaveLength(0);
    expect(timesAsked(asked, 'acts.json')).toBe(0);
  });

  test('and one of another dataset has none either', async () => {
    const asked = answerFetches(() => undefined);
    const atlas = await readyAtlas({acts: 'rail', src: '/atlas.json'});
    for (let frame = 0; frame < 10; frame++) await painted();
    expect(allIn(atlas, 'stance-acts-rail, .rail')).toHaveLength(0);
    expect(timesAsked(asked, 'acts.json')).toBe(0);
  });
});

test('acts that cannot be loaded are said to be missing, and can be asked for again', async () => {
  let isDown = true;
  answerFetches(({pathname}) =>
    isDown && pathname.endsWith('acts.json') ? new Response('', {status: 503}) : undefined,
  );
  const atlas = putAtlas({loading: 'eager', acts: 'rail'});
  await heard(atlas, 'stance-ready');
  const retry = page.getByRole('button', {name: 'Try again'});
  await expect.element(retry).toBeVisible();
  isDown = false;
  await retry.click();
  await expect.element(page.getByRole('toolbar')).toBeInTheDocument();
});

describe.each(WIDTHS)('the rail of an atlas of %i pixels', (width) => {
  test('runs in the same time as the timeline', async () => {
    const {atlas, rail} = await atlasWithRail(width);
    const stops = stopsIn(atlas);
    const first = stops.get('2019-07')!;
    const span = stops.get('2021-03')! - first;
    for (const mark of marksIn(rail)) {
      const at = Number(mark.dataset['at']);
      expect(middleOf(mark)).toBeCloseTo(first + at * span, 0);
    }
  });

  test('takes 30 pixels under the dates, and nothing moves when it comes', async () => {
    const atlas = putAtlas({loading: 'eager', acts: 'rail'});
    atlas.parentElement!.style.inlineSize = `${width}px`;
    await heard(atlas, 'stance-ready');
    await atlas.updateComplete;
    const before = placesIn(atlas);
    await expect.poll(() => allIn(atlas, 'stance-acts-rail').length).toBe(1);
    await drawn(atlas);
    expect(placesIn(atlas)).toEqual(before);
    atlas.acts = 'none';
    await drawn(atlas);
    const {top, bottom} = placesIn(atlas);
    expect(before.bottom - before.top - (bottom - top)).toBeCloseTo(30, 1);
  });

  test('has targets of 24 pixels', async () => {
    const {rail} = await atlasWithRail(width);
    const buttons = allIn(rail, 'button').filter((button) => button.getClientRects().length > 0);
    for (const button of buttons) {
      const box = button.getBoundingClientRect();
      expect(box.width, textOf(button)).toBeGreaterThanOrEqual(24);
      expect(box.height, textOf(button)).toBeGreaterThanOrEqual(24);
    }
  });

  test('counts the acts of its time, and reaches those before and after', async () => {
    const {atlas, rail} = await atlasWithRail(width);
    const counts = marksIn(rail).map((mark) => Number(textOf(mark) || 1));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(94);
    allIn(rail, '.label')[0]!.click();
    const panel = await panelIn(atlas);
    expect(allIn(panel, 'summary').map(textOf)).toEqual([
      '28 earlier',
      'July 2019 to March 2021 (94)',
      '62 later',
    ]);
  });

  test('breaks no rule of accessibility, closed and open', async () => {
    const {atlas, rail} = await atlasWithRail(width);
    expect(await violationsIn(atlas)).toEqual([]);
    marksIn(rail)[0]!.click();
    await panelIn(atlas);
    expect(await violationsIn(atlas)).toEqual([]);
    allIn(rail, '.label')[0]!.click();
    await drawn(atlas);
    expect(await violationsIn(atlas)).toEqual([]);
  });
});

test('from right to left the rail runs the other way, as the timeline does', async () => {
  const {atlas, rail} = await atlasWithRail(1000);
  atlas.parentElement!.dir = 'rtl';
  await drawn(atlas);
  await settled(rail);
  const stops = stopsIn(atlas);
  const first = stops.get('2019-07')!;
  const span = stops.get('2021-03')! - first;
  expect(span).toBeLessThan(0);
  for (const mark of marksIn(rail))
    expect(middleOf(mark)).toBeCloseTo(first + Number(mark.dataset['at']) * span, 0);
  const [one, two] = marksIn(rail);
  one!.focus();
  await press(rail, '{ArrowLeft}');
  expect(focused()).toBe(two);
});

describe('by the keyboard', () => {
  test('the rail is one stop; arrows go from mark to mark and say one sentence each', async () => {
    const {rail} = await atlasWithRail(1200);
    const stops = allIn(rail, 'button[tabindex="0"]');
    expect(stops).toEqual([marksIn(rail)[0]]);
    stops[0]!.focus();
    for (const mark of marksIn(rail).slice(1, 6)) {
      await press(rail, '{ArrowRight}');
      expect(focused()).toBe(mark);
      expect(allIn(rail, 'button[tabindex="0"]')).toEqual([mark]);
      expect(saidBy(rail)).toMatch(/^[^.]+\d{4}[^.]*\.$/);
    }
    await press(rail, '{Home}');
    expect(textOf(focused())).toBe('Acts 94');
    await press(rail, '{End}');
    expect(focused()?.getAttribute('aria-label')).toBe('62 later');
  });

  test('Enter opens the acts of a mark, and Escape leads back to it', async () => {
    const {atlas, rail} = await atlasWithRail(1200);
    const mark = marksIn(rail)[3]!;
    mark.focus();
    await press(rail, '{Enter}');
    const panel = await panelIn(atlas);
    await expect.poll(() => textOf(focused())).toBe('Acts');
    expect(allIn(panel, '.act-sources').length).toBeGreaterThan(0);
    await userEvent.keyboard('{Escape}');
    await drawn(atlas);
    expect(allIn(atlas, 'stance-acts-panel')).toHaveLength(0);
    expect(focused()).toBe(mark);
  });
});

test('a pointer means the nearest mark, also where targets overlap', async () => {
  const {atlas, rail} = await atlasWithRail(1200);
  for (const mark of marksIn(rail)) {
    const {top} = mark.getBoundingClientRect();
    const left = middleOf(mark) + 5;
    rail
      .shadowRoot!.elementFromPoint(left, top + 12)!
      .dispatchEvent(
        new MouseEvent('click', {bubbles: true, detail: 1, clientX: left, clientY: top + 12}),
      );
    await atlas.updateComplete;
    await rail.updateComplete;
    expect(allIn(rail, '[aria-current]')).toEqual([mark]);
  }
});

describe('the filter by kind', () => {
  test('leaves the marks of one kind, and counts them', async () => {
    const {rail} = await atlasWithRail(1200);
    const select = allIn<HTMLSelectElement>(rail, 'select')[0]!;
    await userEvent.selectOptions(select, 'Sanctions (8)');
    await settled(rail);
    expect(textOf(allIn(rail, '.label')[0])).toBe('Acts 8');
    const counts = marksIn(rail).map((mark) => Number(textOf(mark) || 1));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(8);
  });

  test('on a phone it stands in the list', async () => {
    const {atlas, rail} = await atlasWithRail(340);
    expect(allIn(rail, 'select')[0]!.getClientRects()).toHaveLength(0);
    allIn(rail, '.label')[0]!.click();
    const panel = await panelIn(atlas);
    await userEvent.selectOptions(
      allIn<HTMLSelectElement>(panel, 'select')[0]!,
      'Parliamentary motions (15)',
    );
    await settled(panel);
    expect(textOf(allIn(panel, '[role="status"]')[0])).toBe('15 of 184 acts.');
    expect(textOf(allIn(rail, '.label')[0])).toBe('Acts 5');
  });
});

test('a kind has its shape, in ink: a bar for a changed signature, an outline for what was proposed', async () => {
  const {rail} = await atlasWithRail(1200);
  const marks = marksIn(rail);
  const ink = getComputedStyle(rail).color;
  const shapes = allIn<SVGPathElement>(rail, '.act-mark path');
  expect(shapes.length).toBeGreaterThan(5);
  for (const shape of shapes) expect(getComputedStyle(shape).stroke).toBe(ink);
  const withdrawal = marks.find((mark) => mark.ariaLabel?.startsWith('Qatar'));
  const {width, height} = withdrawal!.querySelector('path')!.getBoundingClientRect();
  expect(height).toBeGreaterThan(2 * width);
  const proposed = marks.find((mark) => mark.matches('.proposed'))!;
  expect(getComputedStyle(proposed.querySelector('path')!).fill).toBe('none');
});

test('acts that are open outline their actors on the map, and change no fill', async () => {
  const {atlas, rail} = await atlasWithRail(1200);
  const fillsBefore = fillsIn(atlas);
  for (const mark of marksIn(rail)) {
    mark.click();
    const panel = await panelIn(atlas);
    await drawn(atlas);
    expect(fillsIn(atlas)).toEqual(fillsBefore);
    const line = allIn(mapIn(atlas), '.ring.inner.outlined')[0]?.getAttribute('d') ?? '';
    const actors = panel
      .index!.acts.filter(
        ({act}) => typeof panel.shown !== 'string' && panel.shown.includes(act.id),
      )
      .flatMap(({codes}) => codes);
    const onMap = mapIn(atlas).world!.countries.filter(({key}) => actors.includes(key));
    // A small country has a ring around its dot; others are in the line by their own borders.
    expect(line === '').toBe(onMap.length === 0);
    const large = onMap.filter(({path}) => path.length > 400);
    for (const {key, path} of large) expect(line.includes(path), key).toBe(true);
  }
  await userEvent.keyboard('{Escape}');
  await drawn(atlas);
  expect(allIn(mapIn(atlas), '.ring.outlined')).toHaveLength(0);
});

test('as a list the acts stand below the atlas; a chosen one outlines its actors', async () => {
  const atlas = await readyAtlas({acts: 'list'});
  await expect.poll(() => allIn(atlas, 'stance-acts').length, {timeout: 10_000}).toBe(1);
  expect(allIn(atlas, 'stance-acts-rail')).toHaveLength(0);
  const fillsBefore = fillsIn(atlas);
  const [list] = allIn<StanceActs>(atlas, 'stance-acts');
  await settled(list!);
  expect(list!.getBoundingClientRect().top).toBeGreaterThan(
    allIn(atlas, '.bar')[0]!.getBoundingClientRect().bottom,
  );
  const link = () => allIn(list!, '[data-act="2021-03-chn-ambassador-to-canada"] .act-title a');
  // A long list is drawn some acts at a time.
  await expect.poll(() => link().length).toBe(1);
  link()[0]!.click();
  await drawn(atlas);
  expect(allIn(mapIn(atlas), '.ring.outlined').length).toBeGreaterThan(0);
  expect(fillsIn(atlas)).toEqual(fillsBefore);
});

function fillsIn(atlas: StanceAtlas): string[] {
  return countries(mapIn(atlas)).map((each) => getComputedStyle(each.firstElementChild!).fill);
}

function saidBy(rail: StanceActsRail): string {
  return textOf(allIn(rail, '[role="status"]')[0]);
}

/** Where the timeline is, and what lies under it. */
function placesIn(atlas: StanceAtlas) {
  const {top, bottom} = allIn(atlas, '.time')[0]!.getBoundingClientRect();
  const track = allIn(allIn(atlas, 'stance-slider')[0]!, '.track')[0]!.getBoundingClientRect();
  return {top, bottom, left: track.left, right: track.right};
}

/** The middles of the stops of the slider, by their ids. */
function stopsIn(atlas: StanceAtlas): ReadonlyMap<string, number> {
  const slider = atlas.shadowRoot!.querySelector('stance-slider')!;
  const stops = allIn(slider, '.marks .stop');
  return new Map(slider.stops.map(({id}, index) => [id, middleOf(stops[index]!)]));
}

describe('the act that an atlas names', () => {
  const MOTION = '2021-02-22-can-commons-motion';

  test('is open in the panel, and takes no focus', async () => {
    const {atlas} = await atlasWithRail(1200, {act: MOTION, site: '/'});
    const panel = await panelIn(atlas);
    expect(allIn(panel, '.act').map(({dataset}) => dataset['act'])).toEqual([MOTION]);
    expect(focused()).toBe(document.body);
    expect(atlas.act).toBe(MOTION);
    expect(await violationsIn(atlas)).toEqual([]);
  });

  test('can be stepped through, forth and back, with one sentence a step', async () => {
    const {atlas} = await atlasWithRail(1200, {act: MOTION, site: '/'});
    const heardActs = actsTold(atlas);
    const panel = await panelIn(atlas);
    const [back, forth] = allIn(panel, '.steps button');
    expect([back!.ariaLabel, forth!.ariaLabel]).toEqual(['Previous act', 'Next act']);
    forth!.click();
    await drawn(atlas);
    await settled(panel);
    expect(heardActs).toEqual(['2021-02-22-chn-foreign-minister']);
    expect(textOf(allIn(panel, '[role=status]').find(({classList}) => classList.length))).toBe(
      '22 February 2021, China, Foreign Minister: Statement (supportive).',
    );
    back!.focus();
    await press(panel, '{ArrowLeft}');
    await drawn(atlas);
    await settled(panel);
    expect(atlas.act).toBe(MOTION);
    expect(focused()).toBe(back);
    expect(heardActs.at(-1)).toBe(MOTION);
  });

  test('ends at the first and at the last, without a loop', async () => {
    const first = '2009-12-19-khm-deportation';
    const {atlas} = await atlasWithRail(1200, {act: first, site: '/'});
    const panel = await panelIn(atlas);
    const [back, forth] = allIn(panel, '.steps button');
    expect([back!.ariaDisabled, forth!.ariaDisabled]).toEqual(['true', 'false']);
    back!.click();
    await drawn(atlas);
    expect(atlas.act).toBe(first);
  });

  test('is closed with its panel, by a script and by a country in its place', async () => {
    const {atlas} = await atlasWithRail(1200, {act: MOTION, site: '/'});
    const heardActs = actsTold(atlas);
    await panelIn(atlas);
    atlas.act = undefined;
    await expect.poll(() => allIn(atlas, 'stance-acts-panel').length).toBe(0);
    expect(heardActs).toEqual([]);
    atlas.act = MOTION;
    await panelIn(atlas);
    allIn(atlas, '.panel header button')[0]!.click();
    await expect.poll(() => heardActs).toEqual([null]);
    expect(atlas.act).toBeUndefined();
    atlas.act = MOTION;
    await panelIn(atlas);
    await clickAt(mapIn(atlas), placeOf(mapIn(atlas), 'BRA'));
    await expect.poll(() => heardActs).toEqual([null, null]);
    expect([atlas.act, atlas.country]).toEqual([undefined, 'BRA']);
  });

  test('that is none is told, and the rest stays as it is', async () => {
    const {atlas} = await atlasWithRail(1200, {act: 'nothing', site: '/', round: '2019-07'});
    const panel = await panelIn(atlas);
    expect(textOf(allIn(panel, '[role=alert]')[0])).toContain('There is no act “nothing”.');
    expect(atlas.shownRound).toBe('2019-07');
    expect(allIn(panel, '.act')).toHaveLength(0);
    expect(await violationsIn(atlas)).toEqual([]);
  });

  test('has a link, a code and a reference where the atlas has a site, and none elsewhere', async () => {
    const {atlas} = await atlasWithRail(1200, {act: MOTION, site: 'https://example.org/atlas/'});
    const panel = await panelIn(atlas);
    const url = `https://example.org/atlas/acts.html?act=${MOTION}`;
    const link = allIn<HTMLAnchorElement>(panel, '.act-title a')[0]!;
    expect(link.href).toBe(url);
    const [share] = allIn(panel, 'stance-act-share');
    await expect.poll(() => textOf(allIn(share!, '.citation')[0])).toContain(url);
    allIn(share!, '[aria-expanded=false]')[0]!.click();
    await expect.poll(() => allIn(share!, '.code svg').length).toBe(1);
    atlas.removeAttribute('site');
    await drawn(atlas);
    await settled(panel);
    expect(allIn(panel, 'stance-act-share, .act-title a')).toHaveLength(0);
  });
});

/** The acts that an atlas tells of from now on. */
function actsTold(atlas: StanceAtlas): readonly (string | null)[] {
  const told: (string | null)[] = [];
  atlas.addEventListener('stance-act', ({act}) => told.push(act));
  return told;
}
