import {css, html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {searchCountries, type Match} from '../../model/search';
import type {Country} from '../../model/types';
import {StanceCountryEvent} from '../shared/events';
import {allMessagesFor} from '../shared/all-messages';
import {field, tokens} from '../shared/styles';

/** Longer lists would not be read on a phone; more letters make them shorter. */
const MOST_SHOWN = 8;

/** What stood in a field before the search took its place. */
export interface PendingSearch {
  readonly text: string;
  readonly hasFocus: boolean;
}

/**
 * Finds a state by its name or by another name that it is known by. A combobox with a list,
 * as the WAI-ARIA pattern describes it.
 *
 * @element stance-search
 * @fires {StanceCountryEvent} stance-country - The reader chose a country.
 * @csspart input - The text field.
 */
export class StanceSearch extends LitElement {
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

      ul,
      .nothing {
        background: Canvas;
        border: 1px solid var(--_control-border);
        border-radius: 8px;
        box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
        color: CanvasText;
        inset-block-start: calc(100% + 4px);
        inset-inline: 0;
        list-style: none;
        margin: 0;
        max-block-size: calc(22 * var(--_font-size));
        overflow: auto;
        padding: 4px;
        position: absolute;
        z-index: 5;
      }

      [hidden] {
        display: none;
      }

      .nothing {
        font-size: var(--_text);
        padding: 10px 12px;
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

  get #matches(): readonly Match[] {
    return searchCountries(this.countries, this.typed, allMessagesFor(this).locale).slice(
      0,
      MOST_SHOWN,
    );
  }

  #find(text: string) {
    this.typed = text;
    this.open = true;
    this.current = this.#matches.length ? 0 : -1;
  }

  #onKey(event: KeyboardEvent) {
    const matches = this.#matches;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#move(1, matches.length),
      ArrowUp: () => this.#move(-1, matches.length),
      Enter: () => this.#choose(matches[this.current]),
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

  #choose(match: Match | undefined) {
    if (!match || !this.open) return;
    this.open = false;
    this.typed = '';
    this.dispatchEvent(new StanceCountryEvent(match.country.code));
  }

  #option({country, via}: Match, index: number) {
    return html`<li
      role="option"
      id="option-${index}"
      aria-selected=${index === this.current}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose({country})}
    >
      ${country.name}${via ? html` <small>${via}</small>` : nothing}
    </li>`;
  }

  override render() {
    const {atlas, search} = allMessagesFor(this);
    const matches = this.#matches;
    const listed = this.open && matches.length > 0;
    const empty = this.open && this.typed.trim() !== '' && !matches.length;
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
      <ul id="list" role="listbox" aria-label=${atlas.find} ?hidden=${!listed}>
        ${matches.map((match, index) => this.#option(match, index))}
      </ul>
      <div class="nothing" ?hidden=${!empty}>${search.nothing(this.typed)}</div>
      <div class="visually-hidden" role="status">
        ${this.open && this.typed ? (empty ? search.nothing(this.typed) : search.found(matches.length)) : ''}
      </div>
    `;
  }
}
