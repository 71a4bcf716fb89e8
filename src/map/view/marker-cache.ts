import {layoutPads, type Targets} from './hit-test';
import {layoutMarkers} from './markers';
import type {StateShape} from '../world/shapes';

type Places = Pick<Targets, 'markers' | 'pads'>;

/** Where dots and squares lie, laid out anew only for other shapes or another scale. */
export class PlacesLaid {
  #states: readonly StateShape[] | undefined;
  #unitsPerPixel = 0;
  #places: Places | undefined;

  at(states: readonly StateShape[], unitsPerPixel: number): Places {
    if (this.#places && states === this.#states && unitsPerPixel === this.#unitsPerPixel)
      return this.#places;
    const laid = layoutMarkers(states, unitsPerPixel);
    const markers = new Map(laid.map((marker) => [marker.code, marker]));
    this.#states = states;
    this.#unitsPerPixel = unitsPerPixel;
    this.#places = {markers, pads: layoutPads(states, unitsPerPixel, markers)};
    return this.#places;
  }
}
