import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';

const SOURCES = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts'));

const CATALOGUES = SOURCES.filter((name) => name.startsWith('src/model/messages/'));

/** Code that draws something; what it says must come from a catalogue. */
const DRAWING = SOURCES.filter((name) => /^src\/(?:elements|pages|map|data)\//.test(name));

/** Attributes that readers see or hear. */
const SPOKEN =
  'aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt';

/** The inside of every `html` and `svg` template, without what is filled in. */
function templatesIn(source: string): string[] {
  const found: string[] = [];
  for (const start of source.matchAll(/\b(?:html|svg)`/g)) {
    found.push(staticText(source, start.index + start[0].length));
  }
  return found;
}

/** The text of a template from its first character; `${…}` becomes one mark. */
function staticText(source: string, begin: number): string {
  let text = '';
  for (let at = begin; source[at] !== '`'; at += 1) {
    if (source.startsWith('${', at)) {
      at = endOfPart(source, at + 2);
      text += '¤';
    } else {
      text += source[at];
    }
  }
  return text;
}

/** The place of the bracket that ends `${…}`; templates inside it are skipped. */
function endOfPart(source: string, begin: number): number {
  let depth = 1;
  let at = begin;
  while (depth > 0) {
    if (source[at] === '`') at = endOfTemplate(source, at + 1);
    else if (source[at] === '{') depth += 1;
    else if (source[at] === '}') depth -= 1;
    at += 1;
  }
  return at - 1;
}

function endOfTemplate(source: string, begin: number): number {
  let at = begin;
  while (source[at] !== '`') {
    at = source.startsWith('${', at) ? endOfPart(source, at + 2) + 1 : at + 1;
  }
  return at;
}

/** Words between tags or in an attribute that is read out. */
function wordsIn(template: string): string[] {
  const tags = /<[^>]*>/g;
  const texts = template.replace(/<!--[\s\S]*?-->/g, '').split(tags);
  const attributes = [
    ...template.matchAll(new RegExp(`(?<![\\w.@?-])(?:${SPOKEN})=("[^"]*"|[^\\s>]+)`, 'g')),
  ];
  return [...texts, ...attributes.map(([, value]) => value!)].filter((text) => /\p{L}/u.test(text));
}

describe('templates', () => {
  test('are found, with what is filled in left out', () => {
    const source = 'x = html`<p title="Hi">${a ? html`<b>Yes</b>` : {b: 1}} and <i>${c}</i></p>`;';
    expect(templatesIn(source)).toEqual(['<p title="Hi">¤ and <i>¤</i></p>', '<b>Yes</b>']);
    expect(templatesIn(source).flatMap(wordsIn)).toEqual(['¤ and ', '"Hi"', 'Yes']);
    expect(DRAWING.length).toBeGreaterThan(150);
  });

  test.each(DRAWING)('%s says nothing of its own', (file) => {
    expect(templatesIn(readFileSync(file, 'utf8')).flatMap(wordsIn)).toEqual([]);
  });
});

/** The catalogues, and the files that choose one where no other language was added. */
const CHOOSING =
  /^src\/(?:elements\/shared\/(?:all-)?messages|elements\/acts\/load-acts|elements\/downloads\/image|elements\/panels\/share-words|pages\/.*)\.ts$/;

test('no code but that which chooses a language names an English catalogue', () => {
  const naming = SOURCES.filter((file) => !CATALOGUES.includes(file) && !CHOOSING.test(file));
  const found = naming.filter((file) =>
    /\b(?:english|allEnglish)\w*\b/.test(readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});

test('pages ask for every catalogue in the language of the page', () => {
  const found = SOURCES.filter((name) => name.startsWith('src/pages/')).flatMap((file) => {
    const source = readFileSync(file, 'utf8').replace(/^import [^;]*;$/gm, '');
    const used = source.match(/\b(?:english|allEnglish)\w+\b/g) ?? [];
    const asked = source.match(/pageMessages\('\w+', english\w+\)/g) ?? [];
    return used.length > asked.length ? [file] : [];
  });
  expect(found).toEqual([]);
});

describe('the texts of the catalogues', () => {
  const texts = CATALOGUES.flatMap((file) => textsOf(readFileSync(file, 'utf8')));

  test('are many', () => expect(texts.length).toBeGreaterThan(300));

  test.each([
    ['a form of a word in brackets', /\(s\)/],
    ['an ellipsis after a space', / …/],
    ['a typewriter’s quotation mark', /["']/],
  ])('have not %s', (_what, pattern) => {
    expect(texts.filter((text) => pattern.test(text))).toEqual([]);
  });
});

/** Every text in the source of a catalogue, whether fixed or filled in. */
function textsOf(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replace(/^import [^;]*;$/gm, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)]
    .map(([, fixed, filled]) => fixed ?? filled!.replaceAll(/\$\{[^{}]*\}/g, '¤'))
    .filter((text) => !text.startsWith('step.'));
}

test('one function decides between the forms of a word', () => {
  const choosing = CATALOGUES.filter((file) => /=== 1\b/.test(readFileSync(file, 'utf8')));
  const rules = SOURCES.filter((file) => readFileSync(file, 'utf8').includes('Intl.PluralRules('));
  expect([...choosing, ...rules]).toEqual(['src/model/messages/plural.ts']);
});
