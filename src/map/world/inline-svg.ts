/** Reads the map from a page's own HTML, where `inline-svg-markup.ts` has put it as an SVG. */
import type {Shape, CountryShape, World} from './shapes';
import type {Extent} from './world-file';

/** Marks the SVG; holds what each region button shows, as JSON. */
export const MARK = 'data-stance-world';

/** How many shapes the SVG has: a page that came cut has fewer. */
export const COUNT = 'data-shapes';

const worlds = new WeakMap<Element, World>();

/**
 * Returns the map that one of the roots holds in its HTML, if it is there whole; of one SVG always
 * the same.
 */
export function readInlineWorld(roots: readonly ParentNode[]): World | undefined {
  const svg = roots.flatMap((root) => root.querySelector(`svg[${MARK}]`) ?? [])[0];
  if (!svg || !isWhole(svg)) return undefined;
  const world = worlds.get(svg) ?? readSvg(svg);
  worlds.set(svg, world);
  return world;
}

/** Borders come last: where they are, all shapes before them have come whole. */
function isWhole(svg: Element): boolean {
  const shapes = svg.querySelectorAll('[data-state], [data-area]').length;
  const borders = svg.querySelectorAll('.borders').length;
  return shapes === Number(svg.getAttribute(COUNT)) && borders === 2;
}

function readSvg(svg: Element): World {
  const [, , width = 0, height = 0] = svg.getAttribute('viewBox')!.split(' ').map(Number);
  const paths = (selector: string) => [...svg.querySelectorAll<SVGElement>(selector)];
  const [borders, disputedBorders] = paths('.borders').map(pathOf);
  return {
    width,
    height,
    countries: paths('[data-state]').map((element): CountryShape => {
      const {state, at} = element.dataset;
      const [x = 0, y = 0, area = 0] = at!.split(' ').map(Number);
      return {kind: 'state', key: state!, path: pathOf(element), x, y, area};
    }),
    areas: paths('[data-area]').map((element): Shape => {
      const {kind, area, of = null, mark} = element.dataset;
      return {kind, key: area, of, mark, path: pathOf(element)} as Shape;
    }),
    borders: borders ?? '',
    disputedBorders: disputedBorders ?? '',
    regionExtents: JSON.parse(svg.getAttribute(MARK)!) as Readonly<Record<string, Extent>>,
  };
}

function pathOf(element: Element): string {
  return element.getAttribute('d') ?? '';
}
