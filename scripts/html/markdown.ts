/** Markdown as the HTML of our pages: headings have ids, names of pages are links. */
import {Marked, Renderer, type RendererObject, type Tokens} from 'marked';
import {html, trustedHtml, type Content, type Markup} from '../../src/model/html';

/** A page of the site with its query, as a text names it. */
const PAGE = /^(?:index|present|quiz|handout|use|teaching|docs)\.html(?:\?[\w=&-]*)?$/;

/** How a document is written into a page. */
export interface MarkdownOptions {
  /** How many levels its headings are lower in the page than in the document. */
  readonly lower: number;
  /** Returns the id of a heading, once per page. */
  readonly idOf: (heading: Tokens.Heading) => string;
  /** Returns where a link leads in the site; undefined leaves its text without a link. */
  readonly hrefOf: (href: string) => string | undefined;
}

/** A document in two parts: up to its first section, and from there on. */
export interface MarkdownPage {
  readonly lead: Markup;
  readonly sections: readonly {readonly id: string; readonly title: string}[];
  readonly body: Markup;
}

/** Renders a document and lists its sections, the headings of its second level. */
export function renderMarkdown(markdown: string, options: MarkdownOptions): MarkdownPage {
  const marked = new Marked({renderer: rendererFor(options)});
  const tokens = marked.lexer(markdown);
  const first = tokens.findIndex(isSection);
  const end = first < 0 ? tokens.length : first;
  return {
    lead: trustedHtml(marked.parser(tokens.slice(0, end))),
    sections: tokens
      .filter(isSection)
      .map((heading) => ({id: options.idOf(heading), title: heading.text})),
    body: trustedHtml(marked.parser(tokens.slice(end))),
  };
}

/** Renders the list of a document’s sections. */
export function contentsList({sections}: Pick<MarkdownPage, 'sections'>, label: string): Markup {
  const items = sections.map(({id, title}) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<nav class="contents" aria-label="${label}"><ul>${items}</ul></nav>`;
}

/** Returns a heading as an id: `Your own dataset` is `your-own-dataset`. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

/** What our pages add to plain Markdown. */
function rendererFor({lower, idOf, hrefOf}: MarkdownOptions): RendererObject {
  return {
    heading(heading) {
      const level = `h${heading.depth + lower}`;
      const text = trustedHtml(this.parser.parseInline(heading.tokens));
      return html`<${level} id="${idOf(heading)}">${text}</${level}>\n`.toString();
    },
    codespan({text}) {
      const code = html`<code>${breakable(text)}</code>`;
      return (PAGE.test(text) ? html`<a href="./${text}">${code}</a>` : code).toString();
    },
    table(token) {
      // What is too wide for a phone scrolls by itself.
      const table = trustedHtml(Renderer.prototype.table.call(this, token));
      return html`<div class="table">${table}</div>\n`.toString();
    },
    link({href, tokens}) {
      const text = this.parser.parseInline(tokens);
      const target = hrefOf(href);
      if (target === undefined) return text;
      return html`<a href="${target}">${trustedHtml(text)}</a>`.toString();
    },
    html({text}) {
      // Comments mark generated tables; anything else is text.
      return /^<!--[^]*-->\s*$/.test(text) ? '' : html`${text}`.toString();
    },
  };
}

/** A long address may break at its punctuation on a phone. */
function breakable(text: string): readonly Content[] {
  const parts = text.split(/(?<=[?=/])/);
  return parts.map((part) => [part, /[?=/]$/.test(part) && html`<wbr>`]);
}

function isSection(token: {readonly type: string}): token is Tokens.Heading {
  return token.type === 'heading' && (token as Tokens.Heading).depth === 2;
}
