import {html, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {StanceElement} from '../base/stance-element';
import {madeChoices} from '../../model/acts/choices';
import {countActs, filterActs, prepareSearch, type ActFilter} from '../../model/acts/filter';
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
import {DrawnGroups} from './drawn-groups';
import {renderFilters} from './filters';
import {filterStyles} from './filters.styles';
import {cutGroups, groupsOf, type ActGroup} from './grouping';
import {ORDERS, renderBar, renderMade, type BarOptions} from './list-bar';
import {actMessagesFor} from './load-acts';
import {shortStyles} from './short.styles';
import {listStyles} from './stance-acts.styles';

/** Acts that are drawn in one go; the others follow after each paint, so that nothing stalls. */
const PORTION = 12;

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
  static override styles = [
    tokens,
    buttons,
    container,
    ...actStyles,
    filterStyles,
    listStyles,
    shortStyles,
  ];

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
  #groups: readonly ActGroup[] = [];
  readonly #drawn = new DrawnGroups();
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
    if (isFiltered || changed.has('order') || changed.has('page')) {
      this.#groups = this.#groupActs(this.index);
      this.limit = PORTION;
    }
    // What is asked for by an address may stand far below.
    const isAsked = changed.has('act') && this.act && !this.#isDrawn(this.act);
    if (isAsked) this.limit = Infinity;
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('index') && this.index) void this.#prepare(this.index.acts);
    void this.#grow();
  }

  /** Brings an act into view; its name takes the focus if asked for. */
  async reveal(id: string, {focus = false} = {}): Promise<void> {
    this.limit = Infinity;
    await this.updateComplete;
    const act = this.#cards.find((card) => card.dataset['act'] === id);
    act?.scrollIntoView({block: 'start'});
    await nextPaint();
    // What is near has been laid out by now, and may be higher than it was thought to be.
    act?.scrollIntoView({block: 'start'});
    if (focus) act?.querySelector<HTMLElement>('.act-title a')?.focus({preventScroll: true});
  }

  get #cards(): readonly HTMLElement[] {
    return [...(this.renderRoot.querySelectorAll<HTMLElement>('.act') ?? [])];
  }

  #isDrawn(id: string): boolean {
    return this.#cards.some((card) => card.dataset['act'] === id);
  }

  /** Draws some more, until all are there, and drops some of what is no longer part of the list. */
  async #grow() {
    if (this.#isGrowing || (this.limit >= this.#places && !this.#drawn.hasLeft)) return;
    this.#isGrowing = true;
    await nextPaint();
    this.#isGrowing = false;
    if (!this.isConnected) return;
    this.#drawn.drop();
    this.limit += PORTION;
  }

  /** Prepares the search some acts at a time. */
  async #prepare(acts: readonly IndexedAct[]) {
    for (let done = 0; done < acts.length && this.isConnected; done += PORTION) {
      await nextPaint();
      prepareSearch(acts.slice(done, done + PORTION));
    }
  }

  /** How often acts stand in the list: by country, one of several stands in several groups. */
  get #places(): number {
    return this.#groups.reduce((sum, {acts}) => sum + acts.length, 0);
  }

  #groupActs(index: ActIndex): readonly ActGroup[] {
    return groupsOf(this.#acts, {
      index,
      messages: actMessagesFor(this),
      filter: this.filter,
      order: this.#order,
      page: this.page,
      change: this.#change,
    });
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

  #renderList(index: ActIndex, messages: ActMessages) {
    const {filter, page, act, site} = this;
    const absolute = new URL(page, location.href).href;
    const groups = cutGroups(this.#groups, this.limit);
    const drawn = this.isPrinting ? this.#drawn.replace(groups) : this.#drawn.draw(groups);
    return html`${renderActor(this.#acts, {index, filter, site, messages})}
    ${groups.length === 0 ? this.#renderNone(messages) : nothing}
    ${renderGroups(drawn, {
      index,
      messages,
      page,
      act,
      short: this.short && !this.isPrinting,
      choose: this.#choose,
      actions: (one) =>
        html`<stance-act-share .index=${index} .act=${one} .page=${absolute}></stance-act-share>`,
    })}`;
  }

  #renderNone({none, filters}: ActMessages) {
    return html`<p class="none">
      ${none}
      <button type="button" @click=${() => this.#change({})}>${filters.clear}</button>
    </p>`;
  }

  get #order() {
    return oneOf(this.order, ORDERS, 'date');
  }

  /** What the two rows above the list say and do. */
  #barOptions(index: ActIndex, messages: ActMessages): BarOptions {
    return {
      index,
      messages,
      acts: this.#acts,
      filter: this.filter,
      look: {order: this.#order, short: this.short},
      change: this.#change,
      changeLook: (look) => this.#look(look),
    };
  }

  override render() {
    const {index, filter} = this;
    if (!index) return html`<slot name="side"></slot><slot></slot>`;
    const messages = actMessagesFor(this);
    const {filters} = messages;
    const isShort = this.short && !this.isPrinting;
    const made = madeChoices(index, filter, messages).length;
    const bar = this.#barOptions(index, messages);
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
          ${guard([index, filter, messages], () => {
            const counts = countActs(index, filter);
            return renderFilters({index, filter, counts, messages, change: this.#change});
          })}
        </div>
      </div>
      <div class="main">
        ${renderBar(bar)} ${renderMade(bar)}
        <div class="list ${this.#order} ${isShort ? 'short' : ''}" part="list">
          ${this.#renderList(index, messages)}
        </div>
      </div>
      <p class="visually-hidden" role="status">${this.said}</p>
    </div>`;
  }
}
