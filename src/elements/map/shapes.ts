import {HIT_SIZE, hasOwnHitArea, type Targets} from '../../map/view/hit-test';
import {DOT_RADIUS, type Marker} from '../../map/view/markers';
import type {World} from '../../map/world/shapes';
import type {Shifts} from '../../model/comparison/shifts';
import {colourOwner, isStriped} from '../../model/description/look';
import {categoryOf} from '../../model/description/category';
import type {Stances} from '../../model/stances/stances';
import type {CountryCode, Stance} from '../../model/types';
import {roundTo3} from '../../model/round';

/** What shapes depend on, in finished values. */
export interface ShapesView extends Targets {
  readonly world: World;
  readonly stances: Stances;
  readonly shifts: Shifts | undefined;
  /** Disputed areas take nobody's colour. */
  readonly neutral: boolean;
  readonly active: CountryCode | undefined;
  readonly selected: CountryCode | undefined;
  /** States and areas to see; the others are dimmed. */
  readonly lit: ReadonlySet<string> | undefined;
  /** The state or area that the mouse means. */
  readonly hovered: string | undefined;
  /** A state in one line; another function when it has other words for the same stance. */
  readonly describe: (code: CountryCode) => string;
}

/** A state with another stance than before. */
export interface ColourChange {
  /** The id of its shape. */
  readonly shape: string;
  readonly from: Stance;
}

/**
 * States and areas in the page. Written by hand and not by a template, whose bookkeeping for
 * 250 shapes outweighs them: it took most of a map's memory, and half the time of a change.
 */
export class MapShapes {
  readonly areas = element('g', {class: 'areas', 'aria-hidden': 'true'});
  readonly countries = element('g', {class: 'states', role: 'listbox', 'aria-describedby': 'hint'});

  readonly #borders = element('path', {class: 'borders', 'aria-hidden': 'true'});
  readonly #disputed = element('path', {class: 'borders disputed', 'aria-hidden': 'true'});
  readonly #byCode = new Map<CountryCode, SVGElement>();
  readonly #byArea = new Map<string, SVGElement>();
  /** What is written: asking the page for it takes longer. */
  readonly #descriptions = new Map<CountryCode, Stance>();
  #shifts: Shifts | undefined;
  #shown: Partial<ShapesView> = {};

  /**
   * Brings the page to a view, and writes what differs from the last one. The states that have
   * another stance now are told.
   */
  draw(view: ShapesView, label: string): readonly ColourChange[] {
    const shown = this.#shown;
    const differs = (...keys: (keyof ShapesView)[]) => keys.some((key) => view[key] !== shown[key]);
    this.#shown = view;
    setIfChanged(this.countries, 'aria-label', label);
    if (differs('world')) this.#trace(view);
    if (differs('world', 'neutral')) this.#putAreas(view);
    if (differs('world', 'markers', 'hitAreas', 'unitsPerPixel')) this.#putTargets(view);
    if (differs('world', 'stances', 'shifts', 'neutral')) this.#tellAreas(view);
    if (differs('world', 'active', 'selected', 'hovered')) this.#point(view);
    if (differs('world', 'neutral', 'lit')) this.#dim(view);
    const isTold = !differs('world', 'stances', 'shifts', 'describe');
    return isTold ? [] : this.#describeCountries(view, differs('world', 'describe'));
  }

  /** The element of a state. */
  of(code: CountryCode): SVGElement | undefined {
    return this.#byCode.get(code);
  }

  /** Finer coasts go into the elements that are there. */
  #trace({world}: ShapesView) {
    const kept = new Set(world.countries.map(({key}) => key));
    for (const [code, country] of this.#byCode) {
      if (kept.has(code)) continue;
      country.remove();
      this.#byCode.delete(code);
      this.#descriptions.delete(code);
    }
    for (const {key, path} of world.countries) {
      const country = this.#byCode.get(key) ?? this.#addCountry(key);
      setIfChanged(country.firstElementChild!, 'd', path);
    }
    setIfChanged(this.#borders, 'd', world.borders);
    setIfChanged(this.#disputed, 'd', world.disputedBorders);
  }

  #addCountry(code: CountryCode): SVGElement {
    const country = element('g', {class: 'state', role: 'option', 'data-country': code});
    country.append(element('path', {class: 'shape', id: shapeId(code)}));
    this.#byCode.set(code, country);
    this.countries.append(country);
    return country;
  }

  #putAreas({world, neutral}: ShapesView) {
    this.#byArea.clear();
    const drawn = world.areas.flatMap((area) => {
      const {key, kind, path, of} = area;
      const shape = element('path', {class: `area ${kind}`, 'data-area': key, d: path});
      if (kind === 'territory') setIfChanged(shape, 'data-territory-of', of!);
      this.#byArea.set(key, shape);
      return isStriped(area, neutral)
        ? [shape, element('path', {class: 'over', d: path})]
        : [shape];
    });
    this.areas.replaceChildren(...drawn);
  }

  /** Shapes lie below the borders and dots above; states go from big to small, so one cut parts them. */
  #putTargets(view: ShapesView) {
    const {countries} = view.world;
    for (const {key} of countries) putTarget(this.#byCode.get(key)!, key, view);
    const small = countries.find(({key}) => view.markers.has(key));
    const next = (small && this.#byCode.get(small.key)) ?? null;
    if (this.#disputed.parentNode && this.#disputed.nextSibling === next) return;
    this.countries.insertBefore(this.#borders, next);
    this.countries.insertBefore(this.#disputed, next);
  }

  #describeCountries({stances, shifts, describe}: ShapesView, isReworded: boolean): ColourChange[] {
    const recoloured: ColourChange[] = [];
    const isShifted = shifts !== this.#shifts;
    this.#shifts = shifts;
    for (const [code, country] of this.#byCode) {
      const from = this.#descriptions.get(code);
      const {stance: to, shift} = categoryOf(code, {stances, shifts});
      if (isShifted) setIfChanged(country, 'data-shift', shift);
      if (from === to && !isReworded) continue;
      this.#descriptions.set(code, to);
      setIfChanged(country, 'data-stance', to);
      setIfChanged(country, 'aria-label', describe(code));
      if (from && from !== to) recoloured.push({shape: shapeId(code), from});
    }
    return recoloured;
  }

  #tellAreas(view: ShapesView) {
    for (const area of view.world.areas) {
      const shape = this.#byArea.get(area.key)!;
      const {stance, shift} = categoryOf(colourOwner(area, view.neutral), view);
      setIfChanged(shape, 'data-fill', stance);
      setIfChanged(shape, 'data-shift', shift);
    }
  }

  #dim({lit, world}: ShapesView) {
    const put = (shape: Element | undefined, isLit: boolean) =>
      shape && setIfChanged(shape, 'data-dim', lit && !isLit ? '' : undefined);
    for (const [code, country] of this.#byCode) put(country, !!lit?.has(code));
    for (const {key, of} of world.areas)
      put(this.#byArea.get(key), !!lit && (lit.has(key) || lit.has(of ?? '')));
  }

  #point({active, selected, hovered}: ShapesView) {
    for (const [code, country] of this.#byCode) {
      setIfChanged(country, 'aria-selected', String(code === selected));
      setIfChanged(country, 'tabindex', code === active ? '0' : '-1');
      setIfChanged(country, 'data-hovered', code === hovered ? '' : undefined);
    }
    for (const [key, area] of this.#byArea)
      setIfChanged(area, 'data-hovered', key === hovered ? '' : undefined);
  }
}

function shapeId(code: CountryCode): string {
  return `shape-${code}`;
}

/**
 * The square of a small state, and its dot if it needs one. Squares overlap, so that what a
 * pointer means is found by its place; only a lone one stands in its way.
 */
function putTarget(country: SVGElement, code: CountryCode, view: ShapesView) {
  const {markers, hitAreas, unitsPerPixel} = view;
  const marker = markers.get(code);
  const place = marker ?? hitAreas.get(code);
  const [, square, dot] = country.children;
  if (!marker) dot?.remove();
  if (!place) return square?.remove();
  const hit = square ?? country.appendChild(element('path', {}));
  setIfChanged(hit, 'class', marker && hasOwnHitArea(marker, view) ? 'hit lone' : 'hit');
  setIfChanged(hit, 'd', squareAt(place, unitsPerPixel));
  if (!marker) return;
  // Styles make it round or leave it square, so that another stance moves nothing.
  const rect = dot ?? country.appendChild(element('rect', {class: 'dot'}));
  const radius = DOT_RADIUS * unitsPerPixel;
  const size = String(roundTo3(2 * radius));
  setIfChanged(rect, 'x', String(roundTo3(marker.x - radius)));
  setIfChanged(rect, 'y', String(roundTo3(marker.y - radius)));
  setIfChanged(rect, 'width', size);
  setIfChanged(rect, 'height', size);
}

function squareAt({x, y}: Marker, unitsPerPixel: number): string {
  // A little too large rather than too small.
  const size = roundTo3((HIT_SIZE + 0.05) * unitsPerPixel + 0.001);
  return `M${roundTo3(x - size / 2)} ${roundTo3(y - size / 2)}h${size}v${size}h${-size}Z`;
}

/** An SVG element. */
export function element<K extends 'g' | 'path' | 'rect' | 'use'>(
  name: K,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** Writes an attribute only where it differs: a write is dear even if it changes nothing. */
function setIfChanged(target: Element, name: string, value: string | undefined): void {
  if (target.getAttribute(name) === (value ?? null)) return;
  if (value === undefined) target.removeAttribute(name);
  else target.setAttribute(name, value);
}
