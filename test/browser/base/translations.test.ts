/** A browser's translator has put every text into `<font>`; what changes afterwards must be right. */
import {beforeAll, expect, test, vi} from 'vitest';
import {defineAll, type StanceAtlas} from '../../../src/index';
import {drawn, readyAtlas} from '../../support/browser/atlas-harness';
import {listenForErrors, reduceMotion} from '../../support/browser/helpers';

beforeAll(defineAll);
beforeAll(reduceMotion);

type View = Partial<Pick<StanceAtlas, 'round' | 'versus' | 'view' | 'country' | 'scope' | 'lang'>>;

/** Each from the one before it: an undefined value takes the attribute away. */
const CHANGES: readonly View[] = [
  {round: '2019-07'},
  {country: 'QAT'},
  {round: '2020-10'},
  {country: 'CAN'},
  {round: '2021-03'},
  {versus: '2019-07', round: '2020-10'},
  {versus: '2019-10'},
  {country: undefined, view: 'shifts'},
  {versus: '2019-07'},
  {view: 'table'},
  {round: '2019-10'},
  {versus: undefined},
  {view: 'all'},
  {view: 'map', round: '2019-07'},
  {round: '2020-10'},
];

type Wrap = (text: Text, outer: Element, inner: Element) => void;

/** How translators set a font in the place of a text. */
const WAYS = {
  'for a text': (text, outer, inner) => {
    inner.textContent = text.textContent;
    text.replaceWith(outer);
  },
  'around a text': (text, outer, inner) => {
    text.replaceWith(outer);
    inner.append(text);
  },
  'before a text, which goes then': (text, outer, inner) => {
    inner.textContent = text.textContent;
    text.before(outer);
    text.remove();
  },
} satisfies Record<string, Wrap>;

test.each(Object.keys(WAYS) as (keyof typeof WAYS)[])(
  'with fonts put %s, every word that changes is right',
  {timeout: 60_000},
  async (way) => {
    const errors = listenForErrors();
    const [atlas, untouched] = [await readyAtlas(), await readyAtlas()];
    for (const change of CHANGES) {
      // Parts below the screen wait until a reader comes near; whoever prints wants them all.
      dispatchEvent(new Event('beforeprint'));
      wrapTexts(atlas.shadowRoot!, WAYS[way]);
      for (const one of [atlas, untouched]) Object.assign(one, change);
      await Promise.all([drawn(atlas), drawn(untouched)]);
      const what = JSON.stringify(change);
      await vi.waitFor(() => expect(textIn(atlas), what).toEqual(textIn(untouched)), {
        timeout: 5000,
      });
    }
    expect(errors).toEqual([]);
  },
);

/** What a translator does, but for other words: it would not know our numbers either. */
function wrapTexts(root: ParentNode & Node, wrap: Wrap): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    wrap(text, outer, inner);
  }
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) wrapTexts(element.shadowRoot, wrap);
  }
}

/** All text of an element, with that of the elements in it. */
function textIn(element: Element): string[] {
  const parts = (node: Node): string[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element || node instanceof ShadowRoot)) return [];
    const root = node instanceof Element ? node.shadowRoot : null;
    return [...(root ? parts(root) : []), ...[...node.childNodes].flatMap(parts)];
  };
  return parts(element)
    .map((text) => text.trim())
    .filter((text) => text);
}
