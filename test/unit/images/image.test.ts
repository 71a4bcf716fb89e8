import {describe, expect, test} from 'vitest';
import {renderMapImage} from '../../../src/map/image/image';
import {mix} from '../../../src/map/image/colours';
import {svgText} from '../../../src/map/image/svg';
import {wrap} from '../../../src/map/image/text-layout';
import {GOLDEN, shiftsByEvidence} from '../../support/site/comparison';
import {ROUNDS, stancesByEvidence, STATES} from '../../support/site/explorer';
import {
  all,
  boxOf,
  elementsOf,
  parsed,
  imageOf,
  tallPictureOf,
  textsOf,
} from '../../support/fixtures/image-sample';

const NAMES = [...all.keys()];

/** The colours of the record and of the quiet classes in light surroundings. */
const FILLS: Readonly<Record<string, RegExp>> = {
  condemn: /^#1a4178$/,
  support: /^url\(#.*-hatch-dots-support\)$/,
  none: /^#e6e3dc$/,
  unknown: /^url\(#.*-hatch-unknown\)$/,
  withdrawn: /^url\(#.*-hatch-withdrawn\)$/,
};

/** The colours of a comparison. */
const SHIFT_FILLS: Readonly<Record<string, RegExp>> = {
  'joined-condemn': /^#1a4178$/,
  'joined-support': /hatch-dots-support/,
  'left-support': /hatch-left-support/,
  withdrawn: /hatch-withdrawn/,
  steady: /^#(e6e3dc|c3cedc|f0ddc1)$/,
};

/** What legends count, by hand: label → number. */
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  '2019-07': ['22', '50', '1', '122'],
  '2019-10': ['23', '54', '118'],
  '2020-10': ['39', '45', '111'],
  '2021-03': ['1', '194'],
  '2019-07-vs-2020-10': ['17', '0', '11', '16', '1', '150'],
};

test('there is one picture a round and one a pair, the earlier round first', () => {
  expect(NAMES).toEqual([
    ...ROUNDS,
    '2019-07-vs-2019-10',
    '2019-07-vs-2020-10',
    '2019-07-vs-2021-03',
    '2019-10-vs-2020-10',
    '2019-10-vs-2021-03',
    '2020-10-vs-2021-03',
  ]);
});

describe.each(NAMES)('the picture %s', (name) => {
  test('is XML with a role, a title and a description, and nothing that a policy forbids', () => {
    const document = parsed(imageOf(name));
    const root = document.documentElement!;
    expect(root.getAttribute('role')).toBe('img');
    const [title, description] = ['title', 'desc'].map((tag) => elementsOf(document, tag)[0]!);
    const ids = [title, description].map((element) => element!.getAttribute('id'));
    expect(root.getAttribute('aria-labelledby')).toBe(ids.join(' '));
    expect(title!.textContent).toMatch(/^Joint letters on Xinjiang at the United Nations, /);
    expect(description!.textContent).toMatch(/^World map\. .*195 countries.*table/);
    const text = svgText(imageOf(name));
    expect(text).not.toMatch(/ style=|<style|<script|foreignObject|<image|href|url\((?!#)/);
  });

  test.each([
    ['as a card', 1200, 630],
    ['for print', 2400, undefined],
    ['narrow', 480, undefined],
  ])('%s has every text within its edges and none over another', (_kind, width, height) => {
    const more = height ? {width, height} : {width};
    const image = height ? imageOf(name, more) : tallPictureOf(name, more);
    if (height) expect(image.height).toBe(height);
    const boxes = textsOf(image).map((mark) => ({...boxOf(mark), text: mark.text}));
    expect(boxes.length).toBeGreaterThan(10);
    boxes.forEach((box, i) => {
      expect(box.left, box.text).toBeGreaterThanOrEqual(0);
      expect(box.right, box.text).toBeLessThanOrEqual(width);
      expect(box.top, box.text).toBeGreaterThanOrEqual(0);
      expect(box.bottom, box.text).toBeLessThanOrEqual(image.height);
      const over = boxes
        .slice(i + 1)
        .filter(
          (other) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom,
        );
      expect(over.map((other) => `${box.text} / ${other.text}`)).toEqual([]);
    });
  });

  test('is the same text twice', () => {
    expect(svgText(imageOf(name))).toBe(svgText(imageOf(name)));
  });
});

describe('the colours of', () => {
  test.each(ROUNDS)('all states in %s are what the evidence says', (round) => {
    const shapes = elementsOf(parsed(imageOf(round)), 'path').filter((path) =>
      path.hasAttribute('data-country'),
    );
    const codes = shapes.map((shape) => shape.getAttribute('data-country')!);
    expect(new Set(codes).size).toBe(STATES);
    const stances = stancesByEvidence(round, codes);
    for (const shape of shapes) {
      const code = shape.getAttribute('data-country')!;
      expect(shape.getAttribute('fill'), code).toMatch(FILLS[stances[code]!]!);
    }
  });

  test('a comparison are what the evidence says', () => {
    const shapes = elementsOf(parsed(imageOf(GOLDEN.join('-vs-'))), 'path').filter((path) =>
      path.hasAttribute('data-country'),
    );
    const codes = shapes.map((shape) => shape.getAttribute('data-country')!);
    const shifts = shiftsByEvidence(GOLDEN, codes);
    const fillOf = (code: string) =>
      shapes.find((shape) => shape.getAttribute('data-country') === code)!.getAttribute('fill');
    const judged = codes.filter((code) => Object.hasOwn(SHIFT_FILLS, shifts[code]!));
    expect(judged.length).toBeGreaterThan(100);
    for (const code of judged) expect(fillOf(code), code).toMatch(SHIFT_FILLS[shifts[code]!]!);
  });

  test('every hatch that is used are in the file', () => {
    for (const name of NAMES) {
      const document = parsed(imageOf(name));
      const ids = elementsOf(document, 'pattern').map((pattern) => pattern.getAttribute('id'));
      const used = elementsOf(document, 'path').flatMap(
        (path) => /^url\(#(.*)\)$/.exec(path.getAttribute('fill') ?? '')?.[1] ?? [],
      );
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test('a mixture are those of the middle', () => {
    expect(mix('#000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#1a4178', '#fff', 1)).toBe('#1a4178');
  });
});

describe('what is to be read', () => {
  test.each(Object.entries(COUNTS))('in %s has the counts of the record', (name, counts) => {
    const bold = textsOf(imageOf(name)).filter(
      ({weight, text}) => weight === 700 && /^\d+$/.test(text),
    );
    expect(bold.map(({text}) => text)).toEqual(counts);
  });

  test('in March 2021 says what is not known', () => {
    const text = wordsOf('2021-03');
    expect(text).toContain('64 announced, list not published');
    expect(text).toContain('No critical letter found');
    expect(text).toContain('Maldives denied supporting it.');
    expect(text).toContain('One source lists China as a signatory; not counted.');
    expect(text).toContain('8 spoke alone, not signatures');
  });

  test('names sources, list quality, version and the note on boundaries', () => {
    const text = wordsOf('2019-10');
    expect(text).toContain('List of the supporting letter, October 2019: Secondary sources only');
    expect(text).toContain('disputed by UN Watch');
    expect(text).toMatch(/Sources: .*PassBlue.*China Daily|Sources: .*China Daily.*PassBlue/);
    expect(text).toContain('version 2026.11.0, 28 November 2026');
    expect(text).toContain('imply no opinion on the legal status of any country');
    expect(wordsOf('2019-07')).toContain('Qatar withdrew.');
  });

  test('names the open state and outlines it, and fades what is not chosen', () => {
    const image = tallPictureOf('2020-10', {country: 'NRU', filter: 'condemn'});
    const document = parsed(image);
    const names = textsOf(image).filter(({text}) => text === 'Nauru');
    expect(names).toHaveLength(1);
    const faded = elementsOf(document, 'g').filter((group) => group.getAttribute('opacity'));
    const codes = faded.flatMap((group) =>
      [...group.getElementsByTagName('path')].flatMap(
        (path) => path.getAttribute('data-country') ?? [],
      ),
    );
    expect(codes.length).toBe(STATES - 39);
    expect(
      textsOf(image)
        .map(({text}) => text)
        .join(' '),
    ).toContain('Highlighted: Signed the critical letter');
  });

  test.each(['FJI', 'RUS', 'USA', 'KIR', 'CUB', 'ATG'])(
    'keeps the name of %s on the map',
    (country) => {
      for (const width of [1200, 400]) {
        const image = tallPictureOf('2020-10', {country, width});
        const name = all.get('2020-10')!.dataset.countries.find(({code}) => code === country)!.name;
        const box = boxOf(textsOf(image).find(({text, halo}) => halo && text === name)!);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
      }
    },
  );

  test('brings no markup with it', () => {
    const subject = all.get('2019-07')!;
    const dataset = {...subject.dataset, title: 'A <b> & "c"'};
    const document = parsed(renderMapImage({...subject, dataset, width: 900}));
    expect(elementsOf(document, 'title')[0]!.textContent).toBe('A <b> & "c", July 2019');
    expect(elementsOf(document, 'b')).toEqual([]);
  });

  test('is XML whatever a title holds', () => {
    const subject = all.get('2019-07')!;
    const dataset = {...subject.dataset, title: 'A\u0000 ]]>\uD800 \u{1F5FA}'};
    const image = renderMapImage({...subject, dataset, width: 900});
    expect(svgText(image)).toContain('A ]]&gt; \u{1F5FA}, July 2019');
    expect(svgText(image)).not.toMatch(/\]\]>|\0|\p{Surrogate}/u);
  });

  test('has its place however long it is', () => {
    const subject = all.get('2021-03')!;
    const dataset = {
      ...subject.dataset,
      title: 'Statements '.repeat(40),
      disclaimer: `${'Boundaries '.repeat(100)}${'x'.repeat(700)}`,
    };
    const image = renderMapImage({...subject, dataset, width: 1200, height: 630});
    const boxes = textsOf(image).map(boxOf);
    for (const box of boxes) expect(box.right).toBeLessThanOrEqual(1200);
    expect(Math.max(...boxes.map(({bottom}) => bottom))).toBeLessThanOrEqual(image.height);
  });
});

test('lines are broken between words, and within one that is too long', () => {
  expect(wrap('one two three', 7, measure)).toEqual(['one two', 'three']);
  expect(wrap('abcdefgh ij', 3, measure)).toEqual(['abc', 'def', 'gh', 'ij']);
  expect(wrap('', 3, measure)).toEqual([]);
});

/** A type whose letters are all one wide. */
function measure(text: string): number {
  return text.length;
}

function wordsOf(name: string): string {
  return textsOf(imageOf(name))
    .map(({text}) => text)
    .join(' ');
}
