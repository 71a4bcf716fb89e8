import {layoutHitAreas, type Targets} from './hit-test';
import {layoutMarkers} from './markers';
import type {CountryShape} from '../world/shapes';

type MarkerLayout = Pick<Targets, 'markers' | 'hitAreas'>;

/** Where dots and squares lie, laid out anew only for other shapes or another scale. */
export class MarkerCache {
  #countries: readonly CountryShape[] | undefined;
  #unitsPerPixel = 0;
  #places: MarkerLayout | undefined;

  at(countries: readonly CountryShape[], unitsPerPixel: number): MarkerLayout {
    if (this.#places && countries === this.#countries && unitsPerPixel === this.#unitsPerPixel)
      return this.#places;
    const laid = layoutMarkers(countries, unitsPerPixel);
    const markers = new Map(laid.map((marker) => [marker.code, marker]));
    this.#countries = countries;
    this.#unitsPerPixel = unitsPerPixel;
    this.#places = {markers, hitAreas: layoutHitAreas(countries, unitsPerPixel, markers)};
    return this.#places;
  }
}
