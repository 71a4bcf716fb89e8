import {nothing, svg, type TemplateResult} from 'lit';
import {DOT_RADIUS} from '../../map/view/markers';
import {
  comparisonPatterns,
  ROUND_PATTERNS,
  stipplePatterns,
  type Pattern,
} from '../../model/description/patterns';
import type {Shape} from '../../map/world/shapes';
import type {CountryCode, Position, PositionId} from '../../model/types';
import type {MapShapes, ShapesView} from './shapes';
import {roundTo3} from '../../model/round';

/** Everything that the drawing depends on, in finished values. */
export interface Scene extends ShapesView {
  readonly individualSpeakers: ReadonlyMap<CountryCode, PositionId>;
  readonly focused: CountryCode | undefined;
  /** The state that another map points at. */
  readonly hoveredElsewhere: CountryCode | undefined;
  readonly positions: readonly Position[];
  readonly outlined: readonly CountryCode[];
}

/** No dots and no squares. */
export const NO_MARKERS: Pick<Scene, 'markers' | 'hitAreas'> = {
  markers: new Map(),
  hitAreas: new Map(),
};

/** All that lies in the map's coordinates: hatches, areas and states, marks, rings. */
export function renderScene(scene: Scene, {areas, countries}: MapShapes): TemplateResult {
  return svg`
    ${renderPatterns(scene)} ${areas} ${countries}
    <g class="marks" aria-hidden="true">
      ${renderOutlines(scene)} ${renderRing(scene.selected, 'selected', scene)} ${renderRing(scene.focused, 'focus', scene)} ${renderRing(scene.hoveredElsewhere, 'mirrored', scene)}
      ${[...scene.individualSpeakers].map(([code, position]) => renderIndividualSpeaker(code, position, scene))}
    </g>`;
}

/** A diamond: spoke alone. Never a fill, so that it cannot be taken for a signature. */
function renderIndividualSpeaker(code: CountryCode, position: PositionId, scene: Scene) {
  const at = placeOf(code, scene);
  if (!at) return nothing;
  const r = roundTo3(4.5 * scene.unitsPerPixel);
  const d = `M${at.x} ${roundTo3(at.y - r)}l${r} ${r} ${-r} ${r} ${-r} ${-r}Z`;
  return svg`<path class="alone" data-fill=${position} d=${d}></path>`;
}

function renderRing(code: CountryCode | undefined, kind: string, scene: Scene) {
  const shape = scene.world.countries.find(({key}) => key === code);
  if (!shape) return nothing;
  return renderLine(outlineOf(shape, scene), kind);
}

/** All in one, so that no halo hides the line of a neighbour. */
function renderOutlines(scene: Scene) {
  const {world, outlined} = scene;
  if (outlined.length === 0) return nothing;
  const shapes = [...world.countries, ...world.areas].filter(({key}) => outlined.includes(key));
  return renderLine(shapes.map((shape) => outlineOf(shape, scene)).join(''), 'outlined');
}

/** Round the dot of a small state, else along the borders. */
function outlineOf({key, path}: Shape, {markers, unitsPerPixel}: Scene): string {
  const marker = markers.get(key);
  const r = roundTo3((DOT_RADIUS + 2.5) * unitsPerPixel);
  return marker
    ? `M${roundTo3(marker.x - r)} ${marker.y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
    : path;
}

function renderLine(d: string, kind: string) {
  return svg`<path class="ring outer ${kind}" d=${d}></path
    ><path class="ring inner ${kind}" d=${d}></path>`;
}

/** Where a state is pointed at: its dot if it has one, else its label point. */
export function placeOf(code: CountryCode, {markers, world}: Pick<Scene, 'markers' | 'world'>) {
  return markers.get(code) ?? world.countries.find(({key}) => key === code);
}

/** Patterns keep their size on screen at every zoom, or they would turn into stripes. */
function renderPatterns({unitsPerPixel, positions, shifts}: Scene): TemplateResult {
  const transform = `scale(${roundTo3(unitsPerPixel)}) rotate(45)`;
  const render = ({id, size, d, position}: Pattern) =>
    svg`<pattern
      id="hatch-${id}"
      width=${size}
      height=${size}
      patternUnits="userSpaceOnUse"
      patternTransform=${transform}
      data-fill=${position ?? nothing}
    ><rect class="ground" width=${size} height=${size}></rect><path class="line" d=${d}></path></pattern>`;
  return svg`<defs>
    ${[...ROUND_PATTERNS, ...stipplePatterns(positions)].map(render)}
    ${shifts ? comparisonPatterns(positions).map(render) : nothing}
  </defs>`;
}
