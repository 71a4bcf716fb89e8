/** What valibot lacks for files that people write: it reports every problem in one pass. */
import * as v from 'valibot';

/** One thing wrong with a value, and where it is. */
export interface Issue {
  /** Such as `letters[3].signatories[5]`; empty for the file as a whole. */
  readonly path: string;
  readonly value: unknown;
  readonly message: string;
}

type Message = v.ErrorMessage<v.StrictObjectIssue>;

/**
 * Returns a schema of an object with these fields and no others. Unlike `strictObject`, it reports
 * each unknown field, also `constructor`, and leaves a missing one to the schema of that field,
 * which can say what belongs there.
 */
export function fields<const E extends v.ObjectEntries>(
  entries: E,
  message: Message,
  unknown: (key: string) => string,
): v.StrictObjectSchema<E, Message> {
  const schema = v.strictObject(entries, message);
  const run: (typeof schema)['~run'] = (input, config) => {
    const {value} = input;
    // Valibot takes a list for an object.
    if (!isObject(value))
      return schema['~run'](Array.isArray(value) ? {value: null} : input, config);
    const known = Object.entries(entries)
      .filter(([key, {type}]) => value[key] !== undefined || !OPTIONAL.includes(type))
      .map(([key]) => [key, value[key]]);
    const found = schema['~run']({value: Object.fromEntries(known)}, config);
    const reportUnknown = v.rawCheck<typeof found.value>(({addIssue}) => {
      for (const key of Object.keys(value)) {
        if (!Object.hasOwn(entries, key))
          addIssue({message: unknown(key), path: pathTo([value, key])});
      }
    });
    return reportUnknown['~run'](found as never, config) as typeof found;
  };
  return {...schema, '~run': run};
}

const OPTIONAL = ['exact_optional', 'optional', 'nullish'];

/**
 * Returns a check that no entry of a list is there twice, or none with the same text in a field.
 * What is no text has a problem already.
 */
export function unique<T>(
  message: string | ((first: number) => string),
  key?: string,
): v.RawCheckAction<T> {
  const check = v.rawCheck<T>(({dataset, addIssue}) => {
    const list = listOf(dataset.value);
    const texts = list.map((entry) => (key && isObject(entry) ? entry[key] : entry));
    texts.forEach((text, index) => {
      const first = texts.indexOf(text);
      if (typeof text !== 'string' || !text || first === index) return;
      const entry = key ? [[list[index] as object, key] as const] : [];
      addIssue({
        message: typeof message === 'string' ? message : message(first),
        path: pathTo([list, index], ...entry),
      });
    });
  });
  // By this a JSON schema says so as well.
  return key ? check : ({...check, uniqueItems: true} as typeof check);
}

/**
 * Returns a check on several fields of an object, reported at the first of them. It waits until
 * each of them is right by itself; `partialCheck` waits only for their types.
 */
export function rule<T extends object>(
  needs: readonly (keyof T & string)[],
  isRight: (value: T) => boolean,
  message: string | ((value: T) => string),
): v.RawCheckAction<T> {
  return v.rawCheck<T>(({dataset: {value, issues = []}, addIssue}) => {
    const isOpen = (key: unknown) => needs.some((need) => need === key);
    if (!isObject(value) || issues.some(({path}) => isOpen(path?.[0].key))) return;
    if (isRight(value as T)) return;
    const text = typeof message === 'string' ? message : message(value as T);
    addIssue({message: text, path: pathTo([value, needs[0]!])});
  });
}

/** Returns the path of an issue from steps into objects and lists. */
export function pathTo(...steps: readonly (readonly [input: object, key: string | number])[]) {
  const items = steps.map(([input, key]) => ({
    type: 'unknown',
    origin: 'value',
    input,
    key,
    value: (input as Readonly<Record<string | number, unknown>>)[key],
  }));
  return items as unknown as [v.UnknownPathItem, ...v.UnknownPathItem[]];
}

/** Returns a list as it is, and an empty one for all else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns everything that is wrong with a value, each problem once. */
export function issuesOf(json: unknown, found: readonly v.BaseIssue<unknown>[]): readonly Issue[] {
  const issues = found.map(({path = [], message}) => ({
    path: pathText(path),
    value: path.length > 0 ? path.at(-1)!.value : json,
    message,
  }));
  return issues.filter(
    ({path, message}, index) =>
      issues.findIndex((one) => one.path === path && one.message === message) === index,
  );
}

function pathText(path: readonly v.IssuePathItem[]): string {
  const parts = path.map(({key}) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return parts.join('').replace(/^\./, '');
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
