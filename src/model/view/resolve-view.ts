import type {DetailViewModel} from './detail-view-model';
import type {ComparisonView} from './comparison-view';
import type {AtlasViewModel, RoundView} from './view-model';
import type {ShiftId} from '../comparison/shifts';
import {defaultRound} from '../stances/stances';
import type {Round, RoundId, Stance} from '../types';

/** Ids of the rounds that are asked for. */
export interface RoundIds {
  readonly round?: RoundId | undefined;
  readonly versus?: RoundId | undefined;
}

export function isSameRounds(a: RoundIds, b: RoundIds): boolean {
  return a.round === b.round && a.versus === b.versus;
}

/** What is really shown for the rounds that were asked for. */
export interface ResolvedView {
  readonly view: RoundView;
  /** The other round, if it is known and another one: it may be the earlier of the two. */
  readonly versus: RoundId | undefined;
  /** The comparison of both, from the earlier round to the later one. */
  readonly comparison: ComparisonView | undefined;
}

/**
 * An unknown round gives way to the default; an unknown other round to no comparison. Without the
 * details, which come later, there is none either.
 */
export function resolveView(
  viewModel: AtlasViewModel,
  details: DetailViewModel | undefined,
  round: RoundId | undefined,
  versus: RoundId | undefined,
): ResolvedView | undefined {
  const {rounds} = viewModel.dataset;
  const find = (id: RoundId | undefined) => rounds.find((candidate) => candidate.id === id);
  const chosen = find(round) ?? defaultRound(rounds);
  if (!chosen) return undefined;
  const view = viewModel.viewOf(chosen);
  const other = find(versus);
  if (!details || !other || other === chosen) {
    return {view, versus: undefined, comparison: undefined};
  }
  return {view, versus: other.id, comparison: details.pairOf(view, viewModel.viewOf(other))};
}

/** The pair that a reader means who asks to compare one round: the earliest first. */
export function defaultComparison(
  rounds: readonly Round[],
  round: RoundId,
): [RoundId, RoundId] | undefined {
  const [first, second] = rounds;
  if (!first || !second) return undefined;
  return round === first.id ? [first.id, second.id] : [first.id, round];
}

/** The class chosen, unless what is shown has none of it: nobody could let go of it. */
export function validFilter({view, comparison}: ResolvedView, chosen: Stance | ShiftId | null) {
  const categories = comparison?.legend ?? view.categories;
  return categories.some(({stance}) => stance === chosen) ? chosen : null;
}
