import {describe, expect, test} from 'vitest';
import {aroundHtml, attributesHtml, html, joinHtml, trustedHtml} from '../../../src/model/html';

const HOSTILE = `"><script>alert('1')</script>&amp;`;
const SAFE = `&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt;&amp;amp;`;

describe('a template', () => {
  test('escapes what stands between tags and in attributes', () => {
    expect(String(html`<p title="${HOSTILE}">${HOSTILE}</p>`)).toBe(
      `<p title="${SAFE}">${SAFE}</p>`,
    );
  });

  test('takes the markup of another as it is, at any depth', () => {
    const inner = html`<b>${'R&D'}</b>`;
    expect(String(html`<ul>${[1, 2].map((n) => html`<li>${n}${inner}</li>`)}</ul>`)).toBe(
      '<ul><li>1<b>R&amp;D</b></li><li>2<b>R&amp;D</b></li></ul>',
    );
  });

  test('escapes a string that holds markup, in a list too', () => {
    expect(String(html`<p>${String(html`<b>a</b>`)}${['<i>']}</p>`)).toBe(
      '<p>&lt;b&gt;a&lt;/b&gt;&lt;i&gt;</p>',
    );
  });

  test('writes nothing for what is missing or false, and a nought as a number', () => {
    expect(String(html`${undefined}${null}${false}${''}${[]}${0}`)).toBe('0');
  });

  test('does not take an object that only looks like markup', () => {
    const forged = {toString: () => '<script>'} as unknown as string;
    // A dataset is JSON, so its values may be of any type.
    expect(() => String(html`${forged}`)).toThrow(TypeError);
  });
});

test('attributes are escaped, stand alone if true, and are left out if undefined', () => {
  const written = attributesHtml({alt: HOSTILE, hidden: true, title: undefined, id: 'a'});
  expect(String(html`<img${written}>`)).toBe(`<img alt="${SAFE}" hidden id="a">`);
});

test('a separator stands between parts only', () => {
  expect(String(joinHtml([html`<b>a</b>`, '<', 'c'], ', '))).toBe('<b>a</b>, &lt;, c');
  expect(String(joinHtml([], ', '))).toBe('');
});

test('a sentence is escaped around the markup within it', () => {
  const link = html`<a href="#1">[1]</a>`;
  expect(String(aroundHtml((source) => `R&D in ${source}.`, link))).toBe(
    'R&amp;D in <a href="#1">[1]</a>.',
  );
});

test('what another program has escaped is not escaped again', () => {
  expect(String(html`<p>${trustedHtml('a &amp; <b>b</b>')}</p>`)).toBe('<p>a &amp; <b>b</b></p>');
});
