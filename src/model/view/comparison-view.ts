import {labelsOf} from '../stances/categories';
import {matrixOf, type Matrix} from '../comparison/matrix';
import type {AllMessages, ComparisonFacts} from '../messages/views';
import type {CategoryCount, RoundView} from './view-model';
import {compareDates} from '../dates';
import {nameOrder} from '../search';
import {isChange, shiftIds, shiftsBetween, type ShiftId, type Shifts} from '../comparison/shifts';
import type {CountryCode, Dataset, Position} from '../types';

/** One shift in finished words, with its states in the order of their names. */
export interface ShiftCategory {
  readonly shift: ShiftId;
  readonly label: string;
  readonly countries: readonly CountryCode[];
}

/** Two rounds as the elements show them. */
export interface ComparisonView {
  readonly first: RoundView;
  readonly second: RoundView;
  /** `July 2019 vs. October 2020`. */
  readonly caption: string;
  readonly sentence: string;
  readonly shifts: Shifts;
  /** What is said of each state: its shift, then its stance in both rounds. */
  readonly lines: ReadonlyMap<CountryCode, readonly string[]>;
  /** Shifts that some state has, and those that one would look for in vain: 0 is an answer. */
  readonly categories: readonly ShiftCategory[];
  readonly matrix: Matrix;
  /** The same classes as lines of the legend. */
  readonly legend: readonly CategoryCount[];
  /** Sentences on the sides that have no letter in one of the rounds. */
  readonly missing: readonly string[];
  /** The states of a shift, or all that changed, in the order of their names. */
  changedCountries(shift: ShiftId | null): readonly CountryCode[];
}

/** All that is shown of two rounds, made from the record alone. */
export function createComparisonView(
  dataset: Dataset,
  first: RoundView,
  second: RoundView,
  messages: AllMessages,
): ComparisonView {
  const {positions} = dataset;
  const ids = positions.map(({id}) => id);
  const shifts = shiftsBetween(dataset.countries, ids, first.round, second.round);
  const compareNames = nameOrder(messages.locale);
  const byName = dataset.countries.toSorted((a, b) => compareNames(a.name, b.name));
  const countriesOf = (shift: ShiftId) =>
    byName.filter(({code}) => shifts.get(code) === shift).map(({code}) => code);
  const categories = shiftIds(ids)
    .map((shift) => ({
      shift,
      label: shiftLabel(shift, positions, messages),
      countries: countriesOf(shift),
    }))
    .filter((one) => one.countries.length > 0 || isCompared(one.shift, first, second));
  const changed = byName.filter(({code}) => isChange(shifts.get(code)!)).map(({code}) => code);
  const caption = messages.comparison.caption(first.caption, second.caption);
  const labels = labelsOf(positions, messages);
  const order = [...labels.keys()];
  const linesOf = (code: CountryCode) => [
    shiftLabel(shifts.get(code)!, positions, messages),
    ...[first, second].map(({caption: round, stances}) =>
      messages.labelled(round, labels.get(stances.get(code)!) ?? ''),
    ),
  ];
  return {
    first,
    second,
    caption,
    shifts,
    lines: new Map(dataset.countries.map(({code}) => [code, linesOf(code)])),
    categories,
    sentence: messages.comparison.sentence(factsOf(categories, [first, second], positions)),
    matrix: matrixOf(first.stances, second.stances, order),
    legend: categories.map(({shift, label, countries}) => ({
      stance: shift,
      isShift: true,
      label,
      count: countries.length,
    })),
    missing: [first, second].flatMap(({caption: round, missing}) =>
      missing.map((sentence) => messages.labelled(round, sentence)),
    ),
    changedCountries: (shift) =>
      categories.find((found) => found.shift === shift)?.countries ?? changed,
  };
}

/** A shift in words: "Joined the critical letter". */
export function shiftLabel(
  shift: ShiftId,
  positions: readonly Position[],
  {comparison}: AllMessages,
): string {
  const [kind, ...rest] = shift.split('-');
  const position = positions.find(({id}) => id === rest.join('-'));
  if (position && kind === 'joined') return comparison.joined(position.letter);
  if (position && kind === 'left') return comparison.left(position.letter);
  return comparison.shifts[shift] ?? shift;
}

/** True for a side on which both rounds have a letter whose list is published. */
function isSideCompared(position: string, views: readonly RoundView[]): boolean {
  return views.every(({round}) =>
    round.letters.some(
      (letter) => letter.position === position && letter.listStatus === 'complete',
    ),
  );
}

function isCompared(shift: ShiftId, first: RoundView, second: RoundView): boolean {
  const position = /^(?:joined|left)-(.+)$/.exec(shift)?.[1];
  return position !== undefined && isSideCompared(position, [first, second]);
}

/** The counts that the sentence on a comparison tells. */
function factsOf(
  categories: readonly ShiftCategory[],
  views: readonly [RoundView, RoundView],
  positions: readonly Position[],
): ComparisonFacts {
  const count = (shift: ShiftId) =>
    categories.find((candidate) => candidate.shift === shift)?.countries.length ?? 0;
  // What joined and left mean follows the calendar, whichever round was chosen first.
  const [earlier, later] = views.toSorted((a, b) => compareDates(a.round.id, b.round.id));
  return {
    from: earlier!.caption,
    to: later!.caption,
    sides: positions.map(({id, letter}) => ({
      letter,
      isCompared: isSideCompared(id, views),
      joined: count(`joined-${id}`),
      left: count(`left-${id}`),
    })),
    switched: count('switched'),
    withdrawn: count('withdrawn'),
    steady: count('steady'),
    incomparable: count('incomparable'),
  };
}
