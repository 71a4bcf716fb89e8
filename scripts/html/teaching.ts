/** Renders the teachers’ page from `docs/teaching.md`, so that both have the same text. */
import {readFileSync} from 'node:fs';
import {englishTeaching as words} from '../../src/model/messages/teaching';
import {contentsList, renderMarkdown, slugOf} from './markdown';

const TEXT = 'docs/teaching.md';

/** The parts of the page, by the names of their places in it. */
export const teachingParts: Readonly<Record<string, () => string>> = {
  teaching: () => teachingText(readFileSync(TEXT, 'utf8')),
};

/** Returns the text as HTML, with a list of its sections behind its first paragraphs. */
export function teachingText(markdown: string): string {
  const page = renderMarkdown(markdown, {
    lower: 0,
    idOf: ({text}) => slugOf(text),
    // The files of the project are not on the site: the text of their links stays.
    hrefOf: (href) => (/^(?:#|https:)/.test(href) ? href : undefined),
  });
  return `${page.lead}${contentsList(page, words.contents)}\n${page.body}`;
}
