import {formatDate} from '../dates';
import {describeLetter, sideOf, type RemarkKind} from '../description/letter';
import type {AllMessages} from '../messages/views';
import type {CountryCode, Letter, Position, Remark, Round, SourceId, Stance} from '../types';
import type {Stances} from './stances';

/** How a letter bears on one state. */
export type FindingKind = 'named' | 'first-named' | 'joined' | 'delivered' | RemarkKind;

/** One fact of one letter about one state, with the remark that explains it, if any. */
export interface Finding {
  readonly bearing: FindingKind;
  readonly letter: Letter;
  readonly remark?: Remark;
}

/** What the record says of one state in one round. */
export interface CountryEntry {
  readonly round: Round;
  readonly stance: Stance;
  readonly findings: readonly Finding[];
}

/** One state through all the rounds, oldest first. */
export function countryHistory(
  code: CountryCode,
  rounds: readonly Round[],
  stancesOfRound: (round: Round) => Stances,
): readonly CountryEntry[] {
  return rounds.map((round) => ({
    round,
    stance: stancesOfRound(round).get(code) ?? 'outside',
    findings: round.letters.flatMap((letter) => findingsOf(code, letter)),
  }));
}

/**
 * Says what a finding is: of a first list and of those who joined, with its day; of a country that
 * spoke alone, with which letter it agreed.
 */
export function bearingText(
  {bearing, letter, remark}: Finding,
  positions: readonly Position[],
  {country, locale}: AllMessages,
): string {
  const {originalSignatories: first, laterSignatories: later} = letter;
  const side = bearing === 'alone' && remark && sideOf(remark, positions);
  if (side) return country.alone(side);
  if (bearing === 'first-named' && first) {
    return country.originalSignatory(formatDate(first.date, locale));
  }
  if (bearing === 'joined' && later) return country.joinedLater(formatDate(later.date, locale));
  return country.findings[bearing] ?? bearing;
}

/** The sources of a finding that are not already those of its letter. */
export function findingSources({bearing, letter, remark}: Finding): readonly SourceId[] {
  if (remark) return remark.sources;
  if (bearing === 'first-named') return letter.originalSignatories?.sources ?? [];
  return bearing === 'joined' ? (letter.laterSignatories?.sources ?? []) : [];
}

function findingsOf(code: CountryCode, letter: Letter): Finding[] {
  const facts: [FindingKind, boolean][] = [
    ['delivered', letter.deliveredBy === code],
    ['named', letter.signatories.includes(code)],
    ['first-named', letter.originalSignatories?.signatories.includes(code) ?? false],
    ['joined', letter.laterSignatories?.signatories.includes(code) ?? false],
  ];
  const {remarks} = describeLetter(letter);
  return [
    ...facts.filter(([, holds]) => holds).map(([bearing]) => ({bearing, letter})),
    ...remarks
      .filter(({country}) => country === code)
      .map((remark) => ({bearing: remark.kind, letter, remark})),
  ];
}
