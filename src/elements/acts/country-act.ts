import {css, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {StanceElement} from '../base/stance-element';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import {actDate, actorText, labelOf} from '../../model/acts/words';
import type {ActMessages} from '../../model/messages/acts';
import {disclosureStyles} from '../shared/disclosure.styles';
import {sourceStyles} from '../shared/source-list';
import {tokens} from '../shared/styles';
import {actSource} from './act-card';
import {actMark, markStyles} from './act-mark';
import {actMessagesFor} from './load-acts';

/**
 * One act on a country’s line of time: its mark on the line, and beside it who did what. Internal
 * element `stance-country-act`.
 */
export class StanceCountryAct extends StanceElement {
  static override styles = [
    tokens,
    markStyles,
    disclosureStyles,
    sourceStyles,
    css`
      :host {
        font-size: var(--_text);
      }

      /* The entry of the card around it is where it stands. */
      .act-mark {
        block-size: 11px;
        inline-size: 11px;
        inset-block-start: 12px;
        inset-inline-start: 3px;
        position: absolute;
      }

      h3 {
        font-size: inherit;
        font-weight: 400;
        line-height: 1.45;
        margin: 0;
      }

      h3 span {
        color: var(--_muted);
        margin-inline-end: 10px;
      }

      p {
        margin: 0 0 2px;
      }

      .facts,
      summary {
        color: var(--_muted);
        font-weight: 400;
      }

      .sources {
        font-size: var(--_small);
      }
    `,
  ];

  @property({attribute: false}) index?: ActIndex;

  @property({attribute: false}) act?: IndexedAct;

  override render() {
    if (!this.index || !this.act) return nothing;
    const messages = actMessagesFor(this);
    const {act} = this.act;
    return html`${actMark(act)}
      <h3><span>${actDate(act, messages)}</span> ${organOf(this.act, messages)}</h3>
      <p class="facts">${messages.card.facts(factsOf(this.act, this.index))}</p>
      <p>${act.summary}</p>
      <details>
        <summary>${messages.card.evidence}</summary>
        ${act.note ? html`<p><b>${messages.note}</b> ${act.note}</p>` : nothing}
        <ul class="sources" aria-label=${messages.source.title}>
          ${act.sources.map((source) => html`<li>${actSource(source, messages)}</li>`)}
        </ul>
      </details>`;
  }
}

/** The organ; with those who acted with the country, where it did not act alone. */
function organOf(one: IndexedAct, messages: ActMessages): string {
  const {organ} = one.act;
  if (organ === null) return actorText(one, messages);
  return one.actors.length > 1 ? messages.whose(actorText(one, messages), organ) : organ;
}

/** Kind, direction, kind of organ, and what became of it. */
function factsOf({act}: IndexedAct, {record}: ActIndex): readonly string[] {
  return [
    labelOf(record.kinds, act.kind),
    labelOf(record.directions, act.direction),
    labelOf(record.organKinds, act.organKind),
    ...(act.status === 'adopted' ? [] : [labelOf(record.statuses, act.status)]),
  ];
}
