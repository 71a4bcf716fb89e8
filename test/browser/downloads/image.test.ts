import {afterEach, beforeAll, describe, expect, onTestFinished, test, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {defineAll} from '../../../src/index';
import {allEnglish} from '../../../src/model/messages/views';
import {createComparisonView} from '../../../src/model/view/comparison-view';
import {realPresentation, realWorld, settled, violationsIn} from '../../support/browser/helpers';

beforeAll(defineAll);
afterEach(() => vi.restoreAllMocks());

type Downloads = HTMLElementTagNameMap['stance-downloads'];

const GROUP = 'Image of this view';
const button = (form: string) => page.getByRole('button', {name: `${GROUP}: ${form}`, exact: true});

/** Draws the downloads under a round (by its place) or, with two, a comparison. */
async function mountPicture(
  rounds: readonly [number, number?],
  values: Partial<Downloads> = {},
  look = '',
): Promise<Downloads> {
  const {dataset, roundViews} = await realPresentation();
  const [first, second] = rounds.map((at) => roundViews[at ?? -1]);
  const place = document.createElement('main');
  place.style.cssText = look;
  const element = document.createElement('stance-downloads');
  const comparison = second ? createComparisonView(dataset, first!, second, allEnglish) : undefined;
  const world = await realWorld();
  Object.assign(
    element,
    {data: dataset, rounds: roundViews, round: first, comparison, world},
    values,
  );
  place.append(element);
  document.body.append(place);
  onTestFinished(() => place.remove());
  await settled(element);
  return element;
}

/** Stands in for the browser's own saving: the file that a link would save. */
async function taken(form: string): Promise<{name: string; blob: Blob}> {
  const saved = new Promise<{name: string; blob: Blob}>((resolve) => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const {href, download: name} = this;
      void fetch(href).then(async (response) => resolve({name, blob: await response.blob()}));
    });
  });
  await userEvent.click(button(form));
  return saved;
}

async function svgTaken(): Promise<Document> {
  const {blob} = await taken('SVG');
  return new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
}

function fillOf(file: Document, code: string): string | null {
  return file.querySelector(`[data-country="${code}"]`)?.getAttribute('fill') ?? null;
}

/** A PNG's size, and the colour of each pixel as hex. */
async function pixelsOf(blob: Blob) {
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const {data} = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const colourAt = (at: number) =>
    `#${[...data.subarray(at * 4, at * 4 + 3)].map((c) => c.toString(16).padStart(2, '0')).join('')}`;
  return {width: bitmap.width, height: bitmap.height, colourAt};
}

/** A place inside a state, in pixels of the PNG: from the SVG file of the same view. */
function placeIn(file: Document, code: string, scale: number) {
  const host = document.createElement('div');
  host.append(document.importNode(file.documentElement, true));
  document.body.append(host);
  onTestFinished(() => host.remove());
  const svg = host.querySelector('svg')!;
  const path = svg.querySelector<SVGPathElement>(`[data-country="${code}"]`)!;
  const box = path.getBBox();
  const middle = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
  const point = middle.matrixTransform(path.getCTM()!);
  return {x: Math.round(point.x * scale), y: Math.round(point.y * scale)};
}

/** What is copied, without asking the browser for leave. */
function catchCopies(): () => Promise<Blob> {
  const copied: ClipboardItem[] = [];
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => {
    copied.push(...items);
    await Promise.all(items.map((item) => item.getType(item.types[0]!)));
  });
  return async () => {
    const item = copied.at(-1)!;
    return item.getType(item.types[0]!);
  };
}

describe('the picture of what is on show', () => {
  test('as SVG is one file with a telling name, a title and the colours of the round', async () => {
    await mountPicture([2]);
    const {name, blob} = await taken('SVG');
    expect(name).toMatch(/^stance-atlas-[\d.]+-october-2020\.svg$/);
    expect(blob.type).toBe('image/svg+xml');
    const file = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(file.querySelector('parsererror')).toBeNull();
    expect(file.querySelector('title')?.textContent).toMatch(/October 2020$/);
    expect(fillOf(file, 'USA')).toBe('#1a4178');
    expect(fillOf(file, 'CHN')).toMatch(/hatch-dots-support/);
    expect(file.querySelector('[id$=hatch-dots-support] rect')?.getAttribute('fill')).toBe(
      '#c77d11',
    );
    await expect.element(page.getByRole('status')).toHaveTextContent(name);
  });

  test('as PNG is twice as wide, with the colours of states in their places', async () => {
    await mountPicture([2]);
    const file = await svgTaken();
    const {name, blob} = await taken('PNG');
    expect(name).toMatch(/-october-2020\.png$/);
    const {width, height, colourAt} = await pixelsOf(blob);
    expect(width).toBe(2400);
    expect(height).toBe(2 * Number(file.documentElement.getAttribute('height')));
    const colourIn = (code: string) => {
      const {x, y} = placeIn(file, code, 2);
      return colourAt(y * width + x);
    };
    expect([colourIn('AUS'), colourIn('DZA')]).toEqual(['#1a4178', '#e6e3dc']);
    // Of the stipple: the colour of the position, or one of its dots.
    expect(colourIn('CHN')).toMatch(/^#(c[0-9a-f]|8[0-9a-f])/);
    const text = new TextDecoder().decode(await blob.arrayBuffer());
    expect(text).toContain('Signed the critical letter: 39');
  });

  test('is the comparison where one is on show', async () => {
    await mountPicture([0, 2]);
    const file = await svgTaken();
    expect(file.querySelector('title')?.textContent).toMatch(/July 2019 to October 2020$/);
    expect(fillOf(file, 'USA')).toBe('#1a4178');
    expect(fillOf(file, 'DZA')).toMatch(/hatch-left-support/);
  });

  test('has the open state, the class chosen and neutral borders', async () => {
    await mountPicture([2], {country: 'FRA', filter: 'support', borders: 'neutral'});
    const file = await svgTaken();
    const words = [...file.querySelectorAll('text')].map(({textContent}) => textContent);
    expect(words).toContain('France');
    const faded = file.querySelectorAll('g[opacity] [data-country]');
    const patterns = [...file.querySelectorAll('path[fill*="hatch-over"]')];
    const crimea = file.querySelector('[data-area="Crimea"]');
    expect(faded.length).toBe(195 - 45);
    expect(crimea?.getAttribute('fill')).toBe('#f7f6f3');
    expect(patterns.some((path) => path.getAttribute('d') === crimea?.getAttribute('d'))).toBe(
      true,
    );
  });

  test('is dark where the page is, and has the colours that the page has set', async () => {
    await mountPicture([2], {}, 'color-scheme: dark; --stance-support: rgb(0 128 64)');
    const file = await svgTaken();
    expect(file.querySelector('svg > path')?.getAttribute('fill')).toBe('#16181c');
    expect(fillOf(file, 'FRA')).toBe('#d2e5ff');
    expect(file.querySelector('[id$=hatch-dots-support] rect')?.getAttribute('fill')).toBe(
      '#008040',
    );
  });

  test('is not on offer before there is a map', async () => {
    await mountPicture([2], {world: undefined});
    await expect.element(page.getByRole('group', {name: GROUP})).not.toBeInTheDocument();
  });

  test('that fails says so', async () => {
    await mountPicture([2]);
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
    await userEvent.click(button('PNG'));
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(/^Couldn’t create .*\.png: The browser could not create the image/);
  });

  test('has nothing for axe to find', async () => {
    expect(await violationsIn(await mountPicture([0, 2]))).toEqual([]);
  });
});

describe('the clipboard', () => {
  test('is given the alt text', async () => {
    await mountPicture([3]);
    const last = catchCopies();
    await userEvent.click(button('Copy alt text'));
    await expect.element(page.getByRole('status')).toHaveTextContent('Alt text copied');
    expect(await (await last()).text()).toMatch(/^World map\. .*March 2021\..*64 announced/);
  });

  test('is given the picture', async () => {
    await mountPicture([3]);
    const last = catchCopies();
    await userEvent.click(button('Copy image'));
    await expect.element(page.getByRole('status')).toHaveTextContent('Image copied');
    expect((await pixelsOf(await last())).width).toBe(2400);
  });

  test('that takes nothing is told of', async () => {
    await mountPicture([3]);
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('Not allowed.'));
    await userEvent.click(button('Copy alt text'));
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Couldn’t copy the alt text: Not allowed.');
  });

  test('that is not there is explained, and its buttons are not on offer', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    await mountPicture([3]);
    await expect.element(button('Copy image')).not.toBeInTheDocument();
    await expect.element(page.getByText(/secure \(https\) page/)).toBeVisible();
    await expect.element(button('PNG')).toBeVisible();
  });
});
