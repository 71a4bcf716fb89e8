import type {Dataset} from '../../model/types';
import {assemble} from './assemble';
import {bundle} from './schema';
import type {Problem} from '../problems';
import {checkRules} from './rules';
import {ProblemCollector} from '../json/readers';

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
  const problems = new ProblemCollector();
  const read = bundle(json, '', problems);
  checkRules(read, problems);
  if (problems.problems.length > 0) {
    return {problems: problems.problems.map((problem) => ({file, ...problem}))};
  }
  return {dataset: assemble(read)};
}
