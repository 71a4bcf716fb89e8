import {GUESS_KINDS, LIMITS} from '../lesson/lesson';
import type {RoundId} from '../types';

/** Questions of a quiz whose address does not say. */
export const QUESTIONS = 10;

/** What an address of the quiz page asks for. */
export interface QuizUrl {
  /** Absent: any quiz. */
  readonly seed?: string;
  readonly count: number;
  /** The guessing game instead of a quiz. */
  readonly guess?: (typeof GUESS_KINDS)[number];
  /** Of the guessing game. */
  readonly round?: RoundId;
}

/** Reads the query of an address; what it does not say, or says wrongly, is the default. */
export function readQuizUrl(search: string): QuizUrl {
  const query = new URLSearchParams(search);
  const seed = query.get('seed')?.trim().slice(0, LIMITS.seed);
  const count = Number(query.get('count'));
  const guess = GUESS_KINDS.find((known) => known === query.get('guess'));
  const round = query.get('round');
  const isCount = Number.isInteger(count) && count >= 1 && count <= LIMITS.quiz;
  return {
    count: isCount ? count : QUESTIONS,
    ...(seed && {seed}),
    ...(guess && {guess}),
    ...(round && {round}),
  };
}

/** The query under which the same quiz is asked again. */
export function quizQuery(seed: string, count: number): string {
  return `?${new URLSearchParams({seed, count: String(count)}).toString()}`;
}
