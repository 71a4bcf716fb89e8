import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {docsParts, docsText} from '../../../scripts/html/docs';
import {renderMarkdown} from '../../../scripts/html/markdown';

const page = String(docsParts['docs']!());

describe('the documentation page', () => {
  test('has every guide with all its headings, a level lower', () => {
    const text = readFileSync('docs/self-hosting.md', 'utf8');
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title!);
    expect(headings.length).toBeGreaterThan(4);
    expect(page).toContain('<h2 id="self-hosting">Self-hosting</h2>');
    for (const heading of headings) expect(page).toContain(`>${heading}</h3>`);
  });

  test('has each id once, and leads only to ids that it has', () => {
    const ids = [...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('leads to no file of the project that is not on the site', () => {
    const others = [...page.matchAll(/href="([^"#][^"]*)"/g)].map(([, href]) => href!);
    expect(others.filter((href) => !/^(https:|\.\/\w+\.html)/.test(href))).toEqual([]);
    expect(page).toContain('href="./teaching.html"');
    expect(page).not.toContain('.md"');
  });

  test('shows no comment of the source, and no heading without words', () => {
    expect(page).not.toContain('table:attributes');
    expect(page).not.toMatch(/<h\d[^>]*><\/h\d>/);
  });
});

test('links between guides become links in the page', () => {
  const texts = new Map([
    [
      'docs/embedding.md',
      '# Embedding\n\nSee [size](data.md#the-size) and [here](#a-form).\n\n## A form\n',
    ],
    ['docs/data.md', '# Data\n\nSee [a file](../scripts/x.ts).\n\n## The size\n'],
  ]);
  const html = docsText(texts).toString();
  expect(html).toContain('<a href="#data-the-size">size</a>');
  expect(html).toContain('<a href="#embedding-a-form">here</a>');
  expect(html).toContain('See a file.');
});

test('markup in a document is text', () => {
  const options = {lower: 0, idOf: () => 'x', hrefOf: () => undefined};
  const text = 'Some <script>alert(1)</script> and `<b>`.';
  const lead = renderMarkdown(text, options).lead.toString();
  expect(lead).not.toContain('<script>');
  expect(lead).toContain('&lt;script&gt;');
  expect(lead).toContain('<code>&lt;b&gt;</code>');
});
