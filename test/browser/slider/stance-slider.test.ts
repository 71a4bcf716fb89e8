import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import type {StanceSlider} from '../../../src/index';
import {
  allIn,
  listenFor,
  mount,
  overlap,
  press,
  realPresentation,
  settled,
  textOf,
} from '../../support/browser/helpers';

const slider = page.getByRole('slider', {name: 'Timeline'});
const previous = page.getByRole('button', {name: 'Previous round'});
const next = page.getByRole('button', {name: 'Next round'});
const play = page.getByRole('button', {name: 'Play'});
const pause = page.getByRole('button', {name: 'Pause'});
const ghost = page.getByRole('button', {name: 'June–July 2020: not mapped'});

async function mountSlider(round: string, place = {}): Promise<StanceSlider> {
  const {stops, unmappedStops} = await realPresentation();
  return mount('stance-slider', {stops, unmappedStops, round}, place);
}

async function sliderWithFocus(round: string, place = {}): Promise<StanceSlider> {
  const element = await mountSlider(round, place);
  range().focus();
  return element;
}

function range(): HTMLInputElement {
  return slider.element() as HTMLInputElement;
}

describe('the slider', () => {
  test('is a native range that says its round and its place in the series', async () => {
    await mountSlider('2019-10');
    expect(range().type).toBe('range');
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'October 2019, 2 of 4');
  });

  test.each([
    ['2019-07', 0],
    ['2019-10', 3],
    ['2020-10', 15],
    ['2021-03', 20],
  ])('stands for %s at %i of 20 months', async (round, months) => {
    await mountSlider(round);
    expect(range().valueAsNumber).toBe(months);
    expect([range().min, range().max]).toEqual(['0', '20']);
  });

  test('follows a script without an event', async () => {
    const element = await mountSlider('2019-07');
    const heard = listenFor(element, 'stance-round');
    element.round = '2020-10';
    await settled(element);
    expect(range().valueAsNumber).toBe(15);
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'October 2020, 3 of 4');
    expect(heard).toEqual([]);
  });

  test('works after it was taken out of the page and put back', async () => {
    const element = await mountSlider('2019-07');
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    range().focus();
    await press(element, '{ArrowRight}');
    expect(element.round).toBe('2019-10');
  });
});

describe('a key of the slider', () => {
  test.each([
    ['2019-10', 'ArrowRight', '2020-10'],
    ['2019-10', 'ArrowLeft', '2019-07'],
    ['2019-10', 'ArrowUp', '2020-10'],
    ['2019-10', 'ArrowDown', '2019-07'],
    ['2019-10', 'PageUp', '2020-10'],
    ['2019-10', 'PageDown', '2019-07'],
    ['2019-10', 'Home', '2019-07'],
    ['2019-10', 'End', '2021-03'],
  ])('from %s, %s leads to %s by one event', async (from, key, to) => {
    const element = await sliderWithFocus(from);
    const heard = listenFor(document, 'stance-round');
    await press(element, `{${key}}`);
    expect(heard.map(({round}) => round)).toEqual([to]);
    expect(element.round).toBe(to);
  });

  test.each([
    ['ArrowLeft', '2020-10'],
    ['ArrowRight', '2019-07'],
    ['ArrowUp', '2020-10'],
    ['Home', '2019-07'],
  ])('%s leads to %s where one reads from right to left', async (key, to) => {
    const element = await sliderWithFocus('2019-10', {dir: 'rtl'});
    await press(element, `{${key}}`);
    expect(element.round).toBe(to);
  });

  test('at an end says nothing', async () => {
    const element = await sliderWithFocus('2021-03');
    const heard = listenFor(element, 'stance-round');
    await press(element, '{ArrowRight}{End}');
    expect(heard).toEqual([]);
    expect(range().valueAsNumber).toBe(20);
  });
});

describe('a hand on the track', () => {
  test.each([
    [0.02, '2019-07'],
    [0.2, '2019-10'],
    [0.68, '2020-10'],
    [0.97, '2021-03'],
  ])('at %d of its length means the nearest round, %s', async (share, round) => {
    const start = round === '2019-07' ? '2021-03' : '2019-07';
    const element = await mountSlider(start);
    const heard = listenFor(element, 'stance-round');
    const {width, height} = range().getBoundingClientRect();
    await userEvent.click(slider, {position: {x: share * width, y: height / 2}});
    await settled(element);
    expect(heard.map((event) => event.round)).toEqual([round]);
    expect(range().value).toBe(String(element.stops.find(({id}) => id === round)!.at));
  });

  test('or a step of assistive technology, smaller than the way, means the next round', async () => {
    const element = await mountSlider('2019-10');
    range().value = '4';
    range().dispatchEvent(new Event('input', {bubbles: true}));
    await settled(element);
    expect(element.round).toBe('2020-10');
    expect(range().valueAsNumber).toBe(15);
  });
});

describe('the buttons', () => {
  test('go one round on and one round back, by one event each', async () => {
    const element = await mountSlider('2019-10');
    const heard = listenFor(element, 'stance-round');
    await userEvent.click(next);
    await userEvent.click(previous);
    expect(heard.map(({round}) => round)).toEqual(['2020-10', '2019-10']);
  });

  test('say where there is nothing further, and then do nothing', async () => {
    const element = await mountSlider('2021-03');
    const heard = listenFor(element, 'stance-round');
    await expect.element(next).toHaveAttribute('aria-disabled', 'true');
    await expect.element(previous).toHaveAttribute('aria-disabled', 'false');
    // A pointer would wait until the button is enabled.
    next.element().dispatchEvent(new MouseEvent('click', {bubbles: true}));
    expect(heard).toEqual([]);
  });

  test.each([360, 1000])('are 44 px at least, at a width of %i px', async (width) => {
    await mountSlider('2019-10', {width});
    for (const button of [previous, next, play]) {
      const box = button.element().getBoundingClientRect();
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
  });
});

describe('playing', () => {
  beforeEach(() => void vi.useFakeTimers({toFake: ['setInterval', 'clearInterval']}));
  afterEach(() => void vi.useRealTimers());

  test('shows round after round, and ends at the last', async () => {
    const element = await mountSlider('2019-07');
    const heard = listenFor(element, 'stance-round');
    await userEvent.click(play);
    for (let beats = 0; beats < 3; beats += 1) vi.advanceTimersToNextTimer();
    await settled(element);
    expect(heard.map(({round}) => round)).toEqual(['2019-10', '2020-10', '2021-03']);
    expect(vi.getTimerCount()).toBe(0);
    await expect.element(play).toBeVisible();
  });

  test('from the last round begins with the first', async () => {
    const element = await mountSlider('2021-03');
    await userEvent.click(play);
    expect(element.round).toBe('2019-07');
    await userEvent.click(pause);
  });

  test('stops when paused', async () => {
    const element = await mountSlider('2019-07');
    await userEvent.click(play);
    await userEvent.click(pause);
    expect(vi.getTimerCount()).toBe(0);
    expect(element.round).toBe('2019-07');
  });

  test('stops when a reader takes over', async () => {
    const element = await mountSlider('2019-07');
    await userEvent.click(play);
    range().focus();
    await press(element, '{End}');
    expect(vi.getTimerCount()).toBe(0);
    expect(element.round).toBe('2021-03');
  });

  test('stops when the slider is taken out of the page', async () => {
    const element = await mountSlider('2019-07');
    await userEvent.click(play);
    element.remove();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a round that is known and not mapped', () => {
  test('explains itself and chooses nothing', async () => {
    const element = await mountSlider('2019-10');
    const heard = listenFor(element, 'stance-round');
    await userEvent.click(ghost);
    const note = page.getByText('Human Rights Council, 44th session (Geneva)');
    await expect.element(note).toBeVisible();
    await expect
      .element(page.getByText('27 countries announced for the critical letter'))
      .toBeVisible();
    await expect
      .element(page.getByText('46 countries announced for the supporting letter'))
      .toBeVisible();
    expect(heard).toEqual([]);
    expect(element.round).toBe('2019-10');
    await userEvent.keyboard('{Escape}');
    await expect.element(note).not.toBeVisible();
  });

  test('stands at its true place, between October 2019 and October 2020', async () => {
    await mountSlider('2019-10');
    const mark = ghost.element().getBoundingClientRect();
    const track = range().getBoundingClientRect();
    const share = (mark.left + mark.width / 2 - track.left) / track.width;
    expect(share).toBeCloseTo(12 / 20, 1);
  });

  test('can be hit: 24 px at least', async () => {
    await mountSlider('2019-10', {width: 360});
    const {width, height} = ghost.element().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });
});

describe('the labels of the rounds', () => {
  test.each([
    [360, 'ltr'],
    [360, 'rtl'],
    [1000, 'ltr'],
  ] as const)('never touch and stay inside, at %i px, %s', async (width, dir) => {
    const element = await mountSlider('2019-07', {width, dir});
    for (const {id, short} of element.stops) {
      element.round = id;
      await settled(element);
      const labels = labelsIn(element);
      expect(labels.map((label) => label.innerText.split(/\s+/))).toContainEqual([...short]);
      expect(collisions(labels)).toEqual([]);
      const frame = element.getBoundingClientRect();
      for (const box of labels.map((label) => label.getBoundingClientRect())) {
        expect(box.left).toBeGreaterThanOrEqual(frame.left);
        expect(box.right).toBeLessThanOrEqual(frame.right);
      }
    }
  });

  test.each([240, 360, 1000])('never touch at %i px, with a round each month', async (width) => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct'];
    const stops = months.map((month, at) => {
      const short = [month, '2019'] as const;
      return {id: `${at}`, at, label: `Round ${at}`, short, counts: []};
    });
    const element = await mount('stance-slider', {stops, round: '4'}, {width});
    const labels = labelsIn(element);
    expect(labels.map(textOf)).toContain('May 2019');
    expect(collisions(labels)).toEqual([]);
  });

  test('name all four rounds where there is room', async () => {
    const element = await mountSlider('2019-07');
    expect(labelsIn(element)).toHaveLength(4);
  });
});

/** The marks of the rounds, each in its two short lines. */
function labelsIn(element: StanceSlider): HTMLElement[] {
  const known = new Set(element.stops.map(({short}) => short.join(' ')));
  return allIn(element, '.label').filter((label) => known.has(textOf(label)));
}

function collisions(labels: readonly HTMLElement[]): string[] {
  return labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => overlap(one.getBoundingClientRect(), other.getBoundingClientRect()))
      .map((other) => `${one.innerText} and ${other.innerText}`),
  );
}
