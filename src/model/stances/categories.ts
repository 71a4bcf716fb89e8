import {OTHER_STANCES} from './stances';
import type {Messages} from '../messages/core';
import type {Position, Stance} from '../types';

/** A class of the map, as legend, table and card name it. */
export interface Category {
  readonly stance: Stance;
  readonly label: string;
}

/** All classes that a record can show, in the order in which a legend lists them. */
export function categoriesOf(
  positions: readonly Position[],
  messages: Messages,
): readonly Category[] {
  return [
    ...positions.map(({id, label}) => ({stance: id, label})),
    ...OTHER_STANCES.map((stance) => ({stance, label: messages.stances[stance]})),
  ];
}

/** Stance → label, over the same classes. */
export function labelsOf(
  positions: readonly Position[],
  messages: Messages,
): ReadonlyMap<Stance, string> {
  return new Map(categoriesOf(positions, messages).map(({stance, label}) => [stance, label]));
}
