import {beforeAll, expect, onTestFinished, test} from 'vitest';
import {defineAll, type StanceAtlas} from '../../../src/index';
import {drawn, mapIn, readyAtlas} from '../../support/browser/atlas-harness';
import {allIn, painted, reduceMotion} from '../../support/browser/helpers';

beforeAll(defineAll);
beforeAll(reduceMotion);

/** What the style sheets of articles and their systems do to everything in their way. */
const HOSTILE = `
  * { box-sizing: content-box; line-height: 3; letter-spacing: 4px; word-spacing: 9px;
      text-transform: uppercase; text-indent: 2em; text-align: center; white-space: pre;
      font-style: italic; font-weight: 900; float: none; list-style: square; }
  *, *::before, *::after { transition: all 2s; border-radius: 30px; }
  svg { width: 100%; height: 20px; fill: red; display: none; }
  button, input, select { display: none; appearance: auto; width: 7px; }
  p { font-size: 40px; margin: 50px; } div { display: flex; } ul, li { padding: 40px; }
  table { border-collapse: separate; } h2 { font-size: 90px; } path { stroke-width: 20; }
  .atlas, .top, .card, .summary, .map, .slider, .item, .tooltip, .stage { display: none !important; }
  stance-map, stance-slider, stance-legend { display: none !important; margin: 90px; }
`;

/** The page's own rules until the test is over. */
function addRules(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  onTestFinished(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((known) => known !== sheet);
  });
}

/** Boxes of all that is drawn in an atlas, but for what is the author's, from its own corner, with how they are written. */
function looksOf(atlas: StanceAtlas): string[] {
  const {left, top} = atlas.getBoundingClientRect();
  const inside = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*:not(slot)')].flatMap((node) => {
      const {x, y, width, height} = node.getBoundingClientRect();
      const {fontSize, fontWeight, fill, color} = getComputedStyle(node);
      // What is not drawn is nowhere.
      const at = width || height ? [x - left, y - top] : [];
      // Where a drawing stands decides about the last digit of its shapes.
      const isShape = node.matches('svg *');
      const box = isShape ? [] : [...at, width, height].map((value) => Math.round(value * 10) / 10);
      const look = `${node.localName}.${node.getAttribute('class') ?? ''} ${box.join(' ')}`;
      const within = node.shadowRoot ? inside(node.shadowRoot) : [];
      return [`${look} ${fontSize} ${fontWeight} ${fill} ${color}`, ...within];
    });
  return inside(atlas.shadowRoot!);
}

/** An atlas with all that a view can have. */
async function fullAtlas(view: string, width: number): Promise<StanceAtlas> {
  const atlas = await readyAtlas({round: '2019-07', versus: '2020-10', country: 'QAT', view});
  atlas.parentElement!.style.cssText = `inline-size: ${width}px; display: block`;
  await atRest(atlas);
  return atlas;
}

/** Until what measures itself has drawn what it measured, and what comes later is there. */
async function atRest(atlas: StanceAtlas): Promise<void> {
  let before: string | undefined;
  const isStill = async () => {
    for (let turn = 0; turn < 6; turn += 1) await drawn(atlas);
    const last = before;
    before = JSON.stringify(looksOf(atlas));
    return last === before && allIn(atlas, '.part-loading').length === 0;
  };
  await expect.poll(isStill, {timeout: 20_000}).toBe(true);
}

test.each(['map', 'table', 'shifts'])(
  'rules of the page for all elements change nothing inside an atlas: %s',
  async (view) => {
    const atlas = await fullAtlas(view, 900);
    const clean = looksOf(atlas);
    expect(clean.length).toBeGreaterThan(400);
    addRules(HOSTILE);
    await atRest(atlas);
    const hostile = looksOf(atlas);
    const changed = clean.flatMap((look, index) =>
      hostile[index] === look ? [] : [`${look} → ${hostile[index]}`],
    );
    expect(changed.slice(0, 20)).toEqual([]);
    expect(hostile).toHaveLength(clean.length);
  },
);

// As many sites have it, to count in tenths of a reader's own size; and text in a size of its own.
test.each(['map', 'table', 'shifts'])(
  'a page whose root is small and whose text is large changes nothing inside an atlas: %s',
  async (view) => {
    const atlas = await fullAtlas(view, 1000);
    const clean = looksOf(atlas);
    addRules('html { font-size: 62.5%; } body { font-size: 2rem; }');
    await atRest(atlas);
    expect(looksOf(atlas)).toEqual(clean);
  },
);

test.each([
  ['a column that centres', 'display: flex; flex-flow: column; align-items: center', 1000],
  ['a grid that centres', 'display: grid; justify-items: center', 1000],
  ['a row', 'display: flex', 640],
  ['a float', 'float: left; inline-size: auto', 640],
  ['a box as wide as what is in it', 'inline-size: fit-content', 640],
  ['a line of text', 'display: inline-block; inline-size: auto', 640],
])('an atlas has room in %s', async (_, rules, width) => {
  const atlas = await readyAtlas({round: '2019-07'});
  atlas.parentElement!.style.cssText = `inline-size: 1000px; ${rules}`;
  await drawn(atlas);
  expect(atlas.getBoundingClientRect().width).toBe(width);
});

test('text has the size that the page asks for, and grows with that of the reader', async () => {
  const atlas = await readyAtlas({round: '2019-07'});
  const legend = allIn<HTMLElement>(atlas, '.foot stance-legend')[0]!;
  const size = () => parseFloat(getComputedStyle(allIn(legend, 'ul')[0]!).fontSize);
  expect(size()).toBe(14);
  addRules('html { font-size: 20px; }');
  expect(size()).toBe(17.5);
  atlas.style.setProperty('--stance-size', '24px');
  expect(size()).toBe(21);
});

/** The background that Canvas comes to inside an atlas, and the ink of a class. */
function coloursOf(atlas: StanceAtlas) {
  const shape = allIn<SVGElement>(mapIn(atlas), '[data-country="FRA"] .shape')[0]!;
  return {fill: getComputedStyle(shape).fill, stroke: getComputedStyle(shape).stroke};
}

test('the colour scheme of the article counts, and the attribute above it', async () => {
  const atlas = await readyAtlas({round: '2019-07'});
  const place = atlas.parentElement!;
  const light = coloursOf(atlas);
  place.style.colorScheme = 'dark';
  await painted();
  const dark = coloursOf(atlas);
  expect(dark.fill).not.toBe(light.fill);
  expect(dark.stroke).not.toBe(light.stroke);
  atlas.theme = 'light';
  await drawn(atlas);
  expect(coloursOf(atlas)).toEqual(light);
  place.style.colorScheme = 'light';
  atlas.theme = 'dark';
  await drawn(atlas);
  expect(coloursOf(atlas)).toEqual(dark);
});

test('type and text colour are those of the article', async () => {
  const atlas = await readyAtlas({round: '2019-07'});
  const place = atlas.parentElement!;
  place.style.fontFamily = 'monospace';
  place.style.color = 'rgb(10, 90, 40)';
  const label = allIn(atlas.shadowRoot!.querySelector('stance-legend')!, '.words')[0]!;
  expect(getComputedStyle(label).fontFamily).toBe('monospace');
  expect(getComputedStyle(label).color).toBe('rgb(10, 90, 40)');
});
