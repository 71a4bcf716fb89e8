/**
 * Small readers that turn unknown JSON into typed values. A reader never throws: it notes
 * what is wrong and hands on an empty value of its type, so that one pass finds every problem.
 */

/** Kinds of things that have an id which other parts of the record refer to. */
export type Kind = 'countries' | 'positions' | 'sources';

/** What one pass over a file has found. */
export class ProblemCollector {
  readonly problems: {readonly field: string; readonly value: unknown; readonly todo: string}[] =
    [];
  /** Ids met on the way, to be looked up when all that they may refer to has been read. */
  readonly references: {readonly kind: Kind; readonly id: string; readonly field: string}[] = [];

  add(field: string, value: unknown, todo: string): void {
    this.problems.push({field, value, todo});
  }
}

export type Parser<T> = (value: unknown, field: string, problems: ProblemCollector) => T;

export type Readers<T> = {readonly [K in keyof T]: Parser<T[K]>};

/** Text that matches a pattern; `todo` says what is expected. */
export function text(pattern = /\S/, todo = 'must be text, not empty'): Parser<string> {
  return textMatching((value) => pattern.test(value), todo);
}

/** Text that passes a test. */
export function textMatching(passes: (value: string) => boolean, todo: string): Parser<string> {
  return (value, field, problems) => {
    if (typeof value === 'string' && passes(value)) return value;
    problems.add(field, value, value === undefined ? `is missing: ${todo}` : todo);
    return '';
  };
}

/** The id of something that the record must hold. */
export function reference(kind: Kind): Parser<string> {
  const read = text(/\S/, `must be an id in ${kind}`);
  return (value, field, problems) => {
    const id = read(value, field, problems);
    if (id) problems.references.push({kind, id, field});
    return id;
  };
}

/** One of a few fixed words. */
export function oneOf<const T extends string>(...words: readonly [T, ...T[]]): Parser<T> {
  return (value, field, problems) => {
    const word = words.find((known) => known === value);
    if (!word) problems.add(field, value, `must be one of ${words.join(', ')}`);
    return word ?? words[0];
  };
}

/** A number of states, at least 1; 0 stands for one that could not be read. */
export const count: Parser<number> = (value, field, problems) => {
  if (Number.isInteger(value) && (value as number) > 0) return value as number;
  problems.add(field, value, 'must be a whole number above 0');
  return 0;
};

/** A list, which may have to hold something. */
export function list<T>(read: Parser<T>, least = 0): Parser<readonly T[]> {
  return (value, field, problems) => {
    if (!Array.isArray(value) || value.length < least) {
      problems.add(field, value, `must be a list${least ? ` of at least ${least}` : ''}`);
      return [];
    }
    return value.map((item, index) => read(item, `${field}[${index}]`, problems));
  };
}

/** A value that may be left out, with what stands for it then. */
export function withDefault<T, F>(read: Parser<T>, fallback: F): Parser<T | F> {
  return (value, field, problems) =>
    value === undefined || value === null ? fallback : read(value, field, problems);
}

/** An object with these fields and no others; the second group may be left out. */
export function object<R extends object, O extends object = object>(
  required: Readers<R>,
  optional: Readers<O> = {} as Readers<O>,
): Parser<R & Partial<O>> {
  return (value, field, problems) => {
    const fields = isObject(value) ? value : {};
    // Without an object there is one problem, not one for every field.
    const notes = isObject(value) ? problems : new ProblemCollector();
    if (notes !== problems) problems.add(field, value, 'must be an object');
    const at = (key: string) => (field ? `${field}.${key}` : key);
    const read: Record<string, unknown> = {};
    for (const [key, reader] of entriesOf(required))
      read[key] = reader(fields[key], at(key), notes);
    for (const [key, reader] of entriesOf(optional)) {
      if (fields[key] !== undefined) read[key] = reader(fields[key], at(key), notes);
    }
    for (const key of Object.keys(fields)) {
      if (!Object.hasOwn(required, key) && !Object.hasOwn(optional, key))
        notes.add(at(key), fields[key], UNKNOWN_FIELD);
    }
    return read as R & Partial<O>;
  };
}

const UNKNOWN_FIELD = 'unknown field: check the spelling or remove it';

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf<T extends object>(readers: Readers<T>): [string, Parser<unknown>][] {
  return Object.entries(readers);
}
