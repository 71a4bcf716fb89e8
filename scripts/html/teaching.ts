/** Renders the teachers’ page from `docs/teaching.md`, so that both have the same text. */
import {readFileSync} from 'node:fs';
import {html, trustedHtml, type Content, type Markup} from '../../src/model/html';
import {englishSite as site} from '../../src/model/messages/site';
import {englishTeaching as words} from '../../src/model/messages/teaching';
import {contentsList, renderMarkdown, slugOf} from './markdown';

const TEXT = 'docs/teaching.md';

/** The parts of the page, by the names of their places in it. */
export const teachingParts: Readonly<Record<string, () => Content>> = {
  teaching: () => teachingText(readFileSync(TEXT, 'utf8')),
};

/**
 * Returns the text as HTML: behind its title the ways to teach, and behind its first paragraphs a
 * list of its sections.
 */
export function teachingText(markdown: string): Markup {
  const page = renderMarkdown(markdown, {
    lower: 0,
    idOf: ({text}) => slugOf(text),
    // The files of the project are not on the site: the text of their links stays.
    hrefOf: (href) => (/^(?:#|https:)/.test(href) ? href : undefined),
  });
  const lead = page.lead
    .toString()
    .replace('</h1>', () => html`</h1>\n${waysToTeach()}`.toString());
  return html`${trustedHtml(lead)}${contentsList(page, words.contents)}\n${page.body}`;
}

/** Four plain rows: what to open, and one line on each. The map’s code needs a script. */
function waysToTeach(): Markup {
  const {footer, ways} = site;
  const rows: readonly (readonly [start: Markup, line: string])[] = [
    [html`<a href="./present.html">${footer.present}</a>`, ways.present],
    [html`<a href="./quiz.html">${footer.quiz}</a>`, ways.quiz],
    [html`<a href="./handout.html">${footer.handout}</a>`, ways.handout],
    [
      html`<button type="button" id="qr">${footer.qr}</button> <span id="qr-failed" role="alert" hidden>${footer.qrFailed}</span>`,
      ways.qr,
    ],
  ];
  const items = rows.map(([start, line]) => html`<li>${start} <span>${line}</span></li>`);
  return html`<ul class="ways" aria-label="${ways.label}">${items}</ul>`;
}
