import {css, html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {StanceElement} from '../base/stance-element';
import {writeActId} from '../../model/acts/query';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import {announcement} from '../../model/acts/words';
import {formatMonth} from '../../model/dates';
import type {ActMessages} from '../../model/messages/acts';
import type {Stop} from '../../model/view/slider-stops';
import {disclosureStyles} from '../shared/disclosure.styles';
import {register} from '../shared/register';
import {buttons, tokens} from '../shared/styles';
import {actStyles, renderAct} from './act-card';
import {StanceActShare} from './act-share';
import {renderKinds} from './kinds';
import {actMessagesFor} from './load-acts';
import {ActsShownEvent} from './rail-events';
import {actsByPeriod, type ActPeriod, type ActShown, type KindChoice} from './shown-acts';

const PERIODS: readonly ActPeriod[] = ['before', 'within', 'after'];

/**
 * The acts that a reader chose on the rail; or all of them, before, between and after the rounds.
 * Internal element `stance-acts-panel`.
 *
 * @fires {ActsShownEvent} stance-acts-shown - The reader asked for another act, or for all: `shown`. Does not bubble.
 * @fires {ActKindEvent} stance-act-kind - The reader chose a kind: `kind`. Does not bubble.
 */
export class StanceActsPanel extends StanceElement {
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

      .steps {
        align-items: center;
        display: flex;
        font-size: var(--_small);
        font-variant-numeric: tabular-nums;
        gap: 4px;
        margin-block-end: 4px;
      }

      .steps button {
        min-block-size: 44px;
        min-inline-size: 44px;
        padding: 0;
      }

      .steps button[aria-disabled='true'] {
        opacity: 0.4;
      }

      .steps svg {
        block-size: 18px;
        fill: none;
        inline-size: 18px;
        stroke: currentColor;
        stroke-linecap: round;
        stroke-width: 2;
        vertical-align: middle;
      }

      .steps svg:dir(rtl) {
        scale: -1 1;
      }

      .act-title a[aria-current] {
        text-decoration: none;
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

  /** Absolute address of the page that shows acts; without it nothing can be passed on. */
  @property({attribute: false}) page = '';

  /** The sentence that is read out after a step. */
  @state() private said = '';

  override connectedCallback() {
    super.connectedCallback();
    register('stance-act-share', StanceActShare);
  }

  #list(acts: readonly IndexedAct[], index: ActIndex, messages: ActMessages): TemplateResult {
    const {page} = this;
    const isAlone = acts.length === 1 && typeof this.shown !== 'string';
    const choose = (id: string) => this.#show([id]);
    const actions = (one: IndexedAct) =>
      html`<stance-act-share .index=${index} .act=${one} .page=${page}></stance-act-share>`;
    return html`<ol>
      ${acts.map((one) => {
        const href = page ? page + writeActId(one.act.id) : undefined;
        return html`<li>
          ${renderAct(one, {index, messages, level: 3, href, choose, current: isAlone, actions: isAlone && page ? actions(one) : nothing})}
        </li>`;
      })}
    </ol>`;
  }

  #show(shown: ActShown, isStep = false) {
    this.dispatchEvent(new ActsShownEvent(shown, isStep));
  }

  /** Those of one mark. */
  #chosen(ids: readonly string[], index: ActIndex, messages: ActMessages) {
    const {rail} = messages;
    const acts = ids.flatMap((id) => index.byId.get(id) ?? []);
    const [one] = acts;
    return html`${acts.length === 1 ? this.#renderSteps(one!, messages) : nothing}
      ${acts.length > 1 ? html`<p class="several">${rail.count(acts.length)}</p>` : nothing}
      ${acts.length === 0 ? html`<p role="alert">${rail.unknown(ids.join())}</p>` : nothing}
      ${this.#list(acts, index, messages)}
      <button type="button" class="link-button" @click=${() => this.#show('within')}>
        ${rail.all}
      </button>
      <span class="visually-hidden" role="status">${this.said}</span>`;
  }

  /** Back and forth through the acts of the rail, one after another. */
  #renderSteps(one: IndexedAct, {rail}: ActMessages) {
    const {acts} = this;
    const at = acts.indexOf(one);
    const button = (label: string, path: string, to: number) =>
      html`<button
        type="button"
        class="plain"
        aria-label=${label}
        aria-disabled=${at < 0 || !acts[to]}
        @click=${() => this.#step(to)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>
      </button>`;
    return html`<div
      class="steps"
      role="group"
      aria-label=${rail.steps}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, at)}
    >
      ${button(rail.previous, 'M15 4 7 12l8 8', at - 1)}
      <span>${at < 0 ? nothing : rail.place(at + 1, acts.length)}</span>
      ${button(rail.next, 'M9 4l8 8-8 8', at + 1)}
    </div>`;
  }

  #onKey(event: KeyboardEvent, at: number) {
    const forth = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const by = {ArrowRight: forth, ArrowLeft: -forth}[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#step(at + by);
  }

  /** To another act, with one sentence on it. */
  #step(to: number) {
    const next = this.acts[to];
    if (!next || !this.index) return;
    this.said = announcement(this.index, next, actMessagesFor(this));
    this.#show([next.act.id], true);
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
