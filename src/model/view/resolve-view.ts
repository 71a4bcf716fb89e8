import type {Details} from './detail-view-model';
import type {PairView} from './comparison-view';
import type {Presentation, RoundView} from './view-model';
import type {ShiftId} from '../comparison/shifts';
import {defaultRound} from '../stances/stances';
import type {Round, RoundId, Stance} from '../types';

/** What is really shown for the rounds that were asked for. */
export interface Shown {
  readonly view: RoundView;
  /** The comparison, if the second round is known and another one. */
  readonly pair: PairView | undefined;
}

/**
 * An unknown round gives way to the default; an unknown second round to no comparison. Without
 * the details, which come later, there is none either.
 */
export function shownFor(
  presentation: Presentation,
  details: Details | undefined,
  round: RoundId | undefined,
  versus: RoundId | undefined,
): Shown | undefined {
  const {rounds} = presentation.dataset;
  const find = (id: RoundId | undefined) => rounds.find((candidate) => candidate.id === id);
  const first = find(round) ?? defaultRound(rounds);
  if (!first) return undefined;
  const second = find(versus);
  const view = presentation.viewOf(first);
  const isPair = second && second !== first;
  return {view, pair: isPair ? details?.pairOf(view, presentation.viewOf(second)) : undefined};
}

/** The pair that a reader means who asks to compare one round: the earliest first. */
export function pairWith(rounds: readonly Round[], round: RoundId): [RoundId, RoundId] | undefined {
  const [first, second] = rounds;
  if (!first || !second) return undefined;
  return round === first.id ? [first.id, second.id] : [first.id, round];
}

/** The class chosen, unless what is shown has none of it: nobody could let go of it. */
export function filterIn({view, pair}: Shown, chosen: Stance | ShiftId | null) {
  const classes = pair?.legend ?? view.classes;
  return classes.some(({stance}) => stance === chosen) ? chosen : null;
}
