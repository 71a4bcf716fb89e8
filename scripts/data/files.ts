import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from '../../src/data/problems';
import {lineOfSyntaxError} from '../../src/data/json/positions';

/** Parsed data files by path from the project’s folder, such as `data/sources.json`. */
export type DatasetFiles = ReadonlyMap<string, unknown>;

export const COUNTRIES = 'data/countries.json';
export const RECORD = 'data/record.json';
export const SOURCES = 'data/sources.json';
export const TERRITORIES = 'data/territories.json';
export const GROUPS = 'data/groups.json';
export const LETTERS = 'data/letters/';
export const LESSONS = 'data/lessons/';
export const ACTS = 'data/acts/';
export const ACT_TERMS = 'data/act-terms.json';
export const ORGANIZATIONS = 'data/organizations.json';
export const LEFT_OUT = 'data/left-out-acts.json';

/** Files that every letter depends on. */
const SHARED = [COUNTRIES, RECORD, SOURCES, TERRITORIES];

/** Files that every act depends on. */
const SHARED_BY_ACTS = [ACT_TERMS, ORGANIZATIONS, LEFT_OUT, COUNTRIES, RECORD, TERRITORIES];

/** Reads the text of every data file, with the letters sorted by name. */
export function readTexts(root: string): Map<string, string> {
  return existingTexts(root, [...SHARED, ...jsonIn(root, LETTERS)]);
}

/** Reads the text of every file that acts are made of, with the years in order. */
export function readActTexts(root: string): Map<string, string> {
  return existingTexts(root, [...SHARED_BY_ACTS, ...jsonIn(root, ACTS)]);
}

/** Reads the text of every lesson, sorted by name. */
export function readLessonTexts(root: string): Map<string, string> {
  return textsOf(root, jsonIn(root, LESSONS));
}

/** Parses the files. Files that are missing or not JSON become problems and are left out. */
export function parseTexts(texts: ReadonlyMap<string, string>): ParsedFiles {
  return parse(texts, SHARED);
}

/** Parses the files that acts are made of. */
export function parseActTexts(texts: ReadonlyMap<string, string>): ParsedFiles {
  return parse(texts, SHARED_BY_ACTS);
}

interface ParsedFiles {
  readonly files: DatasetFiles;
  readonly problems: readonly Problem[];
}

function parse(texts: ReadonlyMap<string, string>, shared: readonly string[]): ParsedFiles {
  const files = new Map<string, unknown>();
  const problems: Problem[] = shared.filter((file) => !texts.has(file)).map(missingProblem);
  for (const [file, text] of texts) {
    const {json, problem} = parseText(file, text);
    if (problem) problems.push(problem);
    else files.set(file, json);
  }
  return {files, problems};
}

/** Reads the groups of countries, which nothing else depends on. */
export function readGroups(root: string): {json?: unknown; problem?: Problem} {
  if (!existsSync(join(root, GROUPS))) return {problem: missingProblem(GROUPS)};
  return parseText(GROUPS, textsOf(root, [GROUPS]).get(GROUPS)!);
}

function parseText(file: string, text: string): {json?: unknown; problem?: Problem} {
  try {
    return {json: JSON.parse(text)};
  } catch {
    return {problem: syntaxProblem(file, text)};
  }
}

function jsonIn(root: string, folder: string): string[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => folder + name);
}

function existingTexts(root: string, paths: readonly string[]): Map<string, string> {
  return textsOf(
    root,
    paths.filter((path) => existsSync(join(root, path))),
  );
}

function textsOf(root: string, paths: readonly string[]): Map<string, string> {
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function missingProblem(file: string): Problem {
  return {file, field: '', value: undefined, todo: 'is missing: add the file'};
}

function syntaxProblem(file: string, text: string): Problem {
  const line = lineOfSyntaxError(text);
  const value = text.split('\n')[line - 1]?.trim();
  return {file, field: `line ${line}`, value, todo: 'is not valid JSON: correct the syntax'};
}
