import type {Messages} from '../messages/core';
import type {ComparisonView} from '../view/comparison-view';
import type {CategoryCount, RoundView} from '../view/view-model';

/** A mark that a legend explains; it stands for no category. */
export type LegendMarkId = 'alone' | 'territory' | 'disputed';

/** A mark and what it means. */
export interface LegendMark {
  readonly mark: LegendMarkId;
  readonly label: string;
}

/** A legend in the order in which it is read. */
export interface LegendDescription {
  readonly items: readonly CategoryCount[];
  /** Sentences on the positions that have no letter. */
  readonly missing: readonly string[];
  readonly marks: readonly LegendMark[];
}

/** True for a comparison. */
export function isComparisonView(view: RoundView | ComparisonView): view is ComparisonView {
  return 'shifts' in view;
}

/** Describes the legend of a round or of a comparison. */
export function describeLegend(
  view: RoundView | ComparisonView,
  messages: Messages,
): LegendDescription {
  if (isComparisonView(view))
    return {items: view.legend, missing: view.missing, marks: describeMarks(0, messages)};
  const {categories, missing, individualSpeakers} = view;
  return {items: categories, missing, marks: describeMarks(individualSpeakers.size, messages)};
}

/** Describes the legend of several rounds: their categories, with the counts of the one shown. */
export function describeLegendOfAll(
  views: readonly RoundView[],
  shown: RoundView,
  items: readonly CategoryCount[],
  messages: Messages,
): LegendDescription {
  const speakers = views.reduce((sum, {individualSpeakers}) => sum + individualSpeakers.size, 0);
  return {items, missing: shown.missing, marks: describeMarks(speakers, messages)};
}

/** The marks of a map with so many individual speakers. */
function describeMarks(speakers: number, {legend}: Messages): readonly LegendMark[] {
  return [
    ...(speakers ? [{mark: 'alone', label: legend.alone(speakers)} as const] : []),
    {mark: 'territory', label: legend.territory},
    {mark: 'disputed', label: legend.disputed},
  ];
}
