/** The four drawings of the map, each with the rules as they are and with other ones. */
import {readFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {builtData} from '../../support/fixtures/built-data';

const RULES = '../../../src/model/description/rules';

type Rules = typeof import('../../../src/model/description/rules');

/** What each of the four draws: text that holds its shapes and their looks. */
interface Drawings {
  readonly live: string;
  readonly prerendered: string;
  readonly image: string;
  readonly handout: string;
}

const DRAWINGS = ['live', 'prerendered', 'image', 'handout'] as const;

const {dataset, world} = builtData;

beforeEach(() => vi.resetModules());
afterEach(() => vi.doUnmock(RULES));

describe('a rule that is changed in one place changes all four drawings:', () => {
  test('how light territories are', async () => {
    const [before, after] = await drawnWith({TERRITORY_SHADE: 0.41});
    for (const name of DRAWINGS) {
      expect(before[name], name).not.toMatch(/41%|opacity="0\.41"/);
      expect(after[name], name).not.toBe(before[name]);
    }
    expect(before.live).toContain('62%');
    expect(after.live).toContain('41%');
    expect(before.prerendered).toContain('62%');
    expect(after.prerendered).toContain('41%');
    expect(before.handout).toContain('opacity="0.62"');
    expect(after.handout).toContain('opacity="0.41"');
    expect(fillOf(after.image, 'Greenland')).not.toBe(fillOf(before.image, 'Greenland'));
    expect(fillOf(after.image, 'Antarctica')).toBe(fillOf(before.image, 'Antarctica'));
  });

  test('which countries have stripes, but for paper, where every category has a pattern', async () => {
    const [before, after] = await drawnWith({COUNTRY_PATTERNS: ['none']});
    expect(before.live).not.toMatch(/\)\.state\[data-stance='none'] \.shape/);
    expect(after.live).toMatch(/\)\.state\[data-stance='none'] \.shape/);
    expect(patternsIn(after.prerendered)).toBeGreaterThan(patternsIn(before.prerendered));
    expect(patternsIn(after.image)).toBeGreaterThan(patternsIn(before.image));
    expect(after.handout).toBe(before.handout);
  });

  test('which position has square dots and a stipple', async () => {
    const [before, after] = await drawnWith({
      POSITION_LOOKS: [
        {dot: 'square', isStippled: true},
        {dot: 'disc', isStippled: false},
      ],
    });
    expect(stippled(before)).toEqual(['support', 'support', 'support', 'support']);
    expect(stippled(after)).toEqual(['condemn', 'condemn', 'condemn', 'condemn']);
    expect(squareDots(before.image)).toBeGreaterThan(0);
    expect(squareDots(after.image)).not.toBe(squareDots(before.image));
  });

  test('which dots are rings, and which are empty', async () => {
    const {live, prerendered, image, handout} = await draw();
    expect(live).toMatch(/data-stance='withdrawn'] \.dot\{[^}]*stroke-width:2/);
    expect(live).toMatch(/data-stance='none'] \.dot\{fill:var\(--_background\)}/);
    expect(prerendered).toMatch(/--_ring-width:2[;}]/);
    expect(image).toMatch(/Z" fill="#ffffff" stroke="#/);
    expect(handout).toMatch(/<path fill="#fff" stroke="#1b1d21" stroke-width="4"/);
  });
});

/** The drawings as they are, and with some rules replaced. */
async function drawnWith(
  others: Partial<Record<keyof Rules, unknown>>,
): Promise<readonly [Drawings, Drawings]> {
  const before = await draw();
  vi.resetModules();
  vi.doMock(RULES, async (original) => ({...(await original<Rules>()), ...others}));
  return [before, await draw()];
}

async function draw(): Promise<Drawings> {
  return {
    live: await drawLive(),
    prerendered: await drawPrerendered(),
    image: await drawImage(),
    handout: await drawHandout(),
  };
}

/** The live map has its looks from its styles; a change of the round writes attributes alone. */
async function drawLive(): Promise<string> {
  const {mapStyles} = await import('../../../src/elements/map/stance-map.styles');
  const {hatchStyles} = await import('../../../src/elements/map/patterns.styles');
  const {paletteRules} = await import('../../../src/elements/shared/palette');
  return mapStyles.cssText + hatchStyles.cssText + paletteRules(dataset.positions);
}

async function drawPrerendered(): Promise<string> {
  const {prerenderStyles} = await import('../../../scripts/prerender/styles');
  const layout = readFileSync('scripts/prerender/layout.css', 'utf8');
  return prerenderStyles(dataset, layout);
}

async function drawImage(): Promise<string> {
  const {renderMapImage} = await import('../../../src/map/image/image');
  const {svgText} = await import('../../../src/map/image/svg');
  const {allEnglishImages} = await import('../../../src/model/messages/images');
  const {AtlasViewModel} = await import('../../../src/model/view/view-model');
  const {roundViews} = new AtlasViewModel(dataset, allEnglishImages);
  const image = renderMapImage({
    world,
    dataset,
    positions: dataset.positions,
    messages: allEnglishImages,
    view: roundViews[0]!,
    width: 1200,
    theme: 'light',
    borders: 'un',
    measure: (text, size) => (text.length * size) / 2,
  });
  return svgText(image);
}

async function drawHandout(): Promise<string> {
  const {handoutParts} = await import('../../../scripts/html/handout');
  return String(handoutParts(builtData)['handout-maps']!());
}

function fillOf(svg: string, area: string): string | undefined {
  return new RegExp(`data-area="${area}"[^>]* fill="([^"]+)"`).exec(svg)?.[1];
}

/** The position that each drawing stipples. */
function stippled({live, prerendered, image, handout}: Drawings) {
  return [
    /url\('#hatch-dots-(\w+)'\)/.exec(live)?.[1],
    /--_rx:0;[^}]*url\('#first-dots-(\w+)'\)/.exec(prerendered)?.[1],
    /hatch-dots-(\w+)/.exec(image)?.[1],
    /id="h-(\w+)"/.exec(handout)?.[1],
  ];
}

function squareDots(svg: string): number {
  return svg.match(/d="M[\d.]+ [\d.]+h([\d.]+)v\1h-\1Z" fill="#/g)?.length ?? 0;
}

function patternsIn(text: string): number {
  return text.match(/fill:url|fill="url/g)?.length ?? 0;
}
