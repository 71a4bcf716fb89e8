import {autop} from '@wordpress/autop';
import {describe, expect, test} from 'vitest';
import embedding from '../../../docs/embedding.md?raw';
import readme from '../../../README.md?raw';
import {imageSnippet, webComponentSnippet} from '../../../src/model/share/snippets';

const PLACE = {base: 'https://example.org/atlas/', hashes: {}};
const WORDS = {
  title: 'Letters: July 2019',
  alt: 'World map.',
  caption: 'In July 2019, 22 countries signed.',
  source: 'Record',
};

/** What systems for articles make of lines: paragraphs by WordPress, or one around everything. */
const SYSTEMS: readonly (readonly [string, (lines: string) => string])[] = [
  ['WordPress', (lines) => autop(`Before.\n\n${lines}\n\nAfter.`)],
  ['a paragraph around the lines', (lines) => `<p>${lines}</p>`],
];

describe.each(SYSTEMS)('%s', (_name, put) => {
  test.each([
    ['the embed page', webComponentSnippet({round: '2019-07'}, PLACE, WORDS)],
    ['the README', firstLines(readme)],
    ['the guide', firstLines(embedding)],
  ])('keeps what is in the tag of %s in the tag', (_page, lines) => {
    const outside = parse(put(lines));
    const inside = [...outside.querySelectorAll('stance-atlas')].map((atlas) => {
      atlas.remove();
      return atlas;
    });
    expect(inside).toHaveLength(1);
    const words = parse(lines).textContent.trim();
    expect(inside[0]!.textContent.trim()).toBe(words);
    expect(inside[0]!.querySelectorAll('img')).toHaveLength(
      parse(lines).querySelectorAll('img').length,
    );
    expect(outside.querySelectorAll('img, figure, figcaption')).toHaveLength(0);
    expect(outside.textContent).not.toContain(words.slice(0, 20));
  });

  test('keeps the picture of the image line with its text, each once', () => {
    const body = parse(put(imageSnippet({round: '2019-07'}, PLACE, WORDS)));
    expect(body.querySelectorAll('figure > a > img')).toHaveLength(1);
    expect(body.querySelectorAll('img')).toHaveLength(1);
    expect(body.querySelector('figure > figcaption')?.textContent).toContain(WORDS.caption);
  });
});

function firstLines(guide: string): string {
  return /```html\n(<script[^]*?<\/stance-atlas>)\n```/.exec(guide)![1]!;
}

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}
