import type {GUESS_KINDS} from '../../model/lesson/lesson';
import type {Guess} from '../../model/quiz/guess-scores';
import type {GuessHistory} from '../../model/quiz/guess-sheets';
import type {Country, CountryCode, PositionId, RoundId} from '../../model/types';
import type {RoundView} from '../../model/view/view-model';
import type {ActivityTexts} from './activity-element';
import type {ActivityMapContext} from './hidden-map';

/** Countries one by one, or how many. */
export type GuessKind = (typeof GUESS_KINDS)[number];

/** Everything that the templates of the guessing game depend on. */
export interface GuessView {
  readonly task: GuessTask;
  readonly isRevealed: boolean;
  readonly teams: GuessTeams;
  readonly chosen: CountryCode | undefined;
  readonly mapContext: ActivityMapContext;
  readonly texts: ActivityTexts;
  readonly actions: GuessActions;
}

interface GuessTask {
  readonly round: RoundView;
  /** An earlier round, which the map shows while the class guesses; absent: it tells nothing. */
  readonly earlier: RoundView | undefined;
  readonly kind: GuessKind;
  /** The countries to guess; absent: the class chooses. */
  readonly asked: readonly CountryCode[] | undefined;
  /** The countries that can be chosen, by name. */
  readonly countries: readonly Country[];
}

interface GuessTeams {
  readonly history: GuessHistory;
  /** The team whose sheet is on screen, from 0. */
  readonly current: number;
  nameOf(team: number): string;
}

interface GuessActions {
  choose(country: CountryCode | undefined): void;
  guess(guess: Guess): void;
  guessCount(team: number, position: PositionId, number: number | undefined): void;
  showTeam(team: number): void;
  nameTeam(team: number, name: string): void;
  setTeams(count: number): void;
  undo(): void;
  clear(): void;
  reveal(): void;
  playAgain(round: RoundId, kind: GuessKind): void;
}

/** The guesses of the team on screen. */
export function guessesOf({teams}: GuessView): ReadonlyMap<CountryCode, Guess> {
  return teams.history.sheets[teams.current]?.countries ?? new Map<CountryCode, Guess>();
}
