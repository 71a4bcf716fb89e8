/** Numbers in the texts of a lesson, written as `{support 2019-07}` and counted from the dataset. */
import {OTHER_SHIFTS, shiftsBetween} from '../comparison/shifts';
import {monthsBetween} from '../dates';
import {stancesOf} from '../stances/stances';
import type {CountryCode, Dataset, Letter, PositionId, Round, RoundId} from '../types';
import type {Lesson, Step} from './lesson';

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** What a placeholder counts; the rest of its words says of what. */
type Count = (words: readonly string[], dataset: Dataset) => number | undefined;

/** Numbers that a letter comes with, by the word that asks for them: `{announced support 2021-03}`. */
const LETTER_NUMBERS: Readonly<Record<string, (letter: Letter) => number | undefined>> = {
  announced: ({announced}) => announced,
  first: ({originalSignatories}) => originalSignatories?.count,
  added: ({laterSignatories}) => laterSignatories?.signatories.length,
  later: ({laterCount}) => laterCount?.count,
};

const COUNTS: Readonly<Record<string, Count>> = {
  countries: ([region, ...rest], {countries}) =>
    rest.length > 0 ? undefined : inRegion(countries, region)?.length,
  rounds: (words, {rounds}) => (words.length > 0 ? undefined : rounds.length),
  months: ([from, to], {rounds}) =>
    isRound(from, rounds) && isRound(to, rounds) ? monthsBetween(from, to) : undefined,
  never: (words, {countries, rounds}) =>
    words.length > 0
      ? undefined
      : countries.filter(({code}) => !rounds.some((round) => isOnAList(code, round))).length,
  alone: ([position, id, ...rest], {rounds}) =>
    rest.length > 0
      ? undefined
      : spokeAlone(
          rounds.find((one) => one.id === id),
          position,
        ),
  always: ([position, from, to], dataset) => onAllLists(position, from, to, dataset),
};

/** Returns a text with its numbers; a placeholder that counts nothing stays as it is. */
export function fillText(text: string, dataset: Dataset): string {
  return text.replaceAll(PLACEHOLDER, (whole, words: string) => {
    const number = countOf(words, dataset);
    return number === undefined ? whole : String(number);
  });
}

/** Returns the placeholders of a text, without their braces. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, words = '']) => words);
}

/** Returns the number that a placeholder stands for; `undefined` if it counts nothing. */
export function countOf(placeholder: string, dataset: Dataset): number | undefined {
  const [word = '', ...rest] = placeholder.trim().split(/\s+/);
  const letterNumber = LETTER_NUMBERS[word];
  if (letterNumber) return numberOfLetter(rest, dataset, word, letterNumber);
  const count = COUNTS[word];
  if (count) return count(rest, dataset);
  return rest.length > 1 && isRound(rest[1], dataset.rounds)
    ? countShifts(word, rest, dataset)
    : countStances(word, rest, dataset);
}

const filled = new WeakMap<Step, {readonly dataset: Dataset; readonly step: Step}>();

/** Returns a step whose texts have their numbers: the same one for the same step. */
export function fillStep(step: Step, dataset: Dataset): Step {
  const known = filled.get(step);
  if (known?.dataset === dataset) return known.step;
  const fill = (text: string) => fillText(text, dataset);
  const {question, notes, heading, text} = step;
  const asked = question && {question: {...question, text: fill(question.text)}};
  const done = {
    ...step,
    ...asked,
    heading: fill(heading),
    text: fill(text),
    notes: notes.map(fill),
  };
  filled.set(step, {dataset, step: done});
  return done;
}

/** Returns a lesson whose texts have their numbers. */
export function fillLesson(lesson: Lesson, dataset: Dataset): Lesson {
  const {title, about, steps} = lesson;
  return {
    ...lesson,
    title: fillText(title, dataset),
    about: fillText(about, dataset),
    steps: steps.map((step) => fillStep(step, dataset)),
  };
}

/** `{support 2019-07}`, `{none 2019-07 africa}`: countries of a stance. */
function countStances(
  stance: string,
  [id, region, ...rest]: readonly string[],
  {countries, positions, rounds}: Dataset,
) {
  const known = [
    ...positions.map((position) => position.id),
    'both',
    'none',
    'withdrawn',
    'unknown',
  ];
  const round = rounds.find((one) => one.id === id);
  const counted = inRegion(countries, region);
  if (!round || !counted || !known.includes(stance) || rest.length > 0) return undefined;
  return [...stancesOf(counted, round).values()].filter((one) => one === stance).length;
}

/** `{joined-support 2019-07 2019-10}`: countries of a change between two rounds. */
function countShifts(
  shift: string,
  [from, to, region, ...rest]: readonly string[],
  {countries, positions, rounds}: Dataset,
) {
  const ids = positions.map(({id}) => id);
  const known: readonly string[] = [
    ...OTHER_SHIFTS,
    ...ids.flatMap((id) => [`joined-${id}`, `left-${id}`]),
  ];
  const [earlier, later] = [from, to].map((id) => rounds.find((round) => round.id === id));
  const counted = inRegion(countries, region);
  if (!earlier || !later || !counted || !known.includes(shift) || rest.length > 0) return undefined;
  const shifts = shiftsBetween(counted, ids, earlier, later);
  return [...shifts.values()].filter((one) => one === shift).length;
}

/** Letters that are known and not mapped have what was announced alone. */
function numberOfLetter(
  [position, id, ...rest]: readonly string[],
  {rounds, unmappedRounds}: Dataset,
  word: string,
  read: (letter: Letter) => number | undefined,
) {
  if (rest.length > 0) return undefined;
  const round = rounds.find((one) => one.id === id);
  const letter = round?.letters.find((one) => one.position === position);
  if (letter) return read(letter);
  const known = unmappedRounds.find((one) => one.id === id);
  const unmapped = known?.letters.find((one) => one.position === position);
  return word === 'announced' ? unmapped?.announced : undefined;
}

/** How many spoke for a side in a session, whatever letter of the round tells it. */
function spokeAlone(round: Round | undefined, position: PositionId | undefined) {
  const remarks = round?.letters.flatMap(({individualStatements}) => individualStatements) ?? [];
  const own = remarks.filter((remark) => remark.position === position);
  return own.length > 0 ? new Set(own.map(({country}) => country)).size : undefined;
}

function onAllLists(
  position: PositionId | undefined,
  from: RoundId | undefined,
  to: RoundId | undefined,
  {countries, rounds}: Dataset,
): number | undefined {
  if (!isRound(from, rounds) || !isRound(to, rounds)) return undefined;
  const between = rounds.filter(({id}) => id >= from && id <= to);
  const lists = between.map(({letters}) => letters.find((one) => one.position === position));
  if (!lists.some(Boolean)) return undefined;
  return countries.filter(({code}) => lists.every((one) => one?.signatories.includes(code))).length;
}

function isOnAList(code: CountryCode, {letters}: Round): boolean {
  return letters.some(({signatories}) => signatories.includes(code));
}

function isRound(id: string | undefined, rounds: readonly Round[]): id is RoundId {
  return rounds.some((round) => round.id === id);
}

/** Countries of a region in small letters, such as `africa`; without one, all of them. */
function inRegion(countries: Dataset['countries'], region: string | undefined) {
  if (region === undefined) return countries;
  const inside = countries.filter((country) => country.region.toLowerCase() === region);
  return inside.length > 0 ? inside : undefined;
}
