import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {StanceElement} from '../base/stance-element';
import {LEGEND_SYMBOLS, type Glyph} from '../../map/style/legend-symbols';
import type {LegendMark, LegendMarkId, LegendTint} from '../../model/description/legend';
import type {SentencePart} from '../../model/messages/sentence';
import type {ShiftId} from '../../model/comparison/shifts';
import type {CategoryCount} from '../../model/view/view-model';
import type {Position, Stance} from '../../model/types';
import {StanceFilterEvent} from '../shared/events';
import {messagesFor} from '../shared/messages';
import {adoptPalette} from '../shared/palette';
import {buttons, container, tokens} from '../shared/styles';
import {shiftSwatch, swatch} from '../shared/swatch';
import {swatchStyles} from '../shared/swatch.styles';
import {legendStyles} from './stance-legend.styles';

/**
 * What each colour means and how many countries have it, as a sentence or as a list. Choosing a
 * category shows only its countries; pointing at it lights them for the while.
 *
 * @element stance-legend
 * @fires {StanceFilterEvent} stance-filter - The reader chose a category, or points at one.
 * @csspart item - One category.
 * @csspart missing - A note that a position has no letter.
 * @csspart mark - The explanation of a mark; also `alone`, `territory` or `disputed`.
 */
export class StanceLegend extends StanceElement {
  static override styles = [tokens, buttons, swatchStyles, container, legendStyles];

  /** The sentence, whose phrases are the items; without it the legend is a list. */
  @property({attribute: false}) sentence: readonly SentencePart[] | undefined;
  /** Room is kept for the longer sentences of a comparison. */
  @property({type: Boolean, reflect: true}) comparison = false;
  /** Marks and notes run on like text. */
  @property({type: Boolean, reflect: true}) inline = false;
  @property({attribute: false}) items: readonly CategoryCount[] = [];
  @property({attribute: false}) marks: readonly LegendMark[] = [];
  /** What tints of colours mean. */
  @property({attribute: false}) tint: LegendTint | undefined;
  /** Sentences on the sides that have no letter in this round. */
  @property({attribute: false}) missing: readonly string[] = [];
  @property({attribute: false}) positions: readonly Position[] = [];
  /** The class chosen to be seen alone. */
  @property({attribute: false}) filter: Stance | null = null;

  /** Explains only: no class can be chosen or pointed at. */
  @property({type: Boolean}) plain = false;

  override updated(changed: PropertyValues<this>) {
    if (changed.has('positions')) adoptPalette(this, this.positions);
  }

  #choose(stance: Stance) {
    this.filter = this.filter === stance ? null : stance;
    this.dispatchEvent(new StanceFilterEvent(this.filter, true));
  }

  #point(stance: Stance | null, event: PointerEvent) {
    if (event.pointerType !== 'mouse') return;
    this.dispatchEvent(new StanceFilterEvent(stance, false));
  }

  #item(item: CategoryCount) {
    const {stance} = item;
    if (this.plain) return html`<li class="item" part="item">${this.#words(item)}</li>`;
    return html`<li>
      <button
        type="button"
        class="item"
        part="item"
        aria-pressed=${this.filter === stance}
        @click=${() => this.#choose(stance)}
        @pointerenter=${(event: PointerEvent) => this.#point(stance, event)}
        @pointerleave=${(event: PointerEvent) => this.#point(null, event)}
      >
        ${this.#words(item)}
      </button>
    </li>`;
  }

  #words({stance, isShift, label, count, note}: CategoryCount) {
    return html`${isShift ? shiftSwatch(stance) : swatch(stance)}<span>${label}</span
      ><span class="count">${count}</span> ${
        note ? html`<span class="note">${note}</span>` : nothing
      }`;
  }

  #onKey(stance: Stance, event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) this.#choose(stance);
  }

  #clear() {
    const {filter} = this;
    if (filter === null) return;
    this.filter = null;
    this.dispatchEvent(new StanceFilterEvent(null, true));
    // The button that had the focus goes.
    this.renderRoot.querySelector<HTMLElement>(`[data-category='${filter}']`)?.focus();
  }

  #onEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || this.filter === null) return;
    event.preventDefault();
    this.#clear();
  }

  #renderPart(part: SentencePart) {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'date':
        return html`<b>${part.text}</b>`;
      case 'category':
        return this.#renderPhrase(part);
    }
  }

  /** A phrase wraps like text, which a button does not. */
  #renderPhrase(phrase: SentencePart & {readonly kind: 'category'}) {
    const {stance, number, hiddenText, text, hiddenEnd} = phrase;
    const mark = this.comparison ? shiftSwatch(stance as ShiftId) : swatch(stance);
    const words = html`<span class="key">${mark}${'\u00A0'}<b>${number}</b></span
      >${renderHidden(hiddenText)} <span class="words">${text}</span>${renderHidden(hiddenEnd)}`;
    if (this.plain) return html`<span class="phrase" part="item">${words}</span>`;
    return html`<span
      class="phrase"
      part="item"
      role="button"
      tabindex="0"
      data-category=${stance}
      aria-pressed=${this.filter === stance}
      @click=${() => this.#choose(stance)}
      @keydown=${(event: KeyboardEvent) => this.#onKey(stance, event)}
      @pointerenter=${(event: PointerEvent) => this.#point(stance, event)}
      @pointerleave=${(event: PointerEvent) => this.#point(null, event)}
      >${words}</span
    >`;
  }

  #renderSentence(sentence: readonly SentencePart[]) {
    const {legend} = messagesFor(this);
    const isFiltered = this.filter !== null && !this.plain;
    return html`<p
      class="sentence ${isFiltered ? 'filtered' : ''}"
      role=${this.plain ? nothing : 'group'}
      aria-label=${this.plain ? nothing : legend.label}
      @keydown=${this.#onEscape}
    >
      ${sentence.map((part) => this.#renderPart(part))}
      ${isFiltered ? html`<button type="button" class="link-button" @click=${this.#clear}>${legend.showAll}</button>` : nothing}
    </p>`;
  }

  #renderMissing() {
    return this.missing.map(
      (sentence) => html`<li class="missing" part="missing">${sentence}</li>`,
    );
  }

  #renderMarks() {
    const {tint} = this;
    return [
      this.marks.map(
        ({mark, label}) =>
          html`<li class="mark" part="mark ${mark}">${renderSymbol(mark)}${label}</li>`,
      ),
      tint
        ? html`<li class="mark tint" part="mark">${tint.positions.map(swatch)}${tint.label}</li>`
        : nothing,
    ];
  }

  override render() {
    if (this.sentence) return this.#renderSentence(this.sentence);
    const {legend} = messagesFor(this);
    return html`<ul aria-label=${this.plain ? legend.title : legend.label}>
      ${this.items.map((item) => this.#item(item))}
      ${this.inline ? [this.#renderMarks(), this.#renderMissing()] : [this.#renderMissing(), this.#renderMarks()]}
    </ul>`;
  }
}

/** Words that only a screen reader needs. */
function renderHidden(words: string | undefined) {
  return words ? html`<span class="visually-hidden"> ${words}</span>` : nothing;
}

function renderSymbol(mark: LegendMarkId) {
  const {path, dashes, opacity}: Glyph = LEGEND_SYMBOLS[mark];
  return html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${path} stroke-dasharray=${dashes ?? nothing} opacity=${opacity ?? nothing}></path>
  </svg>`;
}
