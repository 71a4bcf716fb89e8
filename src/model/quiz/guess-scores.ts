import {evidenceOn, letterSources, type Evidence} from '../stances/evidence';
import type {ActivityMessages} from '../messages/activities';
import {isNamed, stancesOf} from '../stances/stances';
import type {Country, CountryCode, Position, PositionId, Round, SourceId, Stance} from '../types';

/** What can be guessed of a state: a side with a letter, or that no letter names it. */
export type Guess = PositionId | 'none';

/** A guess about one state, held against the record. */
export interface GuessResult {
  readonly country: CountryCode;
  readonly guess: Guess;
  readonly stance: Stance;
  /** `uncounted`: neither right nor wrong by the record. */
  readonly mark: 'hit' | 'miss' | 'uncounted';
  /** Why it is not counted, in finished words. */
  readonly note?: string;
  readonly evidence: readonly Evidence[];
}

/** The guesses of one team about states. */
export interface CountryScore {
  readonly hits: number;
  readonly misses: number;
  readonly uncounted: number;
  readonly results: readonly GuessResult[];
}

/** A guess of how many states a letter names. */
export interface NumberResult {
  readonly position: PositionId;
  /** Absent: the team wrote no number. */
  readonly guess?: number;
  /** Absent: the record does not tell, and the guess is not counted. */
  readonly answer?: number;
  /** By how much the guess was off. */
  readonly distance?: number;
  readonly note?: string;
  readonly sources: readonly SourceId[];
}

/** The guesses of one team about numbers. */
export interface NumberScore {
  /** How many of the team's numbers could be held against a list. */
  readonly counted: number;
  /** The sum of their distances: the smaller, the better. */
  readonly distance: number;
  readonly results: readonly NumberResult[];
}

/**
 * Holds a guess sheet against one round. A state of which the record does not know is not counted,
 * nor is one that withdrew its name: to have signed and taken it back is neither side, and neither
 * is it to have been on no list. A state that several letters name is hit by a guess of any of them.
 */
export function scoreCountryGuesses(
  countries: readonly Country[],
  round: Round,
  guesses: ReadonlyMap<CountryCode, Guess>,
  messages: ActivityMessages,
): CountryScore {
  const stances = stancesOf(countries, round);
  const results = [...guesses].map(([country, guess]): GuessResult => {
    const stance = stances.get(country) ?? 'outside';
    const note = noteOn(stance, round, messages);
    const evidence = evidenceOn(country, round);
    if (note) return {country, guess, stance, mark: 'uncounted', note, evidence};
    const isHit = guess === 'none' ? stance === 'none' : isNamed(round, guess, country);
    return {country, guess, stance, mark: isHit ? 'hit' : 'miss', evidence};
  });
  const count = (mark: GuessResult['mark']) => results.filter((one) => one.mark === mark).length;
  return {hits: count('hit'), misses: count('miss'), uncounted: count('uncounted'), results};
}

/** Holds guessed numbers against the lists of one round; a list that is not public counts none. */
export function scoreCountGuesses(
  positions: readonly Position[],
  round: Round,
  guesses: ReadonlyMap<PositionId, number>,
  messages: ActivityMessages,
): NumberScore {
  const results = positions.map((position) =>
    numberResult(position, round, guesses.get(position.id), messages),
  );
  const distances = results.flatMap(({distance}) => (distance === undefined ? [] : [distance]));
  return {
    counted: distances.length,
    distance: distances.reduce((sum, distance) => sum + distance, 0),
    results,
  };
}

/** Order for `sort`: more hits first, and with as many hits fewer misses. */
export function compareCountryScores(a: CountryScore, b: CountryScore): number {
  return b.hits - a.hits || a.misses - b.misses;
}

/** Order for `sort`: a team that left a number out is behind those that did not; then the nearest. */
export function compareNumberScores(a: NumberScore, b: NumberScore): number {
  return b.counted - a.counted || a.distance - b.distance;
}

/** Teams with their places; those that are level share one, and the next place is left out. */
export function standings<S>(
  scores: ReadonlyMap<string, S>,
  compare: (a: S, b: S) => number,
): readonly {readonly team: string; readonly place: number; readonly score: S}[] {
  return [...scores]
    .map(([team, score]) => {
      const better = [...scores.values()].filter((other) => compare(other, score) < 0);
      return {team, place: better.length + 1, score};
    })
    .toSorted((a, b) => a.place - b.place);
}

function noteOn(
  stance: Stance,
  {letters}: Round,
  {uncounted}: ActivityMessages,
): string | undefined {
  if (stance === 'withdrawn') return uncounted.withdrawn;
  if (stance === 'outside') return uncounted.outside;
  if (stance !== 'unknown') return undefined;
  const open = letters.find(({listStatus}) => listStatus !== 'complete')?.listStatus;
  return uncounted.unknown(open === 'unmapped' ? open : 'unpublished');
}

function numberResult(
  {id: position, letter: name}: Position,
  round: Round,
  guess: number | undefined,
  {uncounted}: ActivityMessages,
): NumberResult {
  const letter = round.letters.find((candidate) => candidate.position === position);
  const guessed = guess === undefined ? {position} : {position, guess};
  if (!letter) return {...guessed, note: uncounted.missing(name), sources: []};
  const sources = letterSources([letter]);
  if (letter.listStatus !== 'complete') {
    return {...guessed, note: uncounted.openList(letter.announced, letter.listStatus), sources};
  }
  const answer = letter.signatories.length;
  if (guess === undefined) return {...guessed, answer, sources};
  return {...guessed, answer, distance: Math.abs(guess - answer), sources};
}
