import {monthsBetween} from '../../model/dates';
import {OTHER_STANCES} from '../../model/stances/stances';
import type {DatedList, IsoDate, Letter, RoundId} from '../../model/types';
import type {Bundle} from './schema';
import type {Findings} from '../json/readers';

/** Months between a letter and the name of its round: sessions run over the end of a month. */
const SESSION_MONTHS = 1;

/** What no field shows by itself: ids that are there once, lists that agree with their counts. */
export function checkRules(bundle: Bundle, findings: Findings): void {
  checkIds(bundle, findings);
  checkReferences(bundle, findings);
  checkPositionWords(bundle, findings);
  checkKnownRounds(bundle, findings);
  checkSides(bundle.letters, findings);
  bundle.letters.forEach((letter, index) => checkLetter(letter, `letters[${index}]`, findings));
}

function checkIds(bundle: Bundle, findings: Findings): void {
  const {countries, positions, sources, letters, areas, knownRounds} = bundle;
  checkUnique(countries, 'countries', 'code', findings);
  checkUnique(countries, 'countries', 'numeric', findings);
  checkUnique(countries, 'countries', 'name', findings);
  checkUnique(positions, 'positions', 'id', findings);
  checkUnique(sources, 'sources', 'id', findings);
  checkUnique(letters, 'letters', 'id', findings);
  checkUnique(areas, 'areas', 'name', findings);
  checkUnique(knownRounds, 'knownRounds', 'id', findings);
}

function checkUnique<K extends string>(
  items: readonly Readonly<Record<K, string>>[],
  field: string,
  key: K,
  findings: Findings,
): void {
  for (const [index, value] of repeated(items.map((item) => item[key]))) {
    findings.add(`${field}[${index}].${key}`, value, 'is used twice: remove or rename one');
  }
}

function checkReferences(bundle: Bundle, findings: Findings): void {
  const known = {
    countries: new Set(bundle.countries.map(({code}) => code)),
    positions: new Set(bundle.positions.map((position) => position.id)),
    sources: new Set(bundle.sources.map((source) => source.id)),
  };
  for (const {kind, id, field} of findings.references) {
    if (!known[kind].has(id))
      findings.add(field, id, `is not in ${kind}: correct it, or add it there`);
  }
}

function checkPositionWords({positions}: Bundle, findings: Findings): void {
  positions.forEach(({id}, index) => {
    if (!OTHER_STANCES.some((word) => word === id)) return;
    findings.add(`positions[${index}].id`, id, 'is a reserved word: choose another');
  });
}

function checkKnownRounds({knownRounds, letters}: Bundle, findings: Findings): void {
  knownRounds.forEach((round, index) => {
    const field = `knownRounds[${index}]`;
    if (round.id && letters.some((letter) => letter.round === round.id)) {
      findings.add(`${field}.id`, round.id, 'already has letters: remove it here');
    }
    round.letters.forEach(({date}, place) => {
      checkSession(date, round.id, `${field}.letters[${place}].date`, findings);
    });
  });
}

/** One letter a side: a second one would have to say which of the two a stance means. */
function checkSides(letters: readonly Letter[], findings: Findings): void {
  const sides = letters.map(({round, position}) => round && position && `${round} ${position}`);
  for (const [index, side] of repeated(sides)) {
    findings.add(
      `letters[${index}].position`,
      side,
      'already has a letter in this round: keep one',
    );
  }
}

function checkLetter(letter: Letter, field: string, findings: Findings): void {
  const {date, round, signatories, firstPublishedWith, joinedBy} = letter;
  checkSession(date, round, `${field}.date`, findings);
  checkTwice(signatories, `${field}.signatories`, findings);
  checkDatedList(firstPublishedWith, `${field}.firstPublishedWith`, findings);
  checkDatedList(joinedBy, `${field}.joinedBy`, findings);
  checkWithdrew(letter, `${field}.withdrew`, findings);
  checkAnnounced(letter, `${field}.announced`, findings);
}

function checkAnnounced(letter: Letter, field: string, findings: Findings): void {
  const {announced, listStatus, signatories} = letter;
  const named = signatories.length;
  if (!announced || (listStatus === 'complete' ? named === announced : named < announced)) return;
  const status = listStatus === 'complete' ? 'unpublished' : 'complete';
  const todo = `but ${named} are listed: correct the number or the list, or set listStatus to ${status}`;
  findings.add(field, announced, todo);
}

function checkWithdrew({signatories, withdrew}: Letter, field: string, findings: Findings): void {
  withdrew.forEach(({country}, index) => {
    if (!country || !signatories.includes(country)) return;
    findings.add(`${field}[${index}].country`, country, 'is also among the signatories: keep one');
  });
}

function checkSession(date: IsoDate, round: RoundId, field: string, findings: Findings): void {
  if (!date || !round || Math.abs(monthsBetween(round, date)) <= SESSION_MONTHS) return;
  findings.add(field, date, `is not near its round ${round}: correct one of them`);
}

function checkDatedList(dated: DatedList | undefined, field: string, findings: Findings): void {
  if (!dated) return;
  const {count, signatories} = dated;
  checkTwice(signatories, `${field}.signatories`, findings);
  if (!count || count === signatories.length) return;
  const todo = `but ${signatories.length} are listed: correct one of them`;
  findings.add(`${field}.count`, count, todo);
}

function checkTwice(codes: readonly string[], field: string, findings: Findings): void {
  for (const [index, code] of repeated(codes)) {
    findings.add(`${field}[${index}]`, code, 'is listed twice: remove one');
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
