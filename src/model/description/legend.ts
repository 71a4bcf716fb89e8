import type {Messages} from '../messages/core';
import {OTHER_STANCES} from '../stances/stances';
import type {PositionId, Stance} from '../types';
import type {ComparisonView} from '../view/comparison-view';
import type {AtlasViewModel, CategoryCount, RoundView} from '../view/view-model';
import {isComparisonView, mapViewOf} from './view';

/** A mark that a legend explains; it stands for no category. */
export type LegendMarkId = 'alone' | 'territory' | 'disputed';

/** A mark and what it means. */
export interface LegendMark {
  readonly mark: LegendMarkId;
  readonly label: string;
}

/** What a tint of a position's colour means in a map of changes. */
export interface LegendTint {
  readonly positions: readonly PositionId[];
  readonly label: string;
}

/** A legend in the order in which it is read. */
export interface LegendDescription {
  readonly items: readonly CategoryCount[];
  /** Sentences on the positions that have no letter. */
  readonly missing: readonly string[];
  readonly marks: readonly LegendMark[];
  /** Of a comparison in which a country signed the same letter twice. */
  readonly tint?: LegendTint | undefined;
}

/** Describes the legend of a round or of a comparison. */
export function describeLegend(
  view: RoundView | ComparisonView,
  messages: Messages,
): LegendDescription {
  const items = isComparisonView(view) ? view.legend : view.categories;
  const speakers = mapViewOf(view).individualSpeakers.size;
  const tint = isComparisonView(view) ? describeTint(view, messages) : undefined;
  return {items, missing: view.missing, marks: describeMarks(speakers, messages), tint};
}

/** The positions that some country took in both rounds. */
function describeTint({from, shifts}: ComparisonView, {legend}: Messages): LegendTint | undefined {
  const steady = [...shifts].filter(([, shift]) => shift === 'steady');
  const kept = new Set(steady.map(([code]) => from.stances.get(code)));
  const positions = from.categories
    .map(({stance}) => stance)
    .filter((stance) => kept.has(stance) && !isOther(stance));
  return positions.length > 0 ? {positions, label: legend.tint} : undefined;
}

function isOther(stance: Stance): boolean {
  return (OTHER_STANCES as readonly Stance[]).includes(stance);
}

/** Describes the legend of all rounds: any round's categories, with the counts of the one shown. */
export function describeLegendOfAll(
  viewModel: AtlasViewModel,
  shown: RoundView,
  messages: Messages,
): LegendDescription {
  const speakers = viewModel.roundViews.map(({individualSpeakers}) => individualSpeakers.size);
  const total = speakers.reduce((sum, count) => sum + count, 0);
  return {
    items: viewModel.categoriesOfAllRounds(shown),
    missing: shown.missing,
    marks: describeMarks(total, messages),
  };
}

/** The marks of a map with so many individual speakers. */
function describeMarks(speakers: number, {legend}: Messages): readonly LegendMark[] {
  return [
    ...(speakers ? [{mark: 'alone', label: legend.alone(speakers)} as const] : []),
    {mark: 'territory', label: legend.territory},
    {mark: 'disputed', label: legend.disputed},
  ];
}
