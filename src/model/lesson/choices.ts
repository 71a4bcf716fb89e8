import type {ActTerm} from '../acts/types';
import {yearsOf} from '../acts/choices';
import {actDate, whoseText} from '../acts/words';
import {categoriesOf} from '../stances/categories';
import {formatMonth} from '../dates';
import {
  filtersOf,
  GUESS_KINDS,
  QUESTION_KINDS,
  STEP_BORDERS,
  STEP_REGIONS,
  STEP_VIEWS,
} from './lesson';
import type {LessonMessages} from '../messages/lessons';
import {shiftLabel} from '../view/comparison-view';
import {hasUnknownList} from '../stances/stances';
import type {ActsMode, LessonDataset} from './step-acts';
import type {Dataset} from '../types';

/** What a step can show of the acts. */
const ACTS_MODES: readonly ActsMode[] = ['none', 'one', 'several'];

/** One of a few values that a lesson can hold, with what people call it. */
export interface LessonChoice<T extends string = string> {
  readonly id: T;
  readonly name: string;
}

/** Everything that is chosen from a list: the form offers it, and a problem names it. */
export function choicesOf(
  dataset: LessonDataset,
  {views, editor, acts: actWords}: Pick<LessonMessages, 'views' | 'editor' | 'acts'>,
) {
  const {rounds, positions, countries, acts} = dataset;
  const {atlas, map, locale} = views;
  const months = (list: Dataset['rounds']) =>
    list.map(({id}) => ({id, name: formatMonth(id, locale)}));
  const categories = new Map(categoriesOf(positions, views).map((one) => [one.stance, one.label]));
  return {
    round: months(rounds),
    /** Rounds in which every guess can be checked. */
    published: months(rounds.filter((round) => !hasUnknownList(round))),
    view: named(STEP_VIEWS, atlas.views),
    filter: filtersOf(dataset, false).map((id) => ({id, name: categories.get(id) ?? id})),
    pairFilter: filtersOf(dataset, true).map((id) => ({
      id,
      name: shiftLabel(id, positions, views),
    })),
    region: named(STEP_REGIONS, map.regionNames),
    borders: named(STEP_BORDERS, editor.borders),
    country: countries.map(({code, name}) => ({id: code, name})),
    kind: named(QUESTION_KINDS, editor.kinds),
    guess: named(GUESS_KINDS, editor.guesses),
    actsMode: named(ACTS_MODES, editor.actsModes),
    act: acts.acts.map((one) => ({
      id: one.act.id,
      name: editor.act(actDate(one.act, actWords), whoseText(one, actWords)),
    })),
    actYear: yearsOf(acts).map((year) => ({id: year, name: year})),
    actKind: labelled(acts.record.kinds),
    direction: labelled(acts.record.directions),
  };
}

/** All lists of choices of one record. */
export type Choices = ReturnType<typeof choicesOf>;

function labelled<T extends string>(terms: readonly ActTerm<T>[]): readonly LessonChoice<T>[] {
  return terms.map(({id, label}) => ({id, name: label}));
}

function named<T extends string>(
  ids: readonly T[],
  names: Readonly<Record<string, string>>,
): readonly LessonChoice<T>[] {
  return ids.map((id) => ({id, name: names[id] ?? id}));
}
