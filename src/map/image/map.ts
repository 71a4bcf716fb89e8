import {colourKeyOf, imagePatterns} from './patterns';
import {isComparisonView, type ImageInput} from './input';
import {mix, type Colours} from './colours';
import {
  circlePath,
  diamondPath,
  roundTo3,
  type GroupMark,
  type Hatch,
  type SceneNode,
  type Paint,
  type PathMark,
} from './scene';
import {DOT_RADIUS, layoutMarkers, type Marker} from '../view/markers';
import type {Shape, CountryShape} from '../world/shapes';

/** How far what is not chosen is faded, as on the screen. */
const FADED = 0.18;

/** The map, drawn in its own units; `hatches` are those that it may use. */
export interface RenderedMap {
  readonly group: GroupMark;
  readonly hatches: readonly Hatch[];
  /** Where the open state stands and how far it reaches to its sides, in pixels of the picture. */
  readonly open: {readonly x: number; readonly y: number; readonly reach: number} | undefined;
}

/**
 * Draws the map so wide, with its upper left corner at a place, as the screen shows it. A `pixel` is what
 * counts as one on the screen: more than 1 in a picture for print.
 */
export function renderImageMap(
  input: ImageInput,
  colours: Colours,
  place: {readonly x: number; readonly y: number; readonly width: number; readonly pixel: number},
): RenderedMap {
  const {world} = input;
  const scale = place.width / world.width;
  const map = new MapPainter(input, colours, place.pixel / scale);
  const move = {x: place.x, y: place.y, scale};
  const at = map.placeOf(input.country);
  return {
    group: {kind: 'group', move, marks: map.marks()},
    hatches: imagePatterns(input, colours, place.pixel / scale),
    open: at && {
      x: place.x + at.x * scale,
      y: place.y + at.y * scale,
      reach: map.reachOf(input.country) * scale,
    },
  };
}

class MapPainter {
  readonly #input: ImageInput;
  readonly #colours: Colours;
  /** Map units in a pixel. */
  readonly #unit: number;
  readonly #markers: ReadonlyMap<string, Marker>;

  constructor(input: ImageInput, colours: Colours, unit: number) {
    this.#input = input;
    this.#colours = colours;
    this.#unit = unit;
    const laid = layoutMarkers(input.world.countries, unit);
    this.#markers = new Map(laid.map((marker) => [marker.code, marker]));
  }

  marks(): readonly SceneNode[] {
    const {countries, areas, borders, disputedBorders} = this.#input.world;
    const {paper, ink} = this.#colours;
    const isSmall = ({key}: CountryShape) => this.#markers.has(key);
    return [
      ...areas.flatMap((area) => this.#area(area)),
      ...countries
        .filter((country) => !isSmall(country))
        .flatMap((country) => this.#state(country)),
      this.#line(borders, paper, 0.6),
      {...this.#line(disputedBorders, ink, 0.7), dash: [this.#px(2), this.#px(2)]},
      ...countries.filter(isSmall).flatMap((country) => this.#state(country)),
      ...this.#ring(),
      ...this.#alone(),
    ];
  }

  /** Where a state is pointed at: its dot if it has one, else its label point. */
  placeOf(code: string | undefined): {readonly x: number; readonly y: number} | undefined {
    if (code === undefined) return undefined;
    return this.#markers.get(code) ?? this.#input.world.countries.find(({key}) => key === code);
  }

  /** About half the width of a state; of a dot, its radius. */
  reachOf(code: string | undefined): number {
    const shape = this.#input.world.countries.find(({key}) => key === code);
    return shape && !this.#markers.has(shape.key)
      ? Math.sqrt(shape.area) / 2
      : DOT_RADIUS * this.#unit;
  }

  #px(pixels: number): number {
    return roundTo3(pixels * this.#unit);
  }

  #line(d: string, stroke: string, width: number): PathMark {
    return {kind: 'path', d, stroke, strokeWidth: this.#px(width)};
  }

  #state(country: CountryShape): readonly SceneNode[] {
    const {stance, shift} = this.#descriptionOf(country.key);
    return this.#look(country, {country: country.key, stance, ...(shift ? {shift} : {})});
  }

  #descriptionOf(code: string): {readonly stance: string; readonly shift: string | undefined} {
    const {view} = this.#input;
    const {stances} = isComparisonView(view) ? view.first : view;
    const shift = isComparisonView(view) ? view.shifts.get(code) : undefined;
    return {stance: stances.get(code) ?? 'outside', shift};
  }

  #look({key, path}: CountryShape, data?: PathMark['data']): readonly SceneNode[] {
    const {stance, shift} = this.#descriptionOf(key);
    const fill = shift === undefined ? this.#stanceFill(stance) : this.#shiftFill(shift, stance);
    const line = this.#line(path, this.#colours.coast, 0.4);
    const shape: PathMark = {...line, fill, ...(data ? {data} : {})};
    const marker = this.#markers.get(key);
    const marks = marker ? [shape, this.#dot(marker, stance, shift)] : [shape];
    return this.#fade(marks, stance, shift);
  }

  #dot({x, y}: Marker, stance: string, shift: string | undefined): PathMark {
    const {paper, dotEdge, of} = this.#colours;
    const d = circlePath(x, y, DOT_RADIUS * this.#unit);
    const told = shift ?? stance;
    const left = /^left-(.+)$/.exec(shift ?? '')?.[1];
    if (left ?? told === 'withdrawn') {
      return {...this.#line(d, of(left ?? 'withdrawn'), 2), fill: paper};
    }
    const solid = this.#dotFill(stance, shift);
    return {...this.#line(d, dotEdge, 0.8), fill: solid};
  }

  /** A dot is too small for a hatch. */
  #dotFill(stance: string, shift: string | undefined): string {
    const {of} = this.#colours;
    if (shift === undefined) return of(stance);
    if (shift === 'switched') return of('both');
    const fill = shift === 'incomparable' ? of('outside') : this.#shiftFill(shift, stance);
    return typeof fill === 'string' ? fill : of('outside');
  }

  #stanceFill(stance: string): Paint {
    return ['withdrawn', 'both', 'outside'].includes(stance)
      ? {hatch: stance}
      : this.#colours.of(stance);
  }

  #shiftFill(shift: string, stance: string): Paint {
    const {paper, of} = this.#colours;
    if (shift === 'steady') return stance === 'none' ? of('none') : mix(of(stance), paper, 0.3);
    if (shift === 'switched') return {hatch: 'both'};
    const joined = /^joined-(.+)$/.exec(shift)?.[1];
    return joined === undefined ? {hatch: shift} : of(joined);
  }

  #area(area: Shape): readonly SceneNode[] {
    const {borders} = this.#input;
    const neutral = borders === 'neutral';
    const owner = area.kind === 'territory' || !neutral ? area.of : null;
    const {stance, shift} = this.#descriptionOf(owner ?? '');
    const data = {area: area.key, ...(area.of && owner ? {of: owner} : {})};
    const fill = this.#areaFill(area.kind, stance, shift);
    const shape: PathMark = {...this.#line(area.path, this.#colours.coast, 0.4), fill, data};
    const isHatched = area.kind === 'disputed' && (neutral || area.mark === 'hatched');
    const over: readonly SceneNode[] = isHatched
      ? [{kind: 'path', d: area.path, fill: {hatch: 'over'}}]
      : [];
    return [...this.#fade([shape], stance, shift), ...over];
  }

  #areaFill(kind: Shape['kind'], stance: string, shift: string | undefined): Paint {
    const {paper, of} = this.#colours;
    if (shift === 'steady' || shift === 'incomparable' || shift?.startsWith('left-')) {
      return this.#shiftFill(shift, stance);
    }
    if (kind !== 'territory') {
      return shift === undefined ? this.#stanceFill(stance) : this.#shiftFill(shift, stance);
    }
    const ink = of(shift === undefined ? stance : colourKeyOf(shift));
    const share = ['none', 'unknown'].includes(stance) ? 0.72 : 0.62;
    return mix(ink, paper, share);
  }

  #fade(
    marks: readonly SceneNode[],
    stance: string,
    shift: string | undefined,
  ): readonly SceneNode[] {
    const {filter} = this.#input;
    if (!filter || filter === (shift ?? stance)) return marks;
    return [{kind: 'group', opacity: FADED, marks}];
  }

  /** Around the open state and not on it: the outline of a small one would hide its colour. */
  #ring(): readonly SceneNode[] {
    const {country, world} = this.#input;
    const shape = world.countries.find(({key}) => key === country);
    if (!shape) return [];
    const {paper, ink} = this.#colours;
    const marker = this.#markers.get(shape.key);
    if (marker) {
      const d = circlePath(marker.x, marker.y, (DOT_RADIUS + 2.5) * this.#unit);
      return [this.#line(d, paper, 4.5), this.#line(d, ink, 1.8)];
    }
    const line = (stroke: string, width: number) => this.#line(shape.path, stroke, width);
    return [line(paper, 6.6), line(ink, 4), {...line(paper, 0), fill: paper}, ...this.#look(shape)];
  }

  /** A diamond: spoke alone. Never a fill, so that it cannot be taken for a signature. */
  #alone(): readonly SceneNode[] {
    const {view} = this.#input;
    if (isComparisonView(view)) return [];
    const {paper, of} = this.#colours;
    return [...view.individualSpeakers].flatMap(([code, position]) => {
      const at = this.placeOf(code);
      if (!at) return [];
      const d = diamondPath(at.x, at.y, 4.5 * this.#unit);
      return [{...this.#line(d, of(position), 2.2), fill: paper, data: {alone: code}}];
    });
  }
}
