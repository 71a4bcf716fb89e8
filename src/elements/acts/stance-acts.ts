import {html, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {StanceElement} from '../base/stance-element';
import {madeChoices} from '../../model/acts/choices';
import {countActs, filterActs, type ActFilter} from '../../model/acts/filter';
import type {ActLook} from '../../model/acts/filter-address';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import {announcement} from '../../model/acts/words';
import type {ActMessages} from '../../model/messages/acts';
import {StanceActEvent, StanceActFilterEvent, StanceActLookEvent} from '../shared/events';
import {oneOf} from '../shared/one-of';
import {register} from '../shared/register';
import {buttons, container, tokens} from '../shared/styles';
import {nextPaint} from '../shared/visibility';
import {actStyles} from './act-card';
import {renderGroups} from './act-groups';
import {StanceActShare} from './act-share';
import {renderActor} from './actor-card';
import {renderFilters} from './filters';
import {filterStyles} from './filters.styles';
import {actMessagesFor} from './load-acts';
import {saveActs} from './save-acts';
import {listStyles} from './stance-acts.styles';

/** Values of `order`. */
const ORDERS = ['date', 'country'] as const;

/** Acts that are drawn in one go; the others follow after each paint, so that nothing stalls. */
const PORTION = 40;

/**
 * What countries and organizations said and did, as a list: filters with counts, in order of time
 * or by country, each act with whose it is, its organ and its sources. An act has no colour. Until
 * it has acts, it shows what is inside its tag.
 *
 * @element stance-acts
 * @fires {StanceActEvent} stance-act - The reader chose an act, or none any more (`null`).
 * @fires {StanceActFilterEvent} stance-act-filter - The reader filtered the acts: `filter`.
 * @fires {StanceActLookEvent} stance-act-look - The reader chose another order, or the short list: `order`, `short`.
 * @slot side - What stands above the filters, such as a map.
 * @slot - What is shown until there are acts.
 * @csspart actor - Name and kind of the one country or organization whose acts are shown.
 * @csspart list - The acts.
 * @cssprop [--stance-acts-top=0px] - How far headings stay below the top of the screen.
 */
export class StanceActs extends StanceElement {
  static override styles = [tokens, buttons, container, ...actStyles, filterStyles, listStyles];

  /** All acts, with the names that they use. */
  @property({attribute: false}) index?: ActIndex;
  /** What of them to show. */
  @property({attribute: false}) filter: ActFilter = {};
  /** Id of the chosen act. */
  @property() act?: string | undefined;
  /** By `date` or by `country`. */
  @property() order: string = 'date';
  /** Without notes and sources, but for the chosen act. */
  @property({type: Boolean, reflect: true}) short = false;
  /** Address of our site, for a link to the letters of a country; without it there is none. */
  @property() site = '';
  /** Address of the page that links to acts lead to; by default the page itself. */
  @property() page = '';

  /** On paper every act has its sources. */
  @state() private isPrinting = false;
  @state() private areFiltersOpen = false;
  @state() private limit = PORTION;
  /** The sentence that is read out: one a step. */
  @state() private said = '';

  @query('.list') private list!: HTMLElement | null;

  #acts: readonly IndexedAct[] = [];
  #isGrowing = false;

  override connectedCallback() {
    super.connectedCallback();
    register('stance-act-share', StanceActShare);
    addEventListener('beforeprint', this.#drawAll);
    addEventListener('afterprint', this.#onPrinted);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#drawAll);
    removeEventListener('afterprint', this.#onPrinted);
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!this.index) return;
    const isFiltered = changed.has('index') || changed.has('filter');
    if (isFiltered) this.#acts = filterActs(this.index, this.filter);
    if (isFiltered || changed.has('order')) this.limit = PORTION;
    // What is asked for by an address may stand far below.
    const isAsked = changed.has('act') && this.act && !this.#isDrawn(this.act);
    if (isAsked) this.limit = Infinity;
  }

  override updated() {
    void this.#grow();
  }

  /** Brings an act into view; its name takes the focus if asked for. */
  async reveal(id: string, {focus = false} = {}): Promise<void> {
    this.limit = Infinity;
    await this.updateComplete;
    const act = this.#cards.find((card) => card.dataset['act'] === id);
    act?.scrollIntoView({block: 'start'});
    if (focus) act?.querySelector<HTMLElement>('.act-title a')?.focus({preventScroll: true});
  }

  get #cards(): readonly HTMLElement[] {
    return [...(this.renderRoot.querySelectorAll<HTMLElement>('.act') ?? [])];
  }

  #isDrawn(id: string): boolean {
    return this.#cards.some((card) => card.dataset['act'] === id);
  }

  /** Draws some more, until all are there. */
  async #grow() {
    if (this.#isGrowing || this.limit >= this.#places) return;
    this.#isGrowing = true;
    await nextPaint();
    this.#isGrowing = false;
    if (this.isConnected) this.limit += PORTION;
  }

  /** How often acts stand in the list: by country, one of several stands in several groups. */
  get #places(): number {
    if (this.order !== 'country') return this.#acts.length;
    return this.#acts.reduce((sum, {codes}) => sum + Math.max(1, codes.length), 0);
  }

  readonly #drawAll = () => {
    this.limit = Infinity;
    this.isPrinting = true;
    this.performUpdate();
  };

  readonly #onPrinted = () => (this.isPrinting = false);

  readonly #change = (filter: ActFilter) => {
    this.filter = filter;
    this.dispatchEvent(new StanceActFilterEvent(filter));
    if (!this.index) return;
    const count = filterActs(this.index, filter).length;
    const {shown, none} = actMessagesFor(this);
    this.said = count > 0 ? shown(count, this.index.acts.length) : none;
    // What was below may be gone: the first of what is left comes into view.
    const top = this.list?.getBoundingClientRect().top ?? 0;
    if (top < 0) this.list!.scrollIntoView({block: 'start'});
  };

  readonly #choose = (id: string) => {
    const chosen = this.act === id ? undefined : id;
    this.act = chosen;
    const one = chosen === undefined ? undefined : this.index?.byId.get(chosen);
    this.said = one && this.index ? announcement(this.index, one, actMessagesFor(this)) : '';
    this.dispatchEvent(new StanceActEvent(chosen ?? null));
  };

  #look(look: ActLook) {
    Object.assign(this, look);
    this.dispatchEvent(new StanceActLookEvent(look));
  }

  /** Arrows go from act to act, Escape leaves the chosen one. */
  #onKey(event: KeyboardEvent) {
    const link = (event.target as Element).closest('.act-title a');
    if (event.key === 'Escape' && this.act) this.#choose(this.act);
    const by = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (!link || by === undefined) return;
    event.preventDefault();
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('.act-title a')];
    links[links.indexOf(link as HTMLElement) + by]?.focus();
  }

  #renderBar(index: ActIndex, messages: ActMessages) {
    const {order, shown, downloads} = messages;
    const count = this.#acts.length;
    const save = (form: 'csv' | 'json') => () => saveActs(form, index, this.#acts, messages);
    return html`<div class="bar">
      <p class="shown">${count > 0 ? shown(count, index.acts.length) : messages.none}</p>
      <div class="row files" role="group" aria-label=${downloads.label}>
        <button type="button" class="link-button" @click=${save('csv')}>${downloads.csv}</button>
        <button type="button" class="link-button" @click=${save('json')}>${downloads.json}</button>
        <button type="button" class="link-button" @click=${() => print()}>
          ${downloads.print}
        </button>
      </div>
      <div class="row" role="group" aria-label=${order.label}>
        ${ORDERS.map(
          (one) =>
            html`<button
              type="button"
              aria-pressed=${this.#order === one}
              @click=${() => this.#look({order: one, short: this.short})}
            >
              ${order[one]}
            </button>`,
        )}
        <button
          type="button"
          aria-pressed=${this.short}
          @click=${() => this.#look({order: this.#order, short: !this.short})}
        >
          ${messages.short}
        </button>
      </div>
    </div>`;
  }

  /** What is filtered, each to be taken back by itself. */
  #renderMade(index: ActIndex, messages: ActMessages) {
    const {filters} = messages;
    const made = madeChoices(index, this.filter, messages);
    if (made.length === 0) return nothing;
    return html`<ul class="made" aria-label=${filters.current}>
      ${made.map(
        ({label, without}) =>
          html`<li>
            <button
              type="button"
              aria-label=${filters.remove(label)}
              @click=${() => this.#change(without)}
            >
              ${label} <span aria-hidden="true">✕</span>
            </button>
          </li>`,
      )}
      <li>
        <button type="button" class="link-button" @click=${() => this.#change({})}>
          ${filters.clear}
        </button>
      </li>
    </ul>`;
  }

  #renderList(index: ActIndex, messages: ActMessages) {
    const {filter, page, act, limit} = this;
    if (this.#acts.length === 0) {
      return html`<p class="none">
        ${messages.none}
        <button type="button" @click=${() => this.#change({})}>${messages.filters.clear}</button>
      </p>`;
    }
    const absolute = new URL(page, location.href).href;
    return html`${renderActor(this.#acts, {index, filter, site: this.site, messages})}${renderGroups(
      this.#acts,
      {
        index,
        messages,
        filter,
        order: this.#order,
        page,
        act,
        limit,
        short: this.short && !this.isPrinting,
        choose: this.#choose,
        change: this.#change,
        actions: (one) =>
          html`<stance-act-share .index=${index} .act=${one} .page=${absolute}></stance-act-share>`,
      },
    )}`;
  }

  get #order() {
    return oneOf(this.order, ORDERS, 'date');
  }

  override render() {
    const {index, filter} = this;
    if (!index) return html`<slot name="side"></slot><slot></slot>`;
    const messages = actMessagesFor(this);
    const {filters} = messages;
    const counts = countActs(index, filter);
    const isShort = this.short && !this.isPrinting;
    const made = madeChoices(index, filter, messages).length;
    return html`<div class="acts" @keydown=${this.#onKey}>
      <div class="side ${this.areFiltersOpen ? 'open' : ''}">
        <slot name="side"></slot>
        <button
          type="button"
          class="opener"
          aria-expanded=${this.areFiltersOpen}
          aria-controls="filters"
          @click=${() => (this.areFiltersOpen = !this.areFiltersOpen)}
        >
          ${filters.open(made)}
        </button>
        <div id="filters" class="filters" role="search" aria-label=${filters.label}>
          ${renderFilters({index, filter, counts, messages, change: this.#change})}
        </div>
      </div>
      <div class="main">
        ${this.#renderBar(index, messages)} ${this.#renderMade(index, messages)}
        <div class="list ${this.#order} ${isShort ? 'short' : ''}" part="list">
          ${this.#renderList(index, messages)}
        </div>
      </div>
      <p class="visually-hidden" role="status">${this.said}</p>
    </div>`;
  }
}
