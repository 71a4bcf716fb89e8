import {OTHER_STANCES} from '../stances/stances';
import {shiftIds} from '../comparison/shifts';
import type {ActDirection} from '../acts/types';
import type {CountryCode, Dataset, IsoDate, RoundId} from '../types';
import {BORDERS, VIEWS} from '../view/attribute-values';

/** Ways of showing a round that a step can ask for; those of the atlas. */
export const STEP_VIEWS = VIEWS;

/** Ways of showing that need a second round. */
export const PAIR_VIEWS: readonly StepView[] = ['sides', 'shifts'];

/** Parts of the map that a step can go near to; those of the map's buttons. */
export const STEP_REGIONS = [
  'world',
  'africa',
  'americas',
  'asia',
  'europe',
  'oceania',
  'caribbean',
  'gulf',
] as const;

export const STEP_BORDERS = BORDERS;

/** What a class guesses before it sees: who signed, or how many did. */
export const GUESS_KINDS = ['countries', 'how-many'] as const;

/** A question to talk about, a guess before the answer, a quiz. */
export const QUESTION_KINDS = ['open', 'guess', 'quiz'] as const;

/** How much a lesson file can hold, so that a step can be read from the back of a room. */
export const LIMITS = {
  bytes: 1_000_000,
  order: 99,
  steps: 60,
  heading: 80,
  text: 240,
  sentences: 2,
  question: 200,
  note: 600,
  notes: 12,
  minutes: 90,
  quiz: 20,
  seed: 60,
  guessed: 20,
} as const;

export type StepView = (typeof STEP_VIEWS)[number];
export type StepRegion = (typeof STEP_REGIONS)[number];

/** What the atlas shows at a step; what is absent is the default. */
export interface StepShow {
  readonly round: RoundId;
  /** A second round: the two are compared. */
  readonly versus?: RoundId;
  readonly view?: StepView;
  /** The class that stays lit: a stance or, in a comparison, a shift. */
  readonly filter?: string;
  readonly region?: StepRegion;
  /** The state in the spotlight. */
  readonly country?: CountryCode;
  readonly borders?: (typeof STEP_BORDERS)[number];
  /** Id of the act that stands beside the map. */
  readonly act?: string;
  /** The acts that stand beside the map, in place of one. */
  readonly acts?: StepActs;
}

/** What acts are chosen by; what is absent lets every act pass. */
export interface StepActs {
  /** Acts that began on this day or later; a month or a year counts from its beginning. */
  readonly from?: IsoDate;
  /** Acts that began on this day or before; a month or a year counts to its end. */
  readonly to?: IsoDate;
  readonly kind?: string;
  readonly direction?: ActDirection;
  readonly country?: CountryCode;
}

/** What the class is asked at a step. */
export type StepQuestion =
  | {readonly kind: 'open'; readonly text: string}
  | {
      readonly kind: 'guess';
      readonly text: string;
      readonly round: RoundId;
      readonly guess: (typeof GUESS_KINDS)[number];
      /** The states to guess; absent: the class chooses them. */
      readonly countries?: readonly CountryCode[];
    }
  | {
      readonly kind: 'quiz';
      readonly text: string;
      /** The same text makes the same quiz. */
      readonly seed: string;
      readonly count: number;
    };

/** One picture of a lesson, with what is said and asked. */
export interface Step {
  readonly id: string;
  readonly heading: string;
  /** At most two short sentences. */
  readonly text: string;
  readonly show: StepShow;
  readonly question?: StepQuestion;
  /** Paragraphs for the teacher. */
  readonly notes: readonly string[];
  /** About how long it takes. */
  readonly minutes: number;
  /** True for a step that the short lesson leaves out. */
  readonly fullLessonOnly?: boolean;
}

/** A lesson: a way through the record, one step after another. */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  /** One sentence for a list of lessons. */
  readonly about: string;
  /** Place in the site's list, from 1; absent: behind those that have one. */
  readonly order?: number;
  readonly steps: readonly Step[];
}

/** The whole lesson, or the one without the steps that are marked as for the long one only. */
export type LessonVersion = 'short' | 'full';

/** The steps of the short or the long lesson. */
export function stepsOf({steps}: Lesson, version: LessonVersion): readonly Step[] {
  return version === 'full' ? steps : steps.filter(({fullLessonOnly}) => !fullLessonOnly);
}

/** About how many minutes the short or the long lesson takes. */
export function minutesOf(lesson: Lesson, version: LessonVersion): number {
  return stepsOf(lesson, version).reduce((sum, {minutes}) => sum + minutes, 0);
}

/** The classes that a step can light: stances of a round, shifts of a comparison. */
export function filtersOf({positions}: Dataset, isComparison: boolean): readonly string[] {
  const ids = positions.map(({id}) => id);
  return isComparison ? shiftIds(ids) : [...ids, ...OTHER_STANCES];
}
