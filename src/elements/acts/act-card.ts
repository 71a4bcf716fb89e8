/** One act: when, whose, what, and where it can be checked. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import type {ActSource} from '../../model/acts/types';
import {actDate, actFacts, sourceRemarks, whoseText} from '../../model/acts/words';
import {formatDate} from '../../model/dates';
import type {ActMessages} from '../../model/messages/acts';
import {lowerFirst} from '../../model/text';
import {sourceLink} from '../shared/source-list';
import {actMark, markStyles} from './act-mark';

/** How an act is shown, and what its heading does. */
export interface ActCardOptions {
  readonly index: ActIndex;
  readonly messages: ActMessages;
  /** Level of its heading where it stands. */
  readonly level: number;
  /** Its lasting address; without one the heading is no link. */
  readonly href?: string | undefined;
  /** It is the chosen act. */
  readonly current?: boolean;
  /** Without note and sources, which are counted only. */
  readonly short?: boolean;
  /** Called instead of following the link, unless a reader opens it elsewhere. */
  readonly choose?: ((id: string) => void) | undefined;
  /** What else can be done with the act, below its sources. */
  readonly actions?: TemplateResult | typeof nothing;
}

/** Renders one act; `actStyles` belong to it. Its colours are ink: it says nothing of a stance. */
export function renderAct(one: IndexedAct, options: ActCardOptions): TemplateResult {
  const {index, messages, level, current = false, short = false, actions = nothing} = options;
  const {act} = one;
  return html`<article class="act ${current ? 'current' : ''}" data-act=${act.id}>
    <p class="act-date">${actDate(act, messages)}</p>
    <div class="act-body">
      <div class="act-head">
        <div class="act-title" role="heading" aria-level=${level}>${title(one, options)}</div>
        <p class="act-facts">${facts(one, index, messages, short)}</p>
      </div>
      <p class="act-summary">${act.summary}</p>
      ${short ? nothing : details(one, messages)} ${actions}
    </div>
  </article>`;
}

function title(one: IndexedAct, {messages, href, current, choose}: ActCardOptions) {
  const whose = whoseText(one, messages);
  if (href === undefined) return whose;
  const onClick = (event: MouseEvent) => {
    if (!choose || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(one.act.id);
  };
  return html`<a href=${href} aria-current=${current ? 'true' : nothing} @click=${onClick}
    >${whose}</a
  >`;
}

/** Kind, direction and so on: `Parliamentary motion · Critical · Parliament`. */
function facts(one: IndexedAct, index: ActIndex, messages: ActMessages, isShort: boolean) {
  const [kind, ...others] = [
    ...actFacts(one, index, messages),
    ...(isShort ? [messages.sourceCount(one.act.sources.length)] : []),
  ];
  return html`<b>${actMark(one.act)} ${kind}</b
    >${others.map((word) => html` <span>· ${word}</span>`)}`;
}

/** Note and sources. */
function details({act: {note, sources}}: IndexedAct, messages: ActMessages): TemplateResult {
  return html`${note ? html`<p class="act-note"><b>${messages.note}</b> ${note}</p>` : nothing}
    <ul class="act-sources" aria-label=${messages.source.title}>
      ${sources.map((source) => html`<li>${actSource(source, messages)}</li>`)}
    </ul>`;
}

/** Where an act can be checked: title as a link, publisher, date, kind, and what was seen of it. */
export function actSource(source: ActSource, messages: ActMessages): TemplateResult {
  const {title: name, publisher, date, url} = source;
  const day = date ? formatDate(date, messages.locale) : lowerFirst(messages.source.undated);
  return html`<cite>${sourceLink(name, url)}</cite>, ${publisher}, ${day}
    (${sourceRemarks(source, messages)})`;
}

/** Looks of an act: date, title, facts, summary, note, sources, one below the other. */
export const actStyles = [
  markStyles,
  css`
    .act {
      font-size: var(--_text);
    }

    .act p {
      margin: 0 0 4px;
    }

    .act-date {
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }

    .act-title {
      font-size: var(--_font-size);
      font-weight: 600;
      line-height: 1.3;
      margin: 0 0 2px;
      text-wrap: pretty;
    }

    .act-title a {
      color: inherit;
      text-decoration-color: var(--_line);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }

    .act-title a:hover,
    .act-title a[aria-current] {
      text-decoration-color: currentColor;
    }

    .act-facts b {
      font-weight: 400;
    }

    .act-facts :is(b, span) {
      white-space: nowrap;
    }

    .act-facts span {
      color: var(--_muted);
    }

    .act-summary,
    .act-note {
      max-inline-size: 68ch;
    }

    .act-note,
    .act-sources {
      color: var(--_muted);
      font-size: var(--_small);
    }

    .act-sources {
      list-style: none;
      margin: 0;
      padding: 0;
    }

    .act-sources li {
      max-inline-size: 84ch;
      padding-block: 1px;
      text-wrap: pretty;
    }

    .act-sources cite {
      font-style: normal;
    }

    .act-sources a {
      color: inherit;
      overflow-wrap: anywhere;
      text-decoration-color: var(--_line);
      text-underline-offset: 0.2em;
    }

    .act-sources a:hover {
      text-decoration-color: currentColor;
    }

    @media print {
      .act {
        break-inside: avoid;
      }

      /* On paper a source is found by its address alone. */
      .act-sources a::after {
        content: ' (' attr(href) ')';
      }
    }
  `,
];
