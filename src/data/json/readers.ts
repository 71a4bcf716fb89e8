/**
 * Small readers that turn unknown JSON into typed values. A reader never throws: it notes
 * what is wrong and hands on an empty value of its type, so that one pass finds every problem.
 */

/** Kinds of things that have an id which other parts of the record refer to. */
export type Kind = 'countries' | 'positions' | 'sources';

/** What one pass over a file has found. */
export class Findings {
  readonly problems: {readonly field: string; readonly value: unknown; readonly todo: string}[] =
    [];
  /** Ids met on the way, to be looked up when all that they may refer to has been read. */
  readonly references: {readonly kind: Kind; readonly id: string; readonly field: string}[] = [];

  add(field: string, value: unknown, todo: string): void {
    this.problems.push({field, value, todo});
  }
}

export type Reader<T> = (value: unknown, field: string, findings: Findings) => T;

export type Readers<T> = {readonly [K in keyof T]: Reader<T[K]>};

/** Text that matches a pattern; `todo` says what is expected. */
export function text(pattern = /\S/, todo = 'must be text, not empty'): Reader<string> {
  return textThat((value) => pattern.test(value), todo);
}

/** Text that passes a test. */
export function textThat(passes: (value: string) => boolean, todo: string): Reader<string> {
  return (value, field, findings) => {
    if (typeof value === 'string' && passes(value)) return value;
    findings.add(field, value, value === undefined ? `is missing: ${todo}` : todo);
    return '';
  };
}

/** The id of something that the record must hold. */
export function reference(kind: Kind): Reader<string> {
  const read = text(/\S/, `must be an id in ${kind}`);
  return (value, field, findings) => {
    const id = read(value, field, findings);
    if (id) findings.references.push({kind, id, field});
    return id;
  };
}

/** One of a few fixed words. */
export function oneOf<const T extends string>(...words: readonly [T, ...T[]]): Reader<T> {
  return (value, field, findings) => {
    const word = words.find((known) => known === value);
    if (!word) findings.add(field, value, `must be one of ${words.join(', ')}`);
    return word ?? words[0];
  };
}

/** A number of states, at least 1; 0 stands for one that could not be read. */
export const count: Reader<number> = (value, field, findings) => {
  if (Number.isInteger(value) && (value as number) > 0) return value as number;
  findings.add(field, value, 'must be a whole number above 0');
  return 0;
};

/** A list, which may have to hold something. */
export function list<T>(read: Reader<T>, least = 0): Reader<readonly T[]> {
  return (value, field, findings) => {
    if (!Array.isArray(value) || value.length < least) {
      findings.add(field, value, `must be a list${least ? ` of at least ${least}` : ''}`);
      return [];
    }
    return value.map((item, index) => read(item, `${field}[${index}]`, findings));
  };
}

/** A value that may be left out, with what stands for it then. */
export function orElse<T, F>(read: Reader<T>, fallback: F): Reader<T | F> {
  return (value, field, findings) =>
    value === undefined || value === null ? fallback : read(value, field, findings);
}

/** An object with these fields and no others; the second group may be left out. */
export function object<R extends object, O extends object = object>(
  required: Readers<R>,
  optional: Readers<O> = {} as Readers<O>,
): Reader<R & Partial<O>> {
  return (value, field, findings) => {
    const fields = isObject(value) ? value : {};
    // Without an object there is one problem, not one for every field.
    const notes = isObject(value) ? findings : new Findings();
    if (notes !== findings) findings.add(field, value, 'must be an object');
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

function entriesOf<T extends object>(readers: Readers<T>): [string, Reader<unknown>][] {
  return Object.entries(readers);
}
