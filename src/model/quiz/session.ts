import {judge} from './quiz';
import type {SavedQuiz} from './saved-play';
import type {QuizQuestion} from './types';

/** What became of a question: `skipped` if its answer was shown without one being given. */
export interface GivenAnswer {
  /** Id of a choice or code of a state. */
  readonly answer?: string;
  readonly mark: 'hit' | 'miss' | 'uncounted' | 'skipped';
}

/** Right answers, and how many were told right or wrong. */
export interface QuizScore {
  readonly right: number;
  readonly counted: number;
}

/** A quiz under way: one question after another, teams taking turns. */
export class QuizSession {
  readonly questions: readonly QuizQuestion[];
  #teams: number;
  #at = 0;
  readonly #given = new Map<number, GivenAnswer>();

  constructor(questions: readonly QuizQuestion[], teams = 1) {
    this.questions = questions;
    this.#teams = teams;
  }

  /** What of the quiz is worth keeping. */
  get saved(): Omit<SavedQuiz, 'seed'> {
    const answers = [...this.#given].map(([index, {answer}]) => [index, answer ?? null] as const);
    return {teams: this.#teams, index: this.#at, answers: new Map(answers)};
  }

  /** Goes on with what was kept: each answer is judged anew. */
  resume({teams, index, answers}: Omit<SavedQuiz, 'seed'>): void {
    this.#teams = teams;
    for (const [place, answer] of answers) {
      const question = this.questions[place];
      if (question)
        this.#given.set(
          place,
          answer === null ? {mark: 'skipped'} : {answer, mark: judge(question, answer)},
        );
    }
    this.#at = Math.min(index, this.questions.length);
  }

  /** Place of the question on show, from 0; the number of questions at the end. */
  get index(): number {
    return this.#at;
  }

  get question(): QuizQuestion | undefined {
    return this.questions[this.#at];
  }

  /** What was given to the question on show. */
  get given(): GivenAnswer | undefined {
    return this.givenTo(this.#at);
  }

  get teams(): number {
    return this.#teams;
  }

  /** Once a question is answered, it is somebody's. */
  get canSetTeams(): boolean {
    return this.#given.size === 0;
  }

  givenTo(index: number): GivenAnswer | undefined {
    return this.#given.get(index);
  }

  /** The team whose question that is, from 0. */
  teamOf(index: number): number {
    return index % this.#teams;
  }

  setTeams(count: number): void {
    if (this.canSetTeams) this.#teams = count;
  }

  /** Takes the first answer to the question on show; a later one changes nothing. */
  answer(answer: string): GivenAnswer | undefined {
    const {question} = this;
    if (!question || this.given) return undefined;
    return this.#keep({answer, mark: judge(question, answer)});
  }

  /** Shows the answer though none was given, then the next question; false at the end. */
  next(): boolean {
    if (!this.question) return false;
    if (this.given) this.#at += 1;
    else this.#keep({mark: 'skipped'});
    return true;
  }

  /** Goes back to the question before, with its answer; false at the first. */
  back(): boolean {
    if (this.#at === 0) return false;
    this.#at -= 1;
    return true;
  }

  /** The score of one team, or of all together. */
  score(team?: number): QuizScore {
    const own = [...this.#given].filter(
      ([index]) => team === undefined || this.teamOf(index) === team,
    );
    const marks = own.map(([, {mark}]) => mark);
    const right = marks.filter((mark) => mark === 'hit').length;
    return {right, counted: right + marks.filter((mark) => mark === 'miss').length};
  }

  #keep(given: GivenAnswer): GivenAnswer {
    this.#given.set(this.#at, given);
    return given;
  }
}

/**
 * Order for `sort`: the larger share of right answers first, since teams that take turns may
 * have had more or fewer questions.
 */
export function compareQuizScores(a: QuizScore, b: QuizScore): number {
  return shareOf(b) - shareOf(a);
}

function shareOf({right, counted}: QuizScore): number {
  return counted === 0 ? -1 : right / counted;
}
