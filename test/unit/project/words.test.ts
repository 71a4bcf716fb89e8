// cspell:ignore ands btak omes
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readerText, type TextKind} from '../../support/reader-text';

/** Texts that readers, editors and teachers see on the site. Add a file or a folder here. */
const SITE = [
  ...filesIn('.', '.html'),
  ...filesIn('data', '.json', [
    'countries.json',
    'groups.json',
    'sources.json',
    // Names, and what a test compares with the evidence word for word.
    'organizations.json',
    'left-out-acts.json',
  ]),
  ...filesIn('data/letters', '.json'),
  ...filesIn('data/lessons', '.json'),
  ...filesIn('src/model/messages', '.ts'),
  'docs/teaching.md',
];

/** Documents of the project. */
const DOCUMENTS = [
  ...filesIn('.', '.md'),
  ...filesIn('docs', '.md'),
  ...filesIn('docs/decisions', '.md'),
  ...filesIn('examples', '.html'),
  'data/README.md',
  'data/groups.json',
  'data/sources.json',
  'examples/README.md',
];

/** Phrases that sound translated, and what to write instead. The glossary lists the terms. */
const PHRASES: readonly Rule[] = [
  [/\bwhat\s+bec(?:ame|omes?)\b/gi, 'use a noun: change, update'],
  [/\bon\s+show\b/gi, 'shown, current, this view'],
  [/\btak(?:es?|en|ing)\s+(?:it|them)\s+away\b/gi, 'download, remove'],
  [/\bst(?:ands?|ood)\s+on\b/gi, 'is on'],
  [/\b(?:is|are|was|were|be|been)\s+told\b/gi, 'say who says what: lists, reports, shows'],
  [/\bof\s+one[’']s\s+own\b/gi, 'your own, separate'],
  [/\bin\s+vain\b/gi, 'say what happens'],
  [/\bthe\s+one\s+who\b/gi, 'name the person: teacher, reader'],
  [/\bnamed\s+on\b/gi, 'signed'],
  [/\b(?:an?|the|its|this|another|closer)\s+look\b/gi, 'preview, appearance, view'],
  [/(?<=^|[#>'"`.]\s*)Looks?(?=\s*(?:$|[<'"`]))/gm, 'Preview, Styling, Appearance'],
  [/(?<=['"`>])Keys\b|\blists?\s+(?:of\s+)?(?:all\s+)?the\s+keys\b/g, 'Keyboard shortcuts'],
];

/** What only texts of the site must keep: documents may speak of the state of a program. */
const COUNTRIES: readonly Rule[] = [
  [
    /(?<!observer\s+|member\s+)\bstates?\b|(?<!United\s+)\bStates?\b(?!\s+of\s+Palestine)/g,
    'country',
  ],
];

type Rule = readonly [pattern: RegExp, instead: string];

describe('no text that readers see sounds translated', () => {
  test.each(SITE)('%s', (path) => {
    expect(offences(path, [...PHRASES, ...COUNTRIES])).toEqual([]);
  });

  test.each(DOCUMENTS)('%s', (path) => {
    expect(offences(path, PHRASES)).toEqual([]);
  });
});

describe('a phrase is found', () => {
  test.each([
    ['html', '<p>\n  Picture of what is on\n  show</p>', 2],
    ['html', '<button\n  aria-label="Take it away"></button>', 2],
    ['html', '<h2>2. Look</h2>', 1],
    ['json', '{\n "note": "Named on the letter."}', 2],
    ['ts', "export const a = {\n  keys: 'Keys',\n};", 2],
    ['ts', 'const a = (n: number) => `${n} states named on it`;', 1],
    ['md', '# Title\n\nIt is told by the build.', 3],
    ['md', '### Looks\n', 1],
  ] satisfies [TextKind, string, number][])('in %s: %j', (kind, text, line) => {
    expect(offencesIn(readerText(text, kind), PHRASES).map((found) => found.line)).toContain(line);
  });

  test.each([
    ['html', '<!-- stands on --><p id="on show">Look at the map.</p>'],
    ['json', '{"guess": "states", "named on": 1}'],
    ['ts', '// what became of it\nconst state = `${state.name} signed`;'],
    ['ts', "const labels = {'step.states': 'Countries'};"],
    ['md', 'Run `is told`.\n\n```\non show\n```\n'],
  ] satisfies [TextKind, string][])('in %s, but only where readers see it: %j', (kind, text) => {
    expect(offencesIn(readerText(text, kind), [...PHRASES, ...COUNTRIES])).toEqual([]);
  });

  test('in “state” too, but not in the names of countries and of the UN', () => {
    const found = offencesIn('A state. An observer state, the United States.', COUNTRIES);
    expect(found.map(({phrase}) => phrase)).toEqual(['state']);
  });
});

/** Each offence as `file:line: “phrase”: what to write`. */
function offences(path: string, rules: readonly Rule[]): string[] {
  const kind = path.slice(path.lastIndexOf('.') + 1) as TextKind;
  return offencesIn(readerText(readFileSync(path, 'utf8'), kind), rules).map(
    ({line, phrase, instead}) => `${path}:${line}: “${phrase}”: ${instead}`,
  );
}

function offencesIn(text: string, rules: readonly Rule[]) {
  return rules.flatMap(([pattern, instead]) =>
    [...text.matchAll(pattern)].map(({0: found, index}) => ({
      line: text.slice(0, index).split('\n').length,
      phrase: found.trim().replaceAll(/\s+/g, ' '),
      instead,
    })),
  );
}

/** Files of one kind in a folder; those in `examples` are a folder deeper. */
function filesIn(folder: string, ending: string, but: readonly string[] = []): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .flatMap((entry) => {
      if (entry.isDirectory() && folder === 'examples' && entry.name !== 'node_modules')
        return filesIn(join(folder, entry.name), ending);
      return entry.isFile() && entry.name.endsWith(ending) ? [join(folder, entry.name)] : [];
    })
    .filter((path) => !but.some((name) => path.endsWith(name)))
    .toSorted();
}
