import {monthsBetween} from '../../model/dates';
import {OTHER_STANCES} from '../../model/stances/stances';
import type {DatedList, IsoDate, Letter, RoundId} from '../../model/types';
import type {Bundle} from './schema';
import type {ProblemCollector} from '../json/readers';

/** Months between a letter and the name of its round: sessions run over the end of a month. */
const SESSION_MONTHS = 1;

/** What no field shows by itself: ids that are there once, lists that agree with their counts. */
export function checkRules(bundle: Bundle, problems: ProblemCollector): void {
  checkIds(bundle, problems);
  checkReferences(bundle, problems);
  checkPositionWords(bundle, problems);
  checkUnmappedRounds(bundle, problems);
  checkSides(bundle.letters, problems);
  bundle.letters.forEach((letter, index) => checkLetter(letter, `letters[${index}]`, problems));
}

function checkIds(bundle: Bundle, problems: ProblemCollector): void {
  const {countries, positions, sources, letters, areas, unmappedRounds} = bundle;
  checkUnique(countries, 'countries', 'code', problems);
  checkUnique(countries, 'countries', 'numeric', problems);
  checkUnique(countries, 'countries', 'name', problems);
  checkUnique(positions, 'positions', 'id', problems);
  checkUnique(sources, 'sources', 'id', problems);
  checkUnique(letters, 'letters', 'id', problems);
  checkUnique(areas, 'areas', 'name', problems);
  checkUnique(unmappedRounds, 'unmappedRounds', 'id', problems);
}

function checkUnique<K extends string>(
  items: readonly Readonly<Record<K, string>>[],
  field: string,
  key: K,
  problems: ProblemCollector,
): void {
  for (const [index, value] of repeated(items.map((item) => item[key]))) {
    problems.add(`${field}[${index}].${key}`, value, 'is used twice: remove or rename one');
  }
}

function checkReferences(bundle: Bundle, problems: ProblemCollector): void {
  const known = {
    countries: new Set(bundle.countries.map(({code}) => code)),
    positions: new Set(bundle.positions.map((position) => position.id)),
    sources: new Set(bundle.sources.map((source) => source.id)),
  };
  for (const {kind, id, field} of problems.references) {
    if (!known[kind].has(id))
      problems.add(field, id, `is not in ${kind}: correct it, or add it there`);
  }
}

function checkPositionWords({positions}: Bundle, problems: ProblemCollector): void {
  positions.forEach(({id}, index) => {
    if (!OTHER_STANCES.some((word) => word === id)) return;
    problems.add(`positions[${index}].id`, id, 'is a reserved word: choose another');
  });
}

function checkUnmappedRounds({unmappedRounds, letters}: Bundle, problems: ProblemCollector): void {
  unmappedRounds.forEach((round, index) => {
    const field = `unmappedRounds[${index}]`;
    if (round.id && letters.some((letter) => letter.round === round.id)) {
      problems.add(`${field}.id`, round.id, 'already has letters: remove it here');
    }
    round.letters.forEach(({date}, place) => {
      checkSession(date, round.id, `${field}.letters[${place}].date`, problems);
    });
  });
}

/** One letter a side: a second one would have to say which of the two a stance means. */
function checkSides(letters: readonly Letter[], problems: ProblemCollector): void {
  const sides = letters.map(({round, position}) => round && position && `${round} ${position}`);
  for (const [index, side] of repeated(sides)) {
    problems.add(
      `letters[${index}].position`,
      side,
      'already has a letter in this round: keep one',
    );
  }
}

function checkLetter(letter: Letter, field: string, problems: ProblemCollector): void {
  const {date, round, signatories, originalSignatories, laterSignatories} = letter;
  checkSession(date, round, `${field}.date`, problems);
  checkTwice(signatories, `${field}.signatories`, problems);
  checkDatedList(originalSignatories, `${field}.originalSignatories`, problems);
  checkDatedList(laterSignatories, `${field}.laterSignatories`, problems);
  checkWithdrew(letter, `${field}.withdrew`, problems);
  checkAnnounced(letter, `${field}.announced`, problems);
}

function checkAnnounced(letter: Letter, field: string, problems: ProblemCollector): void {
  const {announced, listStatus, signatories} = letter;
  const named = signatories.length;
  if (!announced || (listStatus === 'complete' ? named === announced : named < announced)) return;
  const status = listStatus === 'complete' ? 'unpublished' : 'complete';
  const todo = `but ${named} are listed: correct the number or the list, or set listStatus to ${status}`;
  problems.add(field, announced, todo);
}

function checkWithdrew(
  {signatories, withdrew}: Letter,
  field: string,
  problems: ProblemCollector,
): void {
  withdrew.forEach(({country}, index) => {
    if (!country || !signatories.includes(country)) return;
    problems.add(`${field}[${index}].country`, country, 'is also among the signatories: keep one');
  });
}

function checkSession(
  date: IsoDate,
  round: RoundId,
  field: string,
  problems: ProblemCollector,
): void {
  if (!date || !round || Math.abs(monthsBetween(round, date)) <= SESSION_MONTHS) return;
  problems.add(field, date, `is not near its round ${round}: correct one of them`);
}

function checkDatedList(
  dated: DatedList | undefined,
  field: string,
  problems: ProblemCollector,
): void {
  if (!dated) return;
  const {count, signatories} = dated;
  checkTwice(signatories, `${field}.signatories`, problems);
  if (!count || count === signatories.length) return;
  const todo = `but ${signatories.length} are listed: correct one of them`;
  problems.add(`${field}.count`, count, todo);
}

function checkTwice(codes: readonly string[], field: string, problems: ProblemCollector): void {
  for (const [index, code] of repeated(codes)) {
    problems.add(`${field}[${index}]`, code, 'is listed twice: remove one');
  }
}

/** The places at which a text stands again; empty texts, already reported, do not count. */
function repeated(texts: readonly string[]): [number, string][] {
  const seen = new Set(['']);
  return texts.flatMap((text, index): [number, string][] => {
    const again = seen.has(text);
    seen.add(text);
    return again && text ? [[index, text]] : [];
  });
}
