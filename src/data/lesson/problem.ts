import type {Choices} from '../../model/lesson/choices';
import type {StepView} from '../../model/lesson/lesson';
import type {LessonProblemMessages} from '../../model/messages/lesson-problems';
import type {CountryCode} from '../../model/types';

type Texts = LessonProblemMessages['todo'];

/** What can be wrong with a lesson: each code has its text in the catalogue. */
export type ProblemCode = keyof Texts;

/** Lists and names that a text tells in words; here they are ids. */
interface Ids {
  /** The list of choices that holds what may be written. */
  readonly known: keyof Choices;
  readonly countries: readonly CountryCode[];
  readonly view: StepView;
}

/** What the text of a code needs beside the value. */
export type ProblemData<C extends ProblemCode> = Texts[C] extends (words: infer W) => string
  ? {readonly [K in keyof W]: K extends keyof Ids ? Ids[K] : W[K]}
  : undefined;

/** A problem of a lesson before it is put into words. */
export interface CodedProblem {
  readonly code: ProblemCode;
  /** Such as `steps[2].show.country`; empty for the lesson as a whole. */
  readonly path: string;
  readonly value: unknown;
  readonly data?: Partial<Ids & Readonly<Record<string, unknown>>>;
}

/** Returns a code with its data, as the message of a schema holds them. */
export function problem<C extends ProblemCode>(
  code: C,
  ...[data]: ProblemData<C> extends undefined ? [] : [data: ProblemData<C>]
): string {
  return JSON.stringify({code, data});
}

/** Returns the code and the data that a message holds. */
export function parseProblem(message: string): Pick<CodedProblem, 'code' | 'data'> {
  return JSON.parse(message) as Pick<CodedProblem, 'code' | 'data'>;
}
