/** What stands above a list of acts: how many there are, downloads, the order, what is filtered. */
import {html, nothing} from 'lit';
import {madeChoices} from '../../model/acts/choices';
import type {ActFilter} from '../../model/acts/filter';
import type {ActLook} from '../../model/acts/filter-address';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import type {ActMessages} from '../../model/messages/acts';
import {saveActs} from './save-acts';

/** Values of `order`. */
export const ORDERS = ['date', 'country'] as const;

/** What the rows say, and what their buttons do. */
export interface BarOptions {
  readonly index: ActIndex;
  readonly messages: ActMessages;
  /** The acts that are in the list. */
  readonly acts: readonly IndexedAct[];
  readonly filter: ActFilter;
  readonly look: Required<ActLook>;
  readonly change: (filter: ActFilter) => void;
  readonly changeLook: (look: ActLook) => void;
}

/** Renders the row with the number of acts, downloads, order and form. */
export function renderBar({index, messages, acts, look, changeLook}: BarOptions) {
  const {order, shown, downloads} = messages;
  const {length} = acts;
  const save = (form: 'csv' | 'json') => () => saveActs(form, index, acts, messages);
  return html`<div class="bar">
    <p class="shown">${length > 0 ? shown(length, index.acts.length) : messages.none}</p>
    <div class="row files" role="group" aria-label=${downloads.label}>
      <button type="button" class="link-button" @click=${save('csv')}>${downloads.csv}</button>
      <button type="button" class="link-button" @click=${save('json')}>${downloads.json}</button>
      <button type="button" class="link-button" @click=${() => print()}>${downloads.print}</button>
    </div>
    <div class="row" role="group" aria-label=${order.label}>
      ${ORDERS.map(
        (one) =>
          html`<button
            type="button"
            aria-pressed=${look.order === one}
            @click=${() => changeLook({...look, order: one})}
          >
            ${order[one]}
          </button>`,
      )}
      <button
        type="button"
        aria-pressed=${look.short}
        @click=${() => changeLook({...look, short: !look.short})}
      >
        ${messages.short}
      </button>
    </div>
  </div>`;
}

/** Renders what is filtered, each to be taken back by itself. */
export function renderMade({index, messages, filter, change}: BarOptions) {
  const {filters} = messages;
  const made = madeChoices(index, filter, messages);
  if (made.length === 0) return nothing;
  return html`<ul class="made" aria-label=${filters.current}>
    ${made.map(
      ({label, without}) =>
        html`<li>
          <button type="button" aria-label=${filters.remove(label)} @click=${() => change(without)}>
            ${label} <span aria-hidden="true">✕</span>
          </button>
        </li>`,
    )}
    <li>
      <button type="button" class="link-button" @click=${() => change({})}>${filters.clear}</button>
    </li>
  </ul>`;
}
