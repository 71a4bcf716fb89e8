import type {Area, CountryCode} from '../../model/types';
import type {Point} from '../base/local-pixels';

/** What is pointed at: a state by its code or another area by its name. */
export interface PointerTarget {
  readonly kind: 'state' | 'area';
  readonly key: string;
  /** Where the pointer is, in CSS pixels of the stage; absent: at the place itself. */
  readonly at?: Point;
}

/** What an event on the map is about; undefined: the sea. */
export function targetOf(event: Event): PointerTarget | undefined {
  const shape = (event.target as Element).closest<SVGElement>('[data-country], [data-area]');
  if (!shape) return undefined;
  const {country, area} = shape.dataset;
  return country ? {kind: 'state', key: country} : {kind: 'area', key: area!};
}

/** The state that a shape belongs to: itself, or the one that signs for a territory. */
export function ownerOf(
  {kind, key}: PointerTarget,
  areas: readonly Area[],
): CountryCode | undefined {
  if (kind === 'state') return key;
  const area = areas.find(({name}) => name === key);
  return area?.kind === 'territory' ? area.of : undefined;
}

/** A pointer's place in the coordinates of a part of a drawing. */
export function pointInSvg(part: SVGGraphicsElement, {clientX, clientY}: MouseEvent): Point {
  return new DOMPoint(clientX, clientY).matrixTransform(part.getScreenCTM()?.inverse());
}
