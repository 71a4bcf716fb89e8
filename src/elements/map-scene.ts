import {nothing, svg, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {HIT_SIZE, isLone, type Targets} from '../map/aim';
import {DOT_RADIUS, type Marker} from '../map/markers';
import type {Shape, StateShape, World} from '../map/shapes';
import type {Shifts} from '../model/shifts';
import type {Stances} from '../model/stances';
import type {CountryCode, Position, PositionId, Stance} from '../model/types';

/** Everything that the drawing depends on, in finished values. */
export interface Scene extends Targets {
  readonly world: World;
  readonly stances: Stances;
  readonly alone: ReadonlyMap<CountryCode, PositionId>;
  readonly neutral: boolean;
  readonly active: CountryCode | undefined;
  readonly selected: CountryCode | undefined;
  readonly ringed: CountryCode | undefined;
  /** The state or area that the mouse means. */
  readonly aimed: string | undefined;
  /** The state that another map points at. */
  readonly mirrored: CountryCode | undefined;
  readonly shifts: Shifts | undefined;
  readonly positions: readonly Position[];
  describe(code: CountryCode): string;
}

/** Place of the mesh in the list of states: shapes below it, dots above. */
const MESH = 'mesh';

/** All that lies in the map's coordinates: areas, states, borders, marks, rings. */
export function drawScene(scene: Scene, listLabel: string): TemplateResult {
  const {world, markers} = scene;
  const large = world.states.filter(({key}) => !markers.has(key));
  const small = world.states.filter(({key}) => markers.has(key));
  return svg`
    ${drawPatterns(scene)}
    <g class="areas" aria-hidden="true">${world.areas.map((area) => drawArea(area, scene))}</g>
    <g class="states" role="listbox" aria-label=${listLabel} aria-describedby="hint">
      ${repeat(
        [...large, MESH, ...small] as const,
        (item) => (item === MESH ? MESH : item.key),
        (item) => (item === MESH ? drawBorders(world) : drawState(item, scene)),
      )}
    </g>
    <g class="marks" aria-hidden="true">
      ${drawRing(scene.selected, 'selected', scene)} ${drawRing(scene.ringed, 'focus', scene)} ${drawRing(scene.mirrored, 'mirrored', scene)}
      ${[...scene.alone].map(([code, position]) => drawAlone(code, position, scene))}
    </g>`;
}

function drawState(shape: StateShape, scene: Scene): TemplateResult {
  const {key, path} = shape;
  const stance = scene.stances.get(key) ?? 'outside';
  return svg`<g
    class="state"
    role="option"
    data-country=${key}
    data-stance=${stance}
    data-shift=${scene.shifts?.get(key) ?? nothing}
    ?data-aimed=${key === scene.aimed}
    aria-label=${scene.describe(key)}
    aria-selected=${key === scene.selected}
    tabindex=${key === scene.active ? 0 : -1}
  ><path class="shape" d=${path}></path>${drawTarget(key, scene)}</g>`;
}

/**
 * The square of a small state, and its dot if it needs one. Squares overlap, so that what a
 * pointer means is found by its place; only a lone one stands in its way.
 */
function drawTarget(code: CountryCode, scene: Scene) {
  const {markers, pads, unitsPerPixel} = scene;
  const marker = markers.get(code);
  const place = marker ?? pads.get(code);
  if (!place) return nothing;
  const lone = marker && isLone(marker, scene);
  return svg`<path class=${lone ? 'hit lone' : 'hit'} d=${squareAt(place, unitsPerPixel)}></path>${
    marker
      ? svg`<circle class="dot" cx=${marker.x} cy=${marker.y} r=${round(DOT_RADIUS * unitsPerPixel)}></circle>`
      : nothing
  }`;
}

function squareAt({x, y}: Marker, unitsPerPixel: number): string {
  // A little too large rather than too small.
  const size = round((HIT_SIZE + 0.05) * unitsPerPixel + 0.001);
  return `M${round(x - size / 2)} ${round(y - size / 2)}h${size}v${size}h${-size}Z`;
}

function drawBorders({borders, disputedBorders}: World): TemplateResult {
  return svg`<path class="borders" aria-hidden="true" d=${borders}></path
    ><path class="borders disputed" aria-hidden="true" d=${disputedBorders}></path>`;
}

function drawArea(area: Shape, {stances, shifts, neutral, aimed}: Scene): TemplateResult {
  const disputed = area.kind === 'disputed';
  const hatched = disputed && (neutral || area.mark === 'hatched');
  const owner = area.kind === 'territory' || !neutral ? area.of : null;
  const fill: Stance = (owner && stances.get(owner)) || 'outside';
  return svg`<path
      class="area ${area.kind}"
      data-area=${area.key}
      data-territory-of=${area.kind === 'territory' ? area.of! : nothing}
      data-fill=${fill}
      data-shift=${(owner && shifts?.get(owner)) || nothing}
      ?data-aimed=${area.key === aimed}
      d=${area.path}
    ></path>${hatched ? svg`<path class="over" d=${area.path}></path>` : nothing}`;
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

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
