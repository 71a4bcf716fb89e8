/** The map as an SVG in a page's own HTML: seen before any script, and read by the elements. */
import type {Shape, CountryShape, World} from './shapes';
import type {Extent} from './world-file';

/** Marks the SVG; holds what each region button shows, as JSON. */
const MARK = 'data-stance-world';

/** How many shapes the SVG has: a page that came cut has fewer. */
const COUNT = 'data-shapes';

/** What else stands on a shape, such as its class. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * The inside of an SVG element with the whole map, big shapes first. Escaped: data may bring
 * words, never markup.
 * @param more attributes that a shape has beside those that `worldInPage` reads.
 */
export function worldMarkup(world: World, more: (shape: Shape) => Attributes): string {
  const path = (shape: Shape, own: Attributes) =>
    `<path ${attributesToString({...own, ...more(shape), d: shape.path})}/>`;
  const areas = world.areas.map((area) =>
    path(area, {
      'data-kind': area.kind,
      'data-area': area.key,
      'data-of': area.of ?? undefined,
      'data-mark': area.mark,
    }),
  );
  const countries = world.countries.map((country) =>
    path(country, {
      'data-state': country.key,
      'data-at': `${country.x} ${country.y} ${country.area}`,
    }),
  );
  return `<g class="areas">${areas.join('')}</g><g class="states">${countries.join('')}</g>
<path class="borders" d="${world.borders}"/><path class="borders disputed" d="${world.disputedBorders}"/>`;
}

/** The attributes of the SVG element itself. */
export function worldAttributes(world: World): Attributes {
  const {width, height, regionExtents, countries, areas} = world;
  return {
    [MARK]: JSON.stringify(regionExtents),
    [COUNT]: String(countries.length + areas.length),
    viewBox: `0 0 ${width} ${height}`,
  };
}

/** Attributes as text; those without a value are left out. */
export function attributesToString(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeHtml(value)}"`]))
    .join(' ');
}

/** Text for HTML or XML, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

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
