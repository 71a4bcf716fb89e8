/** Guesses and answers as they are kept on a device: plain JSON, which anything may have changed. */
import {GUESS_KINDS} from '../lesson/lesson';
import type {CountryCode, Dataset, PositionId, RoundId} from '../types';
import type {Guess} from './guess-scores';
import {MAX_TEAMS, type TeamGuesses} from './guess-sheets';

/** A guessing game under way. */
export interface SavedGuesses {
  readonly round: RoundId;
  readonly kind: (typeof GUESS_KINDS)[number];
  readonly isRevealed: boolean;
  /** The team on screen, from 0. */
  readonly team: number;
  /** Names that teams gave themselves; empty: none. */
  readonly names: readonly string[];
  readonly sheets: readonly TeamGuesses[];
}

/** A quiz under way. */
export interface SavedQuiz {
  readonly seed: string;
  readonly teams: number;
  /** Place of the question on show. */
  readonly index: number;
  /** What was answered to each question, null where the answer was shown without one. */
  readonly answers: ReadonlyMap<number, string | null>;
}

/** Returns a guessing game as JSON. */
export function writeSavedGuesses({sheets, ...rest}: SavedGuesses): unknown {
  const entries = sheets.map(({countries, numbers}) => ({
    countries: [...countries],
    numbers: [...numbers],
  }));
  return {...rest, sheets: entries};
}

/** Returns a quiz as JSON. */
export function writeSavedQuiz({answers, ...rest}: SavedQuiz): unknown {
  return {...rest, answers: [...answers]};
}

/** Reads a guessing game; `undefined` if any part of it does not fit the dataset. */
export function readSavedGuesses(
  json: unknown,
  {countries, positions, rounds}: Pick<Dataset, 'countries' | 'positions' | 'rounds'>,
): SavedGuesses | undefined {
  if (!isRecord(json)) return undefined;
  const codes = new Set(countries.map(({code}) => code));
  const sides = positions.map(({id}) => id);
  const isGuess = (key: unknown, value: unknown) =>
    codes.has(key as CountryCode) && [...sides, 'none'].includes(value as Guess);
  const isNumber = (key: unknown, value: unknown) =>
    sides.includes(key as PositionId) && isCount(value, codes.size);
  const sheets = listOf(json['sheets'], (sheet) => {
    if (!isRecord(sheet)) return undefined;
    const guessed = mapOf<CountryCode, Guess>(sheet['countries'], isGuess);
    const numbers = mapOf<PositionId, number>(sheet['numbers'], isNumber);
    return guessed && numbers && {countries: guessed, numbers};
  });
  const names = listOf(json['names'], (name) => (typeof name === 'string' ? name : undefined));
  const kind = GUESS_KINDS.find((id) => id === json['kind']);
  const round = rounds.find(({id}) => id === json['round'])?.id;
  const {isRevealed, team} = json;
  if (!sheets || !names || !kind || !round || typeof isRevealed !== 'boolean') return undefined;
  if (sheets.length < 1 || sheets.length > MAX_TEAMS || !isCount(team, sheets.length - 1))
    return undefined;
  return {round, kind, isRevealed, team, names, sheets};
}

/** Reads a quiz; `undefined` if a part of it is missing or of another kind. */
export function readSavedQuiz(json: unknown): SavedQuiz | undefined {
  if (!isRecord(json)) return undefined;
  const {seed, teams, index} = json;
  const answers = mapOf<number, string | null>(
    json['answers'],
    (key, value) => isCount(key, Infinity) && (value === null || typeof value === 'string'),
  );
  if (typeof seed !== 'string' || !answers || !isCount(index, Infinity)) return undefined;
  if (!isCount(teams, MAX_TEAMS) || teams === 0) return undefined;
  return {seed, teams, index, answers};
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isCount(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

/** All entries as they are read, or nothing if one of them cannot be. */
function listOf<T>(
  json: unknown,
  read: (entry: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const entries = json.map(read);
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function mapOf<K, V>(
  json: unknown,
  fits: (key: unknown, value: unknown) => boolean,
): ReadonlyMap<K, V> | undefined {
  const entries = listOf(json, (entry) => {
    if (!Array.isArray(entry)) return undefined;
    const [key, value] = entry as readonly unknown[];
    return fits(key, value) ? ([key as K, value as V] as const) : undefined;
  });
  return entries && new Map(entries);
}
