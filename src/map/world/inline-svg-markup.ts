/**
 * The map as an SVG in a page's own HTML: seen before any script, and read by `inline-svg.ts`. Apart
 * from it, so that only the build has what writes.
 */
import {attributesHtml, html, type Attributes, type Markup} from '../../model/html';
import {COUNT, MARK} from './inline-svg';
import type {Shape, World} from './shapes';

/**
 * The inside of an SVG element with the whole map, big shapes first.
 * @param more attributes that a shape has beside those that `worldInPage` reads.
 */
export function worldMarkup(world: World, more: (shape: Shape) => Attributes): Markup {
  const path = (shape: Shape, own: Attributes) =>
    html`<path${attributesHtml({...own, ...more(shape), d: shape.path})}/>`;
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
  return html`<g class="areas">${areas}</g><g class="states">${countries}</g>
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
