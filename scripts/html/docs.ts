/** The documentation page of the site, made from the guides in `docs/`. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path/posix';
import {html, joinHtml, type Content, type Markup} from '../../src/model/html';
import {englishTeaching as words} from '../../src/model/messages/teaching';
import {contentsList, renderMarkdown, slugOf, type MarkdownPage} from './markdown';

/** The guides in the order of the page: id, and file. */
const GUIDES: readonly (readonly [id: string, file: string])[] = [
  ['embedding', 'docs/embedding.md'],
  ['elements', 'docs/elements.md'],
  ['data', 'docs/data.md'],
  ['licence', 'LICENSE-DATA.md'],
  ['classroom', 'docs/classroom.md'],
  ['self-hosting', 'docs/self-hosting.md'],
  ['architecture', 'docs/architecture.md'],
  ['glossary', 'docs/glossary.md'],
];

/** Documents that have a page of their own. */
const PAGES: Readonly<Record<string, string>> = {'docs/teaching.md': './teaching.html'};

/** The parts of the page, by the names of their places in it. */
export const docsParts: Readonly<Record<string, () => Content>> = {
  docs: () => docsText(new Map(GUIDES.map(([, file]) => [file, readFileSync(file, 'utf8')]))),
};

/**
 * Returns the guides as HTML, one below the other, with a list of all and a list of the sections
 * of each.
 *
 * @param texts - The Markdown of each guide by its file; guides without a text are left out.
 */
export function docsText(texts: ReadonlyMap<string, string>): Markup {
  const guides = GUIDES.filter(([, file]) => texts.has(file)).map(([id, file]) => ({
    id,
    title: titleOf(texts.get(file)!),
    page: renderGuide(id, file, texts.get(file)!),
  }));
  const list = contentsList({sections: guides}, words.contents);
  return joinHtml([list, ...guides.map(articleOf)], '\n');
}

function articleOf({id, title, page}: {id: string; title: string; page: MarkdownPage}): Markup {
  const contents = page.sections.length > 1 && contentsList(page, title);
  return html`<article aria-labelledby="${id}">\n${page.lead}${contents}\n${page.body}</article>`;
}

function renderGuide(guide: string, file: string, markdown: string): MarkdownPage {
  return renderMarkdown(markdown, {
    lower: 1,
    idOf: ({depth, text}) => (depth === 1 ? guide : `${guide}-${slugOf(text)}`),
    hrefOf: (href) => targetOf(href, guide, file),
  });
}

/** Where a link of a guide leads in the site; undefined for files that are not on it. */
function targetOf(href: string, guide: string, file: string): string | undefined {
  if (href.startsWith('https:')) return href;
  const [path = '', section] = href.split('#');
  const target = path ? join(file, '..', path) : file;
  if (PAGES[target]) return PAGES[target];
  const [id] = path ? (GUIDES.find(([, known]) => known === target) ?? []) : [guide];
  if (!id) return undefined;
  return section ? `#${id}-${section}` : `#${id}`;
}

function titleOf(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? '';
}
