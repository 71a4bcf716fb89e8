import type {ActivityMessages} from '../messages/activities';
import type {Random} from '../random';
import type {CountryCode, Dataset, Letter, PositionId, Round, SourceId} from '../types';

/** What a question is about, before it has words and choices. */
export type QuestionTopic =
  | {readonly kind: 'stance'; readonly round: Round; readonly code: CountryCode}
  | {readonly kind: 'count'; readonly round: Round; readonly letter: Letter}
  | {
      readonly kind: 'move';
      readonly move: 'joined' | 'left' | 'switched';
      /** The side that was joined or left; of a switch, the one that was joined. */
      readonly position: PositionId;
      readonly earlier: Round;
      readonly later: Round;
      readonly code: CountryCode;
    }
  | {readonly kind: 'point'; readonly round: Round; readonly code: CountryCode}
  | {readonly kind: 'find'; readonly round: Round; readonly stance: PositionId | 'none'};

/** One of the answers that can be chosen. */
export interface AnswerOption {
  readonly id: string;
  readonly label: string;
}

/** A question of the quiz, in finished words. */
export interface QuizQuestion {
  readonly subject: QuestionTopic;
  readonly prompt: string;
  /** Empty: the answer is a state, shown on the map. */
  readonly choices: readonly AnswerOption[];
  /** Ids of choices, or codes of states, that are right; every one of them is. */
  readonly answers: ReadonlySet<string>;
  /** States that are neither right nor wrong by the record, where a state is asked for. */
  readonly uncounted: ReadonlySet<CountryCode>;
  readonly explanation: string;
  /** The letters that show it. */
  readonly letters: readonly Letter[];
  readonly sources: readonly SourceId[];
}

/** All that a question is made from. */
export interface QuizContext {
  readonly dataset: Dataset;
  readonly messages: ActivityMessages;
  readonly random: Random;
}
