import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import packageJson from '../../../package.json';
import dataset from '../../../data/record.json';

const README = read('README.md');
const CONTRIBUTING = read('CONTRIBUTING.md');
const ELEMENTS = read('docs/elements.md');

const ELEMENT_SOURCES = readdirSync('src/elements', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`src/elements/${name}`))
  .join('\n');

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE-DATA.md',
  'data/README.md',
  'examples/README.md',
  ...readdirSync('docs', {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

describe('the README', () => {
  test('has the two commands as they are typed', () => {
    const [block = ''] = /^```sh\n[^`]*/m.exec(README) ?? [];
    expect(block.split('\n')).toContain('npm ci && npm start');
    expect(block.split('\n')).toContain('npm ci && npm test');
  });

  test('is short: at most 150 lines', () => {
    expect(README.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });

  test('leads to every guide', () => {
    const guides = readdirSync('docs').filter((name) => name.endsWith('.md'));
    expect(guides.length).toBeGreaterThanOrEqual(8);
    for (const guide of guides) expect(README).toContain(`](docs/${guide})`);
  });
});

describe('docs/elements.md', () => {
  test('lists every element, and none that is not there', () => {
    const tags = found(ELEMENT_SOURCES, /@element (stance-\w+)/g);
    expect(tags).toContain('stance-atlas');
    expect(listed(ELEMENTS, 'The elements')).toEqual(once(tags.map((tag) => `<${tag}>`)));
  });

  test('lists every attribute of the atlas, and none that is not there', () => {
    const attributes = attributesIn(read('src/elements/atlas/stance-atlas.ts'));
    expect(attributes).toContain('round');
    // HTML itself gives every element `lang`.
    expect(listed(ELEMENTS, 'Attributes')).toEqual(once([...attributes, 'lang']));
  });

  test('lists every event, and none that is not there', () => {
    const events = found(read('src/elements/shared/events.ts'), /super\('(stance-[\w-]+)'/g);
    expect(events).toContain('stance-ready');
    expect(listed(ELEMENTS, 'Events')).toEqual(once(events));
  });

  test('lists every custom property and part, and none that is not there', () => {
    const stances = [
      ...found(read('src/model/stances/colours.ts'), /^ {2}(\w+): \['#/gm),
      ...dataset.positions.map(({id}) => id),
    ].map((stance) => `--stance-${stance}`);
    const properties = found(ELEMENT_SOURCES, /@cssprop \[(--stance-[\w-]+)/g);
    const parts = found(ELEMENT_SOURCES, /@csspart (\w+)/g);
    expect(stances).toContain('--stance-both');
    expect(properties).toContain('--stance-font');
    expect(parts).toContain('map');
    expect(listed(ELEMENTS, 'Styling')).toEqual(once([...stances, ...properties, ...parts]));
  });
});

describe('CONTRIBUTING', () => {
  test('lists every script, and none that is not there', () => {
    const names = Object.keys(packageJson.scripts);
    const commands = listed(CONTRIBUTING, 'Commands').filter((code) => code.startsWith('npm '));
    expect(once(commands.map((command) => command.replace(/^npm (run )?/, '')))).toEqual(
      once(names),
    );
  });
});

test('package.json has at most ten scripts', () => {
  expect(Object.keys(packageJson.scripts).length).toBeLessThanOrEqual(10);
});

describe.each(DOCUMENTS)('%s', (file) => {
  test('links to files and headings that are there', () => {
    expect(brokenLinks(read(file), file)).toEqual([]);
  });

  test('names no file or folder of the project that is not there', () => {
    expect(pathsIn(read(file)).filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names no command that is not there', () => {
    const commands = found(read(file), /\bnpm run (?:-s )?([\w:]+)/g);
    const known = Object.keys(packageJson.scripts);
    expect(commands.filter((command) => !known.includes(command))).toEqual([]);
  });
});

test('paths in documents are found', () => {
  expect(pathsIn(README)).toContain('src/model/stances/stances.ts');
  expect(pathsIn('`data/nowhere.json` and `data/letters/*.json`')).toEqual(['data/nowhere.json']);
});

describe('links', () => {
  test.each([
    ['[a](src/nowhere.ts)', 'src/nowhere.ts'],
    ['[a](CONTRIBUTING.md#no-such-heading)', 'CONTRIBUTING.md#no-such-heading'],
    ['<img src="docs/nowhere.png" />', 'docs/nowhere.png'],
  ])('that are broken are noticed: %s', (text, target) => {
    expect(brokenLinks(text, 'README.md')).toEqual([target]);
  });
});

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Reactive properties that an attribute sets, as the attribute is written. */
function attributesIn(code: string): string[] {
  return [...code.matchAll(/@property\(([^)]*)\)\s+(\w+)/g)]
    .filter(([, options = '']) => !options.includes('attribute: false'))
    .map(([, , name = '']) => name.toLowerCase());
}

/** What the first group of a pattern matches, each time. */
function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, match = '']) => match);
}

/**
 * Files and folders of the project that a text names, but for patterns such as `*.json` and for the
 * files of the example in CONTRIBUTING, which a reader is to write.
 */
function pathsIn(text: string): string[] {
  const paths = found(text, /`((?:src|scripts|data|test|docs|bench|examples)\/[\w./-]+)`/g);
  return paths.filter((path) => !path.includes('stance-summary'));
}

/** The code words in the first cells of the tables under a heading. */
function listed(text: string, heading: string): string[] {
  const [, rest = ''] = text.split(`# ${heading}\n`);
  const [section = ''] = rest.split(/^#+ /m);
  const cells = found(section, /^\| (`.*?) +\|/gm);
  return once(cells.flatMap((cell) => found(cell, /`([^`]+)`/g)));
}

/** The words in order, each once. */
function once(words: readonly string[]): string[] {
  return [...new Set(words)].toSorted();
}

/** Links of a document to files that do not exist, or to headings that a file does not have. */
function brokenLinks(text: string, from: string): string[] {
  const prose = text.replaceAll(/^ *```[^]*?^ *```$|`[^`\n]*`/gm, '');
  const targets = [
    ...found(prose, /\]\(([^)\s]+)\)/g),
    ...found(prose, /\b(?:src|srcset)="([^"/][^"]*)"/g),
  ];
  return targets.filter((target) => !/^https?:/.test(target) && !exists(target, from));
}

function exists(target: string, from: string): boolean {
  const [path = '', heading] = target.split('#');
  const file = path ? join(dirname(from), path) : from;
  if (!existsSync(file)) return false;
  return heading === undefined || headingsIn(read(file)).includes(heading);
}

/** Headings as the end of an address has them: `Another record` is `another-record`. */
function headingsIn(text: string): string[] {
  return found(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}
