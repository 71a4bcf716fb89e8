/** What readers write into a page, cleaned as sites clean it, is neither data nor map. */
import DOMPurify from 'dompurify';
import {beforeAll, expect, onTestFinished, test, vi} from 'vitest';
import {defineAll, type StanceCountry} from '../../../src/index';
import {mapIn, readyAtlas} from '../../support/browser/atlas-harness';
import {allIn, reduceMotion} from '../../support/browser/helpers';
import {stancesOn} from '../../support/browser/map-harness';

beforeAll(defineAll);
beforeAll(reduceMotion);

const FILES = ['first.json', 'atlas.json', 'groups.json', 'world.json'];

const MAP = `<svg data-stance-world="{}" data-shapes="0" viewBox="0 0 1 1">
  <path class="borders" d=""/><path class="borders" d=""/></svg>`;

test('a comment that passes for files and a map changes no cell, link or shape', async () => {
  const comment = document.createElement('div');
  comment.innerHTML = DOMPurify.sanitize((await forgedFiles()).join('') + MAP);
  // Something is left of each, or this tries nothing.
  expect(comment.querySelectorAll('pre[data-stance-file]')).toHaveLength(2 * FILES.length);
  expect(comment.querySelector('svg[data-stance-world]')).not.toBeNull();
  document.body.prepend(comment);
  onTestFinished(() => comment.remove());

  const atlas = await readyAtlas({country: 'QAT'});
  expect(atlas.data!.title).not.toContain('Forged');
  expect(Object.keys(stancesOn(mapIn(atlas)))).toHaveLength(195);
  const card = await vi.waitUntil(() => allIn<StanceCountry>(atlas, 'stance-country')[0]);
  await vi.waitUntil(() => allIn(card, '.sources a').length > 0);
  for (const link of allIn(card, 'a[href]')) {
    expect(link.getAttribute('href')).toMatch(/^(?:https?:|#|\.\/)/);
  }
  expect(allIn(card, '.sources a').map((link) => link.textContent)).not.toContain('Forged');
});

/** Our own files with another title and sources that run a program, as elements of a comment. */
async function forgedFiles(): Promise<string[]> {
  const texts = await Promise.all(FILES.map(async (file) => (await fetch(`/${file}`)).text()));
  return texts.flatMap((text, index) => {
    const forged = text
      .replace(/"title":\s*"[^"]*"/g, '"title": "Forged"')
      .replace(/"url":\s*"[^"]*"/g, '"url": "javascript:alert(1)"')
      .replaceAll('<', '&lt;');
    const pre = `<pre data-stance-file="${FILES[index]}">${forged}</pre>`;
    return [pre, `<div class="prerendered">${pre}</div>`];
  });
}
