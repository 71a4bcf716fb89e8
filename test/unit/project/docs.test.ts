import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import packageJson from '../../../package.json';
import dataset from '../../../data/record.json';

const README = read('README.md');
const CONTRIBUTING = read('CONTRIBUTING.md');

const ELEMENTS = readdirSync('src/elements', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`src/elements/${name}`))
  .join('\n');

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'data/README.md',
  'docs/teaching.md',
];

describe('the README', () => {
  test('has the two commands as they are typed', () => {
    const [block = ''] = /^```sh\n[^`]*/m.exec(README) ?? [];
    expect(block.split('\n')).toContain('npm ci && npm start');
    expect(block.split('\n')).toContain('npm ci && npm test');
  });

  test('lists every element, and none that is not there', () => {
    const tags = found(ELEMENTS, /@element (stance-\w+)/g);
    expect(tags).toContain('stance-atlas');
    expect(listed(README, 'Elements')).toEqual(once(tags.map((tag) => `<${tag}>`)));
  });

  test('lists every attribute of the atlas, and none that is not there', () => {
    const attributes = attributesIn(read('src/elements/atlas/attributes.ts'));
    expect(attributes).toContain('round');
    // HTML itself gives every element `lang`.
    expect(listed(README, 'Attributes of `<stance-atlas>`')).toEqual(once([...attributes, 'lang']));
  });

  test('lists every event, and none that is not there', () => {
    const events = found(read('src/elements/shared/events.ts'), /super\('(stance-\w+)'/g);
    expect(events).toContain('stance-ready');
    expect(listed(README, 'Events')).toEqual(once(events));
  });

  test('lists every custom property and part, and none that is not there', () => {
    const stances = [
      ...found(read('src/model/stances/colours.ts'), /^ {2}(\w+): \['#/gm),
      ...dataset.positions.map(({id}) => id),
    ].map((stance) => `--stance-${stance}`);
    const properties = found(ELEMENTS, /@cssprop \[(--stance-\w+)/g);
    const parts = found(ELEMENTS, /@csspart (\w+)/g);
    expect(stances).toContain('--stance-both');
    expect(properties).toContain('--stance-font');
    expect(parts).toContain('map');
    expect(listed(README, 'Looks')).toEqual(once([...stances, ...properties, ...parts]));
  });

  test('names no file or folder of the project that is not there', () => {
    const paths = found(README, /`((?:src|scripts|data|test|docs)\/[\w./-]+)`/g);
    expect(paths).toContain('src/define.ts');
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('CONTRIBUTING', () => {
  test('lists every script, and none that is not there', () => {
    const names = Object.keys(packageJson.scripts).filter((name) => name !== 'pretest');
    const commands = listed(CONTRIBUTING, 'Contributing');
    expect(once(commands.map((command) => command.replace(/^npm (run )?/, '')))).toEqual(
      once(names),
    );
  });
});

describe('links', () => {
  test.each(DOCUMENTS)('of %s lead to files and headings that are there', (file) => {
    expect(brokenLinks(read(file), file)).toEqual([]);
  });

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
  const targets = [
    ...found(text, /\]\(([^)\s]+)\)/g),
    ...found(text, /\b(?:src|srcset)="([^"/][^"]*)"/g),
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
