import type {GuessHistory} from '../../model/quiz/guess-sheets';
import type {GUESS_KINDS} from '../../model/lesson/lesson';
import type {ActivityMessages} from '../../model/messages/activities';
import type {AllMessages} from '../../model/messages/views';
import type {Guess} from '../../model/quiz/guess-scores';
import type {RoundView} from '../../model/view/view-model';
import type {Country, CountryCode, PositionId, RoundId, Stance} from '../../model/types';
import type {ActivityMapContext} from './hidden-map';

/** States one by one, or how many. */
export type GuessKind = (typeof GUESS_KINDS)[number];

/** All that the drawing of the guessing game depends on, and what it asks for. */
export interface GuessView {
  readonly shown: RoundView;
  readonly isRevealed: boolean;
  readonly kind: GuessKind;
  /** The states to be guessed; absent: the class chooses. */
  readonly asked: readonly CountryCode[] | undefined;
  readonly book: GuessHistory;
  /** The team whose sheet is on show, from 0. */
  readonly team: number;
  readonly chosen: CountryCode | undefined;
  /** The states that can be chosen, by name. */
  readonly countries: readonly Country[];
  readonly surroundings: ActivityMapContext;
  readonly messages: ActivityMessages;
  readonly allMessages: AllMessages;
  teamName(team: number): string;
  nameOf(code: CountryCode): string;
  labelOf(stance: Stance): string;
  choose(country: CountryCode | undefined): void;
  guess(guess: Guess): void;
  count(team: number, position: PositionId, number: number | undefined): void;
  pickTeam(team: number): void;
  nameTeam(team: number, name: string): void;
  setTeams(count: number): void;
  undo(): void;
  clear(): void;
  reveal(): void;
  again(round: RoundId, kind: GuessKind): void;
}
