import {describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import type {StanceSlider} from '../../../src/index';
import {
  allIn,
  listenFor,
  mount,
  press,
  realPresentation,
  settled,
  textOf,
  violationsIn,
} from '../../support/browser/helpers';

type Thumb = 'round' | 'versus';

async function mountComparison(round: string, versus: string, place = {}): Promise<StanceSlider> {
  const {stops, unmappedStops} = await realPresentation();
  return mount('stance-slider', {stops, unmappedStops, round, versus}, place);
}

function rangeOf(slider: StanceSlider, thumb: Thumb): HTMLInputElement {
  const [input] = allIn<HTMLInputElement>(slider, `input[name="${thumb}"]`);
  if (!input) throw new Error(`The slider has no thumb ${thumb}`);
  return input;
}

/** What readers hear of both thumbs. */
function heardOf(slider: StanceSlider): (string | null)[] {
  return allIn(slider, 'input').map((input) => input.ariaValueText);
}

/** Names and places of both thumbs. */
function readingOf(slider: StanceSlider): (string | null)[][] {
  return allIn<HTMLInputElement>(slider, 'input').map((input) => [input.ariaLabel, input.value]);
}

/** Where the line between the two rounds begins and ends, from 0 to 1. */
function spanOf(slider: StanceSlider): Record<string, string | undefined> {
  return {...allIn(slider, '.span')[0]!.dataset};
}

function saidBy(slider: StanceSlider): string {
  return textOf(allIn(slider, '[role="status"]')[0]);
}

/** Sets a thumb as a hand or assistive technology does. */
async function drag(slider: StanceSlider, thumb: Thumb, months: number): Promise<void> {
  const input = rangeOf(slider, thumb);
  input.value = String(months);
  input.dispatchEvent(new Event('input', {bubbles: true}));
  await settled(slider);
}

describe('a slider of two rounds', () => {
  test('has two native ranges with names and words of their own', async () => {
    const slider = await mountComparison('2019-07', '2020-10');
    await expect.element(page.getByRole('slider', {name: 'Earlier round'})).toBeInTheDocument();
    await expect.element(page.getByRole('slider', {name: 'Later round'})).toBeInTheDocument();
    expect(heardOf(slider)).toEqual(['July 2019, 1 of 4', 'October 2020, 3 of 4']);
    expect(allIn<HTMLInputElement>(slider, 'input').map(({type}) => type)).toEqual([
      'range',
      'range',
    ]);
  });

  test('can be neither stepped nor played', async () => {
    await mountComparison('2019-07', '2020-10');
    expect(page.getByRole('button', {name: /^(Next|Previous) round|^Play/}).elements()).toEqual([]);
  });

  test('looks and reads the same in either order of its rounds', async () => {
    const [one, other] = [
      await mountComparison('2019-07', '2020-10'),
      await mountComparison('2020-10', '2019-07'),
    ];
    expect(readingOf(other)).toEqual(readingOf(one));
    expect(heardOf(other)).toEqual(heardOf(one));
    expect(spanOf(other)).toEqual(spanOf(one));
  });

  test('follows a script without an event, and becomes one of one round', async () => {
    const slider = await mountComparison('2019-07', '2020-10');
    const rounds = listenFor(slider, 'stance-round');
    const versus = listenFor(slider, 'stance-versus');
    slider.versus = '2021-03';
    await settled(slider);
    expect(rangeOf(slider, 'versus').valueAsNumber).toBe(20);
    slider.versus = undefined;
    await settled(slider);
    await expect.element(page.getByRole('slider')).toHaveAccessibleName('Timeline');
    expect([...rounds, ...versus]).toEqual([]);
  });

  test('leaves the focus where it is when a script adds, passes and takes away the other round', async () => {
    const {stops, unmappedStops} = await realPresentation();
    const slider = await mount('stance-slider', {stops, unmappedStops, round: '2019-10'});
    const round = rangeOf(slider, 'round');
    round.focus();
    for (const versus of ['2019-07', '2020-10', undefined]) {
      slider.versus = versus;
      await settled(slider);
      expect(rangeOf(slider, 'round'), versus).toBe(round);
      expect(slider.shadowRoot!.activeElement, versus).toBe(round);
    }
  });

  test.each([360, 1000])('at %i px, has two thumbs that a pointer can take', async (width) => {
    const slider = await mountComparison('2019-07', '2019-10', {width});
    const {left, right, top, height} = rangeOf(slider, 'round').getBoundingClientRect();
    const hits: string[] = [];
    for (let x = left + 1; x < right; x += 1) {
      const [hit] = slider.shadowRoot!.elementsFromPoint(x, top + height / 2);
      if (hit instanceof HTMLInputElement) hits.push(hit.name);
    }
    const taken = hits.filter((name, index) => name !== hits[index - 1]);
    expect(taken).toEqual(['round', 'versus']);
    for (const thumb of taken) {
      expect(hits.filter((name) => name === thumb).length).toBeGreaterThanOrEqual(20);
    }
  });

  test('gives axe nothing to mend', async () => {
    expect(await violationsIn(await mountComparison('2019-07', '2020-10'))).toEqual([]);
  });
});

describe('a key of one thumb', () => {
  test.each([
    ['round', 'ArrowRight', '2019-10'],
    ['round', 'PageUp', '2019-10'],
    ['versus', 'ArrowRight', '2021-03'],
    ['versus', 'End', '2021-03'],
    ['versus', 'ArrowLeft', '2019-10'],
  ] as const)('moves it alone, by one event: %s, %s to %s', async (thumb, key, to) => {
    const slider = await mountComparison('2019-07', '2020-10');
    const rounds = listenFor(document, 'stance-round');
    const versus = listenFor(document, 'stance-versus');
    rangeOf(slider, thumb).focus();
    await press(slider, `{${key}}`);
    expect(slider).toMatchObject({round: '2019-07', versus: '2020-10', [thumb]: to});
    const events = [rounds.map((event) => event.round), versus.map((event) => event.versus)];
    expect(events).toEqual(thumb === 'round' ? [[to], []] : [[], [to]]);
    expect(saidBy(slider)).toBe('');
  });

  test.each([
    ['round', 'ArrowLeft', '2019-10'],
    ['versus', 'ArrowRight', '2019-10'],
    ['versus', 'ArrowLeft', '2021-03'],
  ] as const)('leads the other way from right to left: %s, %s to %s', async (thumb, key, to) => {
    const slider = await mountComparison('2019-07', '2020-10', {dir: 'rtl'});
    rangeOf(slider, thumb).focus();
    await press(slider, `{${key}}`);
    expect(slider[thumb]).toBe(to);
  });
});

describe('two thumbs', () => {
  test.each([
    ['round', 'ArrowRight', '2019-10', '2020-10', 'October 2020'],
    ['round', 'ArrowRight', '2020-10', '2021-03', 'March 2021'],
    ['versus', 'ArrowLeft', '2019-07', '2019-10', 'July 2019'],
    ['round', 'ArrowLeft', '2019-10', '2019-07', 'July 2019'],
    ['versus', 'ArrowRight', '2021-03', '2020-10', 'March 2021'],
  ] as const)('never meet: %s, %s of %s vs. %s is kept', async (thumb, key, round, versus, by) => {
    const slider = await mountComparison(round, versus);
    const events = [listenFor(slider, 'stance-round'), listenFor(slider, 'stance-versus')];
    rangeOf(slider, thumb).focus();
    await press(slider, `{${key}}`);
    expect(slider).toMatchObject({round, versus});
    expect(events.flat()).toEqual([]);
    expect(saidBy(slider)).toBe(`${by} is already selected as the other round.`);
  });

  test('never pass: one that is sent beyond stops beside the other, and both say so', async () => {
    const slider = await mountComparison('2019-07', '2020-10');
    rangeOf(slider, 'round').focus();
    await press(slider, '{End}');
    expect(slider.round).toBe('2019-10');
    expect(saidBy(slider)).toMatch(/^October 2020 is already selected/);
    rangeOf(slider, 'versus').focus();
    await press(slider, '{End}');
    expect(saidBy(slider)).toBe('');
    await press(slider, '{Home}');
    expect(slider.versus).toBe('2020-10');
    expect(saidBy(slider)).toMatch(/^October 2019 is already selected/);
  });

  test('go back to their places when a hand has pulled one over the other', async () => {
    const slider = await mountComparison('2019-10', '2020-10');
    await drag(slider, 'round', 20);
    expect(rangeOf(slider, 'round').valueAsNumber).toBe(3);
    await drag(slider, 'versus', 0);
    expect(rangeOf(slider, 'versus').valueAsNumber).toBe(15);
    expect(heardOf(slider)).toEqual(['October 2019, 2 of 4', 'October 2020, 3 of 4']);
  });

  test('are moved by the label of a round: the nearer one goes there', async () => {
    const slider = await mountComparison('2019-07', '2021-03');
    const label = (words: string) => allIn(slider, '.label').find((one) => textOf(one) === words)!;
    await userEvent.click(label('Oct 2020'));
    expect(slider).toMatchObject({round: '2019-07', versus: '2020-10'});
    await userEvent.click(label('Oct 2019'));
    expect(slider).toMatchObject({round: '2019-10', versus: '2020-10'});
  });
});
