import {css, html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../model/dates';
import type {LetterDescription} from '../../model/description/letter';
import type {AllMessages} from '../../model/messages/views';
import type {Source, SourceId} from '../../model/types';
import {webAddress} from '../../model/web-address';

/** Sources by key, as the elements that cite them receive them. */
export type Sources = ReadonlyMap<SourceId, Source>;

/** A cited source: title as a link, publisher, date, kind, and what was seen of it. */
export function citation(source: Source, {sources, locale}: AllMessages): TemplateResult {
  const {title, publisher, date, kind, url, seen} = source;
  return html`<cite>${sourceLink(title, url)}</cite>, ${publisher}, ${formatDate(date, locale)}
    (${sources.kinds[kind]}${seen ? html`; ${seen}` : nothing})`;
}

/** A title that leads to where it was published; the title alone where that is no web address. */
export function sourceLink(title: string, url: string | null) {
  const address = webAddress(url ?? '');
  return address ? html`<a href=${address} rel="noopener external">${title}</a>` : title;
}

/** A list of sources by key; a key that the record does not know is left out. */
export function sourceList(ids: readonly SourceId[], known: Sources, messages: AllMessages) {
  const found = ids.flatMap((id) => known.get(id) ?? []);
  if (!found.length) return nothing;
  return html`<ul class="sources" aria-label=${messages.sources.title}>
    ${found.map((source) => html`<li>${citation(source, messages)}</li>`)}
  </ul>`;
}

export const sourceStyles = css`
  .sources {
    margin: 4px 0 8px;
    padding-inline-start: calc(1.1 * var(--_font-size));
  }

  .sources a {
    color: inherit;
    overflow-wrap: anywhere;
  }

  /* On paper a source is found by its address alone. */
  @media print {
    .sources a::after {
      content: ' (' attr(href) ')';
      font-style: normal;
    }
  }
`;

/** What must be said of a list that rests on less than a primary source, and who disputes it. */
export function qualityNote(
  {listNote, disputedBy}: Pick<LetterDescription, 'listNote' | 'disputedBy'>,
  known: Sources,
  messages: AllMessages,
) {
  const {letters} = messages;
  return html`${
    listNote ? html`<p><strong>${letters.quality}:</strong> ${listNote}</p>` : nothing
  }${
    disputedBy.length
      ? html`<p><strong>${letters.disputed}:</strong></p>
          ${sourceList(disputedBy, known, messages)}`
      : nothing
  }`;
}
