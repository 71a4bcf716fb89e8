import {dotOf} from '../../model/description/dots';
import type {Categorised} from '../../model/description/look';
import {stippledFill} from '../../model/description/stipple';
import {describeMap, type MapDescription, type ShapeDescription} from '../../model/description/map';
import {mapViewOf} from '../../model/description/view';
import {imagePatterns} from './patterns';
import type {ImageInput} from './input';
import {mix, type Colours} from './colours';
import {
  circlePath,
  diamondPath,
  squarePath,
  type GroupMark,
  type Hatch,
  type SceneNode,
  type Paint,
  type PathMark,
} from './scene';
import {DOT_RADIUS, layoutMarkers, type Marker} from '../view/markers';
import type {Shape, CountryShape} from '../world/shapes';
import {roundTo3} from '../../model/round';

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
  readonly #map: MapDescription<CountryShape, Shape>;
  readonly #colours: Colours;
  /** Map units in a pixel. */
  readonly #unit: number;
  readonly #markers: ReadonlyMap<string, Marker>;

  constructor(input: ImageInput, colours: Colours, unit: number) {
    const {world, view, borders} = input;
    this.#input = input;
    this.#map = describeMap(world, mapViewOf(view), borders === 'neutral');
    this.#colours = colours;
    this.#unit = unit;
    const laid = layoutMarkers(world.countries, unit);
    this.#markers = new Map(laid.map((marker) => [marker.code, marker]));
  }

  marks(): readonly SceneNode[] {
    const {borders, disputedBorders} = this.#input.world;
    const {areas, countries} = this.#map;
    const {coast, paper, ink} = this.#colours;
    const isSmall = ({shape}: ShapeDescription) => this.#markers.has(shape.key);
    return [
      ...areas.flatMap((area) => this.#area(area)),
      ...countries
        .filter((country) => !isSmall(country))
        .flatMap((country) => this.#state(country)),
      this.#line(borders, this.#hasGaps ? coast : paper, 0.6),
      {...this.#line(disputedBorders, ink, 0.7), dash: [this.#px(2), this.#px(2)]},
      ...countries.filter(isSmall).flatMap((country) => this.#state(country)),
      ...this.#ring(),
      ...this.#alone(),
    ];
  }

  /** Paper lines cannot be seen on hatched paper. */
  get #hasGaps(): boolean {
    return this.#map.countries.some(({stance}) => stance === 'unknown');
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

  #state(country: ShapeDescription<CountryShape>): readonly SceneNode[] {
    const {shape, stance, shift} = country;
    return this.#look(country, {country: shape.key, stance, ...(shift ? {shift} : {})});
  }

  #look(country: ShapeDescription<CountryShape>, data?: PathMark['data']): readonly SceneNode[] {
    const {key, path} = country.shape;
    const line = this.#line(path, this.#colours.coast, 0.4);
    const shape: PathMark = {...line, fill: this.#paint(country), ...(data ? {data} : {})};
    const marker = this.#markers.get(key);
    return this.#fade(marker ? [shape, this.#dot(marker, country)] : [shape], country);
  }

  #dot({x, y}: Marker, country: Omit<Categorised, 'kind'>): PathMark {
    const {paper, dotEdge, of} = this.#colours;
    const {shape, colour, share, ring} = dotOf(country, this.#input.positions);
    const path = shape === 'square' ? squarePath : circlePath;
    const d = path(x, y, DOT_RADIUS * this.#unit);
    if (!ring) return {...this.#line(d, dotEdge, 0.8), fill: this.#shade(colour, share)};
    const line = {...this.#line(d, of(colour), ring.width), fill: paper};
    return ring.dash ? {...line, dash: [this.#px(ring.dash), this.#px(ring.dash)]} : line;
  }

  #paint(shape: Categorised): Paint {
    const fill = stippledFill(shape, this.#colours.stippled);
    return 'pattern' in fill ? {hatch: fill.pattern} : this.#shade(fill.colour, fill.share);
  }

  #shade(colour: string, share: number): string {
    const {paper, of} = this.#colours;
    if (colour === 'paper') return paper;
    return share === 1 ? of(colour) : mix(of(colour), paper, share);
  }

  #area(area: ShapeDescription<Shape>): readonly SceneNode[] {
    const {key, path, of} = area.shape;
    const data = {area: key, ...(of && area.owner ? {of: area.owner} : {})};
    const line = this.#line(path, this.#colours.coast, 0.4);
    const shape: PathMark = {...line, fill: this.#paint(area), data};
    const over: readonly SceneNode[] = area.isStriped
      ? [{kind: 'path', d: path, fill: {hatch: 'over'}}]
      : [];
    return [...this.#fade([shape], area), ...over];
  }

  #fade(marks: readonly SceneNode[], {stance, shift}: Categorised): readonly SceneNode[] {
    const {filter} = this.#input;
    if (!filter || filter === (shift ?? stance)) return marks;
    return [{kind: 'group', opacity: FADED, marks}];
  }

  /** Around the open state and not on it: the outline of a small one would hide its colour. */
  #ring(): readonly SceneNode[] {
    const {country: code} = this.#input;
    const country = this.#map.countries.find(({shape}) => shape.key === code);
    if (!country) return [];
    const {shape} = country;
    const {paper, ink} = this.#colours;
    const marker = this.#markers.get(shape.key);
    if (marker) {
      const d = circlePath(marker.x, marker.y, (DOT_RADIUS + 2.5) * this.#unit);
      return [this.#line(d, paper, 4.5), this.#line(d, ink, 1.8)];
    }
    const line = (stroke: string, width: number) => this.#line(shape.path, stroke, width);
    return [
      line(paper, 6.6),
      line(ink, 4),
      {...line(paper, 0), fill: paper},
      ...this.#look(country),
    ];
  }

  /** A diamond: spoke alone. Never a fill, so that it cannot be taken for a signature. */
  #alone(): readonly SceneNode[] {
    const {paper, of} = this.#colours;
    return [...this.#map.speakers].flatMap(([code, position]) => {
      const at = this.placeOf(code);
      if (!at) return [];
      const d = diamondPath(at.x, at.y, 4.5 * this.#unit);
      return [{...this.#line(d, of(position), 2.2), fill: paper, data: {alone: code}}];
    });
  }
}
