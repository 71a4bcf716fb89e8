/** What templates of frameworks may say of the elements, for their type checkers. */
import type {LitElement} from 'lit';
import type {StanceEventMap} from '../elements/shared/events';
import type {
  StanceActs,
  StanceAtlas,
  StanceCountry,
  StanceDownloads,
  StanceLegend,
  StanceLetters,
  StanceMap,
  StanceSearch,
  StanceShare,
  StanceShifts,
  StanceSlider,
  StanceTable,
} from '../index';

/** All elements, by tag. */
export interface StanceElements {
  'stance-acts': StanceActs;
  'stance-atlas': StanceAtlas;
  'stance-country': StanceCountry;
  'stance-downloads': StanceDownloads;
  'stance-legend': StanceLegend;
  'stance-letters': StanceLetters;
  'stance-map': StanceMap;
  'stance-search': StanceSearch;
  'stance-share': StanceShare;
  'stance-shifts': StanceShifts;
  'stance-slider': StanceSlider;
  'stance-table': StanceTable;
}

type IsSame<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type IsWritable<E, Key extends keyof E> = IsSame<Pick<E, Key>, {-readonly [K in Key]: E[K]}>;

type IsMethod<Value> = Value extends (...parameters: never[]) => unknown ? true : false;

/** Neither what every element has, nor a method, nor what can only be read. */
type SettableKey<E> = {
  [Key in keyof E]-?: [IsMethod<E[Key]>, IsWritable<E, Key>] extends [false, true] ? Key : never;
}[Exclude<keyof E, keyof LitElement>];

/** Properties of an element that a template may set; one that is left out or `undefined` has its default. */
export type ElementProperties<E> = {
  readonly [Key in SettableKey<E>]?: E[Key] | undefined;
};

/** Handlers as JSX has them: `onstance-round`. */
export type EventHandlers = {
  readonly [Name in keyof StanceEventMap as `on${Name}`]?: (event: StanceEventMap[Name]) => void;
};

/** `stance-round` → `StanceRound`. */
type PascalCase<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${PascalCase<Rest>}`
  : Capitalize<Name>;

/** Handlers as Vue has them behind `@stance-round`. */
export type VueEventHandlers = {
  readonly [Name in keyof StanceEventMap as `on${PascalCase<Name>}`]?: (
    event: StanceEventMap[Name],
  ) => void;
};
