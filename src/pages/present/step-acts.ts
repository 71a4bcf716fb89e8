import {css, html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {StanceElement} from '../../elements/base/stance-element';
import {actStyles, renderAct} from '../../elements/acts/act-card';
import {actMark} from '../../elements/acts/act-mark';
import {actMessagesFor} from '../../elements/acts/load-acts';
import {tokens} from '../../elements/shared/styles';
import {madeChoices} from '../../model/acts/choices';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import {actDate, actFacts, whoseText} from '../../model/acts/words';
import type {StepShow} from '../../model/lesson/lesson';
import {actsOfStep, filterOfStep} from '../../model/lesson/step-acts';
import type {ActMessages} from '../../model/messages/acts';

/** Of more acts than this, a slide has room for a line each. */
const FEW = 3;

/**
 * The acts of a step, beside its map: one with its sources, a few with what was done, or a line for each. What
 * has no room is scrolled in its place. Internal element `stance-step-acts`.
 */
export class StanceStepActs extends StanceElement {
  static override styles = [
    tokens,
    ...actStyles,
    css`
      :host {
        display: block;
      }

      .acts {
        block-size: 100%;
        box-sizing: border-box;
        overflow: auto;
        scrollbar-width: thin;
      }

      .acts:focus-visible {
        outline: 3px solid currentColor;
        outline-offset: -3px;
      }

      .made {
        color: var(--_muted);
        font-size: var(--_small);
        margin: 0 0 4px;
      }

      ol {
        list-style: none;
        margin: 0;
        padding: 0;
      }

      li {
        border-block-start: 1px solid var(--_line);
        padding-block: 4px;
      }

      .line {
        font-size: var(--_small);
        line-height: 1.25;
        margin: 0;
      }

      .line .act-mark {
        margin-inline-end: 0.25em;
      }

      .summary {
        font-size: var(--_text);
        line-height: 1.3;
        margin: 2px 0 0;
      }
    `,
  ];

  @property({attribute: false}) index?: ActIndex;

  @property({attribute: false}) show?: StepShow;

  /** With notes and sources, however many there are. */
  @property({type: Boolean}) detailed = false;

  #list(acts: readonly IndexedAct[], index: ActIndex, messages: ActMessages): TemplateResult {
    const isWhole = this.detailed || acts.length === 1;
    const hasSummary = acts.length <= FEW;
    return html`<ol>
      ${acts.map(
        (one) =>
          html`<li>
            ${isWhole ? renderAct(one, {index, messages, level: 2}) : renderShort(one, hasSummary, index, messages)}
          </li>`,
      )}
    </ol>`;
  }

  /** How many there are, and what they were chosen by. */
  #made(count: number, index: ActIndex, messages: ActMessages) {
    const {acts} = this.show ?? {};
    if (!acts || count <= FEW) return nothing;
    const made = madeChoices(index, filterOfStep(acts), messages).map(({label}) => label);
    return html`<p class="made">${messages.card.facts([messages.groupCount(count), ...made])}</p>`;
  }

  override render() {
    const {index, show} = this;
    if (!index || !show) return nothing;
    const messages = actMessagesFor(this);
    const acts = actsOfStep(show, index);
    return html`<section class="acts" aria-label=${messages.list} tabindex="0">
      ${this.#made(acts.length, index, messages)} ${this.#list(acts, index, messages)}
    </section>`;
  }
}

/** Whose, when and what, in a line or two; with what was done, where there is room. */
function renderShort(
  one: IndexedAct,
  hasSummary: boolean,
  index: ActIndex,
  messages: ActMessages,
): TemplateResult {
  const facts = actFacts(one, index, messages);
  return html`<p class="line">
      ${actMark(one.act)}<b>${whoseText(one, messages)}</b>, ${actDate(one.act, messages)}:
      ${messages.card.facts(facts)}
    </p>
    ${hasSummary ? html`<p class="summary">${one.act.summary}</p>` : nothing}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'stance-step-acts': StanceStepActs;
  }
}
