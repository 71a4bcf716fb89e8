import {labelsOf} from '../stances/categories';
import {matrixOf, type Matrix} from '../comparison/matrix';
import type {AllMessages, ComparisonFacts, OpenLetter} from '../messages/views';
import {sentenceText, type SentencePart} from '../messages/sentence';
import type {CategoryCount, RoundView} from './view-model';
import {nameOrder} from '../name-order';
import {earlierFirst} from '../comparison/order';
import {isChange, shiftIds, shiftsBetween, type ShiftId, type Shifts} from '../comparison/shifts';
import type {CountryCode, Dataset, Position} from '../types';

/** One shift in finished words, with its states in the order of their names. */
export interface ShiftCategory {
  readonly shift: ShiftId;
  readonly label: string;
  readonly countries: readonly CountryCode[];
}

/** Two rounds as the elements show them, whichever of them was asked for first. */
export interface ComparisonView {
  /** The earlier round. */
  readonly from: RoundView;
  /** The later round. */
  readonly to: RoundView;
  /** `July 2019 to October 2020`. */
  readonly caption: string;
  readonly sentence: string;
  /** The same sentence in parts, a part for each category; the text is made of them. */
  readonly sentenceParts: readonly SentencePart[];
  readonly shifts: Shifts;
  /** What is said of each state: its shift, then its stance in both rounds. */
  readonly lines: ReadonlyMap<CountryCode, readonly string[]>;
  /** Shifts that some state has, and those that one would look for in vain: 0 is an answer. */
  readonly categories: readonly ShiftCategory[];
  readonly matrix: Matrix;
  /** The same classes as lines of the legend. */
  readonly legend: readonly CategoryCount[];
  /** Sentences on the letters that one of the rounds does not have or that have no public list. */
  readonly missing: readonly string[];
  /** The states of a shift, or all that changed, in the order of their names. */
  changedCountries(shift: ShiftId | null): readonly CountryCode[];
}

/** All that is shown of two rounds, in either order, made from the record alone. */
export function createComparisonView(
  dataset: Dataset,
  one: RoundView,
  other: RoundView,
  messages: AllMessages,
): ComparisonView {
  const {positions} = dataset;
  const [from, to] = earlierFirst(one, other, ({round}) => round.id);
  const ids = positions.map(({id}) => id);
  const shifts = shiftsBetween(dataset.countries, ids, from.round, to.round);
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
    .filter(({shift, countries}) => countries.length > 0 || isCompared(shift, from, to));
  const changed = byName.filter(({code}) => isChange(shifts.get(code)!)).map(({code}) => code);
  const caption = messages.comparison.caption(from.caption, to.caption);
  const labels = labelsOf(positions, messages);
  const order = [...labels.keys()];
  const linesOf = (code: CountryCode) => [
    shiftLabel(shifts.get(code)!, positions, messages),
    ...[from, to].map(({caption: round, stances}) =>
      messages.labelled(round, labels.get(stances.get(code)!) ?? ''),
    ),
  ];
  const sentenceParts = messages.comparison.sentence(factsOf(categories, [from, to], positions));
  return {
    from,
    to,
    caption,
    shifts,
    lines: new Map(dataset.countries.map(({code}) => [code, linesOf(code)])),
    categories,
    sentence: sentenceText(sentenceParts),
    sentenceParts,
    matrix: matrixOf(from.stances, to.stances, order),
    legend: categories.map(({shift, label, countries}) => ({
      stance: shift,
      isShift: true,
      label,
      count: countries.length,
    })),
    missing: [from, to].flatMap((view) => gapsOf(view, positions, messages)),
    changedCountries: (shift) =>
      categories.find((found) => found.shift === shift)?.countries ?? changed,
  };
}

/** The same comparison with the names of some countries only; its sentence still tells of all. */
export function narrowComparison(
  comparison: ComparisonView,
  codes: ReadonlySet<CountryCode>,
): ComparisonView {
  const kept = (countries: readonly CountryCode[]) => countries.filter((code) => codes.has(code));
  const {categories, matrix} = comparison;
  return {
    ...comparison,
    categories: categories.map((category) => ({
      ...category,
      countries: kept(category.countries),
    })),
    matrix: {...matrix, cells: matrix.cells.map((row) => row.map(kept))},
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

/** True for a side on which both rounds have a letter whose list is known. */
function isSideCompared(position: string, views: readonly RoundView[]): boolean {
  return views.every(({round}) =>
    round.letters.some(
      (letter) => letter.position === position && letter.listStatus === 'complete',
    ),
  );
}

function isCompared(shift: ShiftId, from: RoundView, to: RoundView): boolean {
  const position = /^(?:joined|left)-(.+)$/.exec(shift)?.[1];
  return position !== undefined && isSideCompared(position, [from, to]);
}

/** Sentences on the letters that a round does not have and on lists that are not known. */
function gapsOf(
  view: RoundView,
  positions: readonly Position[],
  {labelled, comparison}: AllMessages,
): readonly string[] {
  const open = openListsIn(view, positions).map(({letter, list}) =>
    comparison.openList(letter, list),
  );
  return [...view.missing, ...open].map((gap) => labelled(view.caption, gap));
}

function openListsIn(
  {round, caption}: RoundView,
  positions: readonly Position[],
): readonly OpenLetter[] {
  return round.letters.flatMap(({position, listStatus}) => {
    if (listStatus === 'complete') return [];
    const letter = positions.find(({id}) => id === position)?.letter ?? position;
    return [{round: caption, letter, list: listStatus}];
  });
}

/** The counts that the sentence on a comparison tells. */
function factsOf(
  categories: readonly ShiftCategory[],
  views: readonly [RoundView, RoundView],
  positions: readonly Position[],
): ComparisonFacts {
  const count = (shift: ShiftId) =>
    categories.find((candidate) => candidate.shift === shift)?.countries.length ?? 0;
  const [from, to] = views;
  return {
    from: from.caption,
    to: to.caption,
    openLists: views.flatMap((view) => openListsIn(view, positions)),
    sides: positions.map(({id, letter}) => ({
      position: id,
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
