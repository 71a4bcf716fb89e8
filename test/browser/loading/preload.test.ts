/** Nothing here may import the elements: what is tested comes before them. */
import {beforeEach, expect, test, vi} from 'vitest';
import {preloadEagerAtlas} from '../../../src/elements/loading/loader';

const FILES = ['first.json', 'world.json'];

const asked = vi.spyOn(globalThis, 'fetch');

beforeEach(() => {
  document.body.replaceChildren();
});

/** How often each file was asked for. */
function times(): number[] {
  const urls = asked.mock.calls.map(([input]) => String(input));
  return FILES.map((file) => urls.filter((url) => url.includes(file)).length);
}

test.each(['', 'src="/other.json" loading="eager"'])(
  'nothing is asked for early for <stance-atlas %s>',
  (attributes) => {
    document.body.innerHTML = `<stance-atlas ${attributes}></stance-atlas>`;
    preloadEagerAtlas();
    expect(times()).toEqual([0, 0]);
  },
);

test('what an eager atlas needs is asked for before it is known, and once', async () => {
  document.body.innerHTML = '<stance-atlas loading="eager"></stance-atlas>';
  preloadEagerAtlas();
  expect(customElements.get('stance-atlas')).toBeUndefined();
  expect(times()).toEqual([1, 1]);
  const ready = new Promise((resolve) => addEventListener('stance-ready', resolve, {once: true}));
  await import('../../../src/define');
  await ready;
  expect(times()).toEqual([1, 1]);
});
