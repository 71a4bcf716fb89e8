/** Renders the teachers’ page from `docs/teaching.md`, so that both have the same text. */
import {readFileSync} from 'node:fs';
import {Marked, type Tokens} from 'marked';
import {escapeHtml} from '../../src/map/world/inline-svg';
import {teachingEnglish as words} from '../../src/model/messages/teaching';

const TEXT = 'docs/teaching.md';

/** A page of the site with its query, as written in the text; on the site it becomes a link. */
const PAGE = /^(?:index|present|quiz|handout|use)\.html(?:\?[\w=&-]*)?$/;

/** Functions that render the parts of the page, by placeholder name. */
export const teachingParts: Readonly<Record<string, () => string>> = {
  teaching: () => teachingText(readFileSync(TEXT, 'utf8')),
};

/** Renders the Markdown as HTML, with a table of contents after the introduction. */
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

/** Changes to the standard Markdown rendering. */
const renderer = {
  heading({text, depth}: Tokens.Heading): string {
    return `<h${depth} id="${idOf(text)}">${escapeHtml(text)}</h${depth}>\n`;
  },
  codespan({text}: Tokens.Codespan): string {
    // Lets long URLs break on narrow screens.
    const code = `<code>${escapeHtml(text).replaceAll(/[?=/]/g, '$&<wbr>')}</code>`;
    return PAGE.test(text) ? `<a href="./${escapeHtml(text)}">${code}</a>` : code;
  },
  // Project files are not on the site: keep the text, drop the link.
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
