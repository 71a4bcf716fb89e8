import * as v from 'valibot';
import type {Dataset} from '../../model/types';
import {issuesOf} from '../json/fields';
import type {Problem} from '../problems';
import {assemble} from './assemble';
import {bundleSchema, idsIn, type Bundle} from './schema';

/** Either a dataset that can be trusted, or everything that is wrong with the file. */
export type Reading =
  | {readonly dataset: Dataset; readonly problems?: undefined}
  | {readonly dataset?: undefined; readonly problems: readonly Problem[]};

/**
 * Reads what a record's file holds. The same rules serve at build time and in the reader's
 * browser, so that a record that somebody else publishes is held to them too.
 *
 * @param json - The parsed file, trusted in nothing.
 * @param file - Its name or address, for the problems.
 */
export function readDataset(json: unknown, file: string): Reading {
  const {bundle, problems} = readBundle(json, file);
  return bundle ? {dataset: assemble(bundle)} : {problems};
}

/** Reads the same with every default written out, before letters are gathered into rounds. */
export function readBundle(
  json: unknown,
  file: string,
):
  | {readonly bundle: Bundle; readonly problems?: undefined}
  | {readonly bundle?: undefined; readonly problems: readonly Problem[]} {
  const {success, output, issues} = v.safeParse(bundleSchema(idsIn(json)), json);
  if (success) return {bundle: output};
  const problems = issuesOf(json, issues).map(({path, value, message}) => ({
    file,
    field: path,
    value,
    todo: value === undefined && path ? `is missing: ${message}` : message,
  }));
  return {problems};
}
