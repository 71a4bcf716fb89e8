import {css, html, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {StanceElement} from '../base/stance-element';
import type {AllMessages} from '../../model/messages/views';
import {searchRecord, type Found, type SearchResult} from '../../model/search-record';
import type {Area, Country} from '../../model/types';
import type {CountrySet} from '../../model/view/scope';
import {StanceCountryEvent, StanceScopeEvent} from '../shared/events';
import {allMessagesFor} from '../shared/all-messages';
import {field, tokens} from '../shared/styles';

/** What stood in a field before the search took its place. */
export interface PendingSearch {
  readonly text: string;
  readonly hasFocus: boolean;
}

/**
 * Finds a state by its name or by another name that it is known by, a region, a group, or a
 * territory; of an area that could not sign, it says why. A combobox with a list, as the WAI-ARIA
 * pattern describes it.
 *
 * @element stance-search
 * @fires {StanceCountryEvent} stance-country - The reader chose a country.
 * @fires {StanceScopeEvent} stance-scope - The reader chose a region or a group: `changes`.
 * @csspart input - The text field.
 */
export class StanceSearch extends StanceElement {
  static override styles = [
    tokens,
    field,
    css`
      :host {
        position: relative;
      }

      /* Room for the sign that the atlas lays over it. */
      input[type='text'] {
        background: var(--_background);
        line-height: inherit;
        padding-inline-start: var(--_search-inset, 12px);
      }

      .found {
        background: Canvas;
        border: 1px solid var(--_control-border);
        border-radius: 8px;
        box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
        color: CanvasText;
        inset-block-start: calc(100% + 4px);
        inset-inline: 0;
        max-block-size: calc(22 * var(--_font-size));
        overflow: auto;
        padding: 4px;
        position: absolute;
        z-index: 5;
      }

      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }

      [hidden] {
        display: none;
      }

      .nothing {
        font-size: var(--_text);
        margin: 0;
        padding: 8px 10px;
      }

      /* Inside: the field stands at the edge of the map, which cuts off what is outside. */
      input:focus-visible {
        outline-offset: -2px;
      }

      [role='option'] {
        border-radius: 5px;
        cursor: pointer;
        padding: 8px 10px;
      }

      [role='option']:hover {
        background: color-mix(in srgb, CanvasText 8%, transparent);
      }

      [aria-selected='true'] {
        background: color-mix(in srgb, CanvasText 14%, transparent);
        outline: 2px solid currentColor;
        outline-offset: -2px;
      }

      small {
        color: var(--_muted);
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** The states that can be found. */
  @property({attribute: false}) countries: readonly Country[] = [];

  /** The regions and groups that can be found. */
  @property({attribute: false}) sets: readonly CountrySet[] = [];

  /** The areas that take no position of their own. */
  @property({attribute: false}) areas: readonly Area[] = [];

  /** What was typed into a plain field that stood here before. */
  @property({attribute: false}) pending?: PendingSearch | undefined;

  @state() private typed = '';
  @state() private open = false;
  @state() private current = -1;

  @query('input') private input!: HTMLInputElement;

  override willUpdate() {
    if (!this.hasUpdated && this.pending?.text) this.#find(this.pending.text);
  }

  override firstUpdated() {
    if (this.pending?.hasFocus) this.input.focus();
  }

  get #result(): SearchResult {
    return searchRecord(this, this.typed, allMessagesFor(this).locale);
  }

  #find(text: string) {
    this.typed = text;
    this.open = true;
    this.current = this.#result.options.length ? 0 : -1;
  }

  #onKey(event: KeyboardEvent) {
    const {options} = this.#result;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#move(1, options.length),
      ArrowUp: () => this.#move(-1, options.length),
      Enter: () => this.#choose(options[this.current]),
      Escape: () => this.#escape(),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  }

  #move(by: number, total: number) {
    this.open = total > 0;
    this.current = total ? (this.current + by + total) % total : -1;
  }

  #escape() {
    if (this.open) this.open = false;
    else this.typed = '';
  }

  #choose(found: Found | undefined) {
    if (!found || !this.open) return;
    this.open = false;
    this.typed = '';
    this.dispatchEvent(eventFor(found));
  }

  #option(found: Found, index: number, messages: AllMessages) {
    const [name, about] = this.#wordsOf(found, messages);
    return html`<li
      role="option"
      id="option-${index}"
      aria-selected=${index === this.current}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(found)}
    >
      ${name}${about ? html` <small>${about}</small>` : nothing}
    </li>`;
  }

  /** The name, and what else is said of it. */
  #wordsOf(found: Found, {search}: AllMessages): readonly [string, string | undefined] {
    if (found.kind === 'country') return [found.country.name, found.via];
    if (found.kind === 'set')
      return [found.set.name, search.kinds[found.set.kind](found.set.codes.size)];
    const owner = this.countries.find(({code}) => code === found.of);
    return [found.name, search.territory(owner?.name ?? found.of)];
  }

  /** What is said of the areas that were found, or that nothing was. */
  #notes({options, notes}: SearchResult, {search, labelled}: AllMessages): readonly string[] {
    if (notes.length > 0) return notes.map(({name, note}) => labelled(name, note));
    return options.length > 0 || !this.typed.trim() ? [] : [search.nothing(this.typed)];
  }

  override render() {
    const messages = allMessagesFor(this);
    const {atlas, search, sentences} = messages;
    const result = this.#result;
    const {options} = result;
    const notes = this.#notes(result, messages);
    const listed = this.open && options.length > 0;
    const isAllCountries = options.every(({kind}) => kind === 'country');
    const count = isAllCountries ? search.found(options.length) : search.results(options.length);
    const heard = sentences([...(listed ? [count] : []), ...notes]);
    return html`
      <input
        part="input"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        aria-label=${atlas.find}
        placeholder=${atlas.find}
        aria-autocomplete="list"
        aria-expanded=${listed}
        aria-controls="list"
        aria-activedescendant=${listed && this.current >= 0 ? `option-${this.current}` : nothing}
        .value=${live(this.typed)}
        @input=${() => this.#find(this.input.value)}
        @keydown=${this.#onKey}
        @blur=${() => (this.open = false)}
      />
      <div class="found" ?hidden=${!listed && !(this.open && notes.length > 0)}>
        <ul id="list" role="listbox" aria-label=${atlas.find} ?hidden=${!listed}>
          ${options.map((found, index) => this.#option(found, index, messages))}
        </ul>
        ${notes.map((note) => html`<p class="nothing">${note}</p>`)}
      </div>
      <div class="visually-hidden" role="status">${this.open && this.typed ? heard : ''}</div>
    `;
  }
}

/** What a choice asks for: a state, that which signs for a territory, or several. */
function eventFor(found: Found): StanceCountryEvent | StanceScopeEvent {
  if (found.kind === 'country') return new StanceCountryEvent(found.country.code);
  if (found.kind === 'territory') return new StanceCountryEvent(found.of);
  const {kind, id} = found.set;
  return new StanceScopeEvent(kind === 'group' ? {group: id} : {region: id});
}
