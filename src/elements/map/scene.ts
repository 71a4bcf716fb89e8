import {nothing, svg, type TemplateResult} from 'lit';
import {DOT_RADIUS} from '../../map/view/markers';
import type {CountryCode, Position, PositionId} from '../../model/types';
import {round, type MapShapes, type ShapesView} from './shapes';

/** Everything that the drawing depends on, in finished values. */
export interface Scene extends ShapesView {
  readonly alone: ReadonlyMap<CountryCode, PositionId>;
  readonly ringed: CountryCode | undefined;
  /** The state that another map points at. */
  readonly mirrored: CountryCode | undefined;
  readonly positions: readonly Position[];
}

/** No dots and no squares. */
export const NOWHERE: Pick<Scene, 'markers' | 'pads'> = {markers: new Map(), pads: new Map()};

/** All that lies in the map's coordinates: hatches, areas and states, marks, rings. */
export function drawScene(scene: Scene, {areas, states}: MapShapes): TemplateResult {
  return svg`
    ${drawPatterns(scene)} ${areas} ${states}
    <g class="marks" aria-hidden="true">
      ${drawRing(scene.selected, 'selected', scene)} ${drawRing(scene.ringed, 'focus', scene)} ${drawRing(scene.mirrored, 'mirrored', scene)}
      ${[...scene.alone].map(([code, position]) => drawAlone(code, position, scene))}
    </g>`;
}

/** A diamond: spoke alone. Never a fill, so that it cannot be taken for a signature. */
function drawAlone(code: CountryCode, position: PositionId, scene: Scene) {
  const at = placeOf(code, scene);
  if (!at) return nothing;
  const r = round(4.5 * scene.unitsPerPixel);
  const d = `M${at.x} ${round(at.y - r)}l${r} ${r} ${-r} ${r} ${-r} ${-r}Z`;
  return svg`<path class="alone" data-fill=${position} d=${d}></path>`;
}

function drawRing(code: CountryCode | undefined, kind: string, scene: Scene) {
  const shape = scene.world.states.find(({key}) => key === code);
  if (!shape) return nothing;
  const marker = scene.markers.get(shape.key);
  const r = round((DOT_RADIUS + 2.5) * scene.unitsPerPixel);
  const d = marker
    ? `M${round(marker.x - r)} ${marker.y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
    : shape.path;
  return svg`<path class="ring outer ${kind}" d=${d}></path
    ><path class="ring inner ${kind}" d=${d}></path>`;
}

/** Where a state is pointed at: its dot if it has one, else its label point. */
export function placeOf(code: CountryCode, {markers, world}: Pick<Scene, 'markers' | 'world'>) {
  return markers.get(code) ?? world.states.find(({key}) => key === code);
}

/** Hatches keep their size on screen at every zoom, or they would turn into stripes. */
function drawPatterns({unitsPerPixel, positions, shifts}: Scene): TemplateResult {
  const transform = `scale(${round(unitsPerPixel)}) rotate(45)`;
  const hatch = (id: string, size: number, fill?: PositionId) =>
    svg`<pattern
      id="hatch-${id}"
      width=${size}
      height=${size}
      patternUnits="userSpaceOnUse"
      patternTransform=${transform}
      data-fill=${fill ?? nothing}
    ><rect class="ground" width=${size} height=${size}></rect
    ><rect class="line" width=${round(size * (fill ? 0.5 : 0.36))} height=${size}></rect></pattern>`;
  return svg`<defs>
    ${hatch('withdrawn', 5)} ${hatch('both', 6)} ${hatch('outside', 4)} ${hatch('over', 5)}
    ${
      shifts
        ? [hatch('incomparable', 7), positions.map(({id}) => hatch(`left-${id}`, 5, id))]
        : nothing
    }
  </defs>`;
}
