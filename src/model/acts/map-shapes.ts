/** Whose acts these are, as the map knows them. */
import type {CountryCode} from '../types';
import type {ActIndex, IndexedAct} from './index-acts';
import type {ActorCode} from './types';

/** Returns the name of the shape of a country or place; places are areas, known by their names. */
export function shapeOfActor(code: ActorCode, {record}: ActIndex): CountryCode {
  return record.places.find((place) => place.code === code)?.name ?? code;
}

/** Returns the shapes of the countries and places whose acts these are, each once. */
export function shapesOfActs(acts: readonly IndexedAct[], index: ActIndex): readonly CountryCode[] {
  const codes = new Set(acts.flatMap((act) => act.codes));
  return [...codes].map((code) => shapeOfActor(code, index));
}
