/** The teacher's page of the site, made from `docs/teaching.md`: one text, two places to read it. */
import {readFileSync} from 'node:fs';
import {Marked, type Tokens} from 'marked';
import {escapeHtml} from '../../src/map/world/inline-svg';
import {englishTeaching as words} from '../../src/model/messages/teaching';

const TEXT = 'docs/teaching.md';

/** A page of the site with a query, as the text writes it: in the site it is a link. */
const PAGE = /^(?:index|present|quiz|handout|use)\.html(?:\?[\w=&-]*)?$/;

/** The parts of the page, by the names of their places in it. */
export const teachingParts: Readonly<Record<string, () => string>> = {
  teaching: () => teachingText(readFileSync(TEXT, 'utf8')),
};

/** The text as HTML, with a list of its sections behind its first paragraph. */
export function teachingText(markdown: string): string {
  const marked = new Marked({renderer});
  const tokens = marked.lexer(markdown);
  const first = tokens.findIndex(isSection);
  const lead = marked.parser(tokens.slice(0, first));
  const contents = tokens
    .filter(isSection)
    .map(({text}) => `<li><a href="#${idOf(text)}">${escapeHtml(text)}</a></li>`);
  return `${lead}<nav class="contents" aria-label="${words.contents}"><ul>${contents.join('')}</ul></nav>
${marked.parser(tokens.slice(first))}`;
}

/** The part that tells what the page adds to plain Markdown. */
const renderer = {
  heading({text, depth}: Tokens.Heading): string {
    return `<h${depth} id="${idOf(text)}">${escapeHtml(text)}</h${depth}>\n`;
  },
  codespan({text}: Tokens.Codespan): string {
    // Where an address may be broken on a phone, if it must be.
    const code = `<code>${escapeHtml(text).replaceAll(/[?=/]/g, '$&<wbr>')}</code>`;
    return PAGE.test(text) ? `<a href="./${escapeHtml(text)}">${code}</a>` : code;
  },
  // A file of the project is no page of the site: what is said of it stays.
  link({href, text}: Tokens.Link): string | false {
    return /^(?:#|https:)/.test(href) ? false : escapeHtml(text);
  },
  html({text}: Tokens.HTML | Tokens.Tag): string {
    return escapeHtml(text);
  },
};

function isSection(token: {readonly type: string}): token is Tokens.Heading {
  return token.type === 'heading' && (token as Tokens.Heading).depth === 2;
}

function idOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
