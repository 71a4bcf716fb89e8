/**
 * The form in which the build writes acts for pages: what most acts or sources have alike is left
 * out, and put back when it is read.
 */
import type {Act, ActRecord, ActSource} from '../../model/acts/types';

/** What the build writes into a file that it has checked, in this form. */
export const ACTS_STAMP = 'stance-atlas acts 1';

/** Fields of an act that are left out where they have these values. */
const ACT_DEFAULTS = {
  countries: [],
  others: [],
  organization: null,
  organ: null,
  status: 'adopted',
};

const SOURCE_DEFAULTS = {date: null, url: null, kind: 'secondary', seen: 'part'};

/** A file of acts as pages load it. */
export type PackedActs = Omit<ActRecord, 'acts'> & {
  readonly checkedBy: typeof ACTS_STAMP;
  readonly acts: readonly object[];
};

/** Returns the file of a record. */
export function packActs({acts, ...words}: ActRecord): PackedActs {
  return {
    checkedBy: ACTS_STAMP,
    ...words,
    acts: acts.map((act) => ({
      ...without(act, ACT_DEFAULTS),
      sources: act.sources.map((source) => without(source, SOURCE_DEFAULTS)),
    })),
  };
}

/** Returns the record of a file that the build has checked. */
export function unpackActs({checkedBy: _stamp, acts, ...words}: PackedActs): ActRecord {
  return {
    ...words,
    acts: (acts as readonly Act[]).map((act) => ({
      ...(ACT_DEFAULTS as Partial<Act>),
      ...act,
      sources: act.sources.map((source) => ({
        ...(SOURCE_DEFAULTS as Partial<ActSource>),
        ...source,
      })),
    })),
  };
}

function without(from: object, defaults: Readonly<Record<string, unknown>>): object {
  const kept = Object.entries(from).filter(
    ([key, value]) => !(key in defaults) || JSON.stringify(value) !== JSON.stringify(defaults[key]),
  );
  return Object.fromEntries(kept);
}
