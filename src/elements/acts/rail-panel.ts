import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import {formatMonth} from '../../model/dates';
import type {ActMessages} from '../../model/messages/acts';
import type {Stop} from '../../model/view/slider-stops';
import {disclosureStyles} from '../shared/disclosure.styles';
import {buttons, tokens} from '../shared/styles';
import {actStyles, renderAct} from './act-card';
import {renderKinds} from './kinds';
import {actMessagesFor} from './load-acts';
import {ActsShownEvent} from './rail-events';
import {actsByPeriod, type ActPeriod, type ActShown, type KindChoice} from './shown-acts';

const PERIODS: readonly ActPeriod[] = ['before', 'within', 'after'];

/**
 * The acts that a reader chose on the rail; or all of them, before, between and after the rounds.
 * Internal element `stance-acts-panel`.
 *
 * @fires {ActsShownEvent} stance-acts-shown - The reader asked for all acts: `shown`. Does not bubble.
 * @fires {ActKindEvent} stance-act-kind - The reader chose a kind: `kind`. Does not bubble.
 */
export class StanceActsPanel extends LitElement {
  static override styles = [
    tokens,
    buttons,
    disclosureStyles,
    actStyles,
    css`
      .several {
        color: var(--_muted);
        font-size: var(--_small);
        margin: 0 0 8px;
      }

      ol {
        list-style: none;
        margin: 0 0 8px;
        padding: 0;
      }

      ol > li {
        border-block-start: 1px solid var(--_line);
        content-visibility: auto;
        contain-intrinsic-block-size: auto 9em;
        padding-block: 8px 6px;
      }

      summary {
        font-size: var(--_text);
        min-block-size: 32px;
      }

      .kinds {
        background: Canvas;
        border: 1px solid var(--_control-border);
        border-radius: 6px;
        color: CanvasText;
        font: inherit;
        font-size: max(var(--_small), 16px);
        margin-block: 0 8px;
        max-inline-size: 100%;
        min-block-size: 38px;
        padding: 4px 8px;
      }
    `,
  ];

  @property({attribute: false}) index?: ActIndex;

  @property({attribute: false}) shown: ActShown = 'within';

  /** In order of time, of the chosen kind. */
  @property({attribute: false}) acts: readonly IndexedAct[] = [];

  @property({attribute: false}) stops: readonly Stop[] = [];

  @property({attribute: false}) kinds: readonly KindChoice[] = [];

  @property({attribute: false}) kind: string | null = null;

  #list(acts: readonly IndexedAct[], index: ActIndex, messages: ActMessages): TemplateResult {
    return html`<ol>
      ${acts.map((one) => html`<li>${renderAct(one, {index, messages, level: 3})}</li>`)}
    </ol>`;
  }

  /** Those of one mark. */
  #chosen(ids: readonly string[], index: ActIndex, messages: ActMessages) {
    const {rail} = messages;
    const acts = ids.flatMap((id) => index.byId.get(id) ?? []);
    const showAll = () => this.dispatchEvent(new ActsShownEvent('within'));
    return html`${acts.length > 1 ? html`<p class="several">${rail.count(acts.length)}</p>` : nothing}
      ${this.#list(acts, index, messages)}
      <button type="button" class="link-button" @click=${showAll}>${rail.all}</button>`;
  }

  #all(index: ActIndex, messages: ActMessages) {
    const acts = actsByPeriod(this.acts, this.stops);
    return html`${renderKinds(this, this.kinds, this.kind, messages)}
      <p class="several" role="status">${messages.shown(this.acts.length, index.acts.length)}</p>
      ${PERIODS.filter((period) => acts[period].length > 0).map(
        (period) =>
          html`<details ?open=${period === this.shown}>
            <summary>${this.#heading(period, acts[period].length, messages)}</summary>
            ${this.#list(acts[period], index, messages)}
          </details>`,
      )}`;
  }

  #heading(period: ActPeriod, count: number, {rail, period: range, locale}: ActMessages): string {
    if (period === 'before') return rail.earlier(count);
    if (period === 'after') return rail.later(count);
    const [from, to] = [this.stops[0]!, this.stops.at(-1)!].map(({id}) => formatMonth(id, locale));
    return rail.kindCount(range(from!, to!), count);
  }

  override render() {
    const {index, shown} = this;
    if (!index) return nothing;
    const messages = actMessagesFor(this);
    return typeof shown === 'string'
      ? this.#all(index, messages)
      : this.#chosen(shown, index, messages);
  }
}
