import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {LEGEND_SYMBOLS, type Glyph} from '../../map/style/legend-symbols';
import type {LegendMark, LegendMarkId} from '../../model/description/legend';
import type {CategoryCount} from '../../model/view/view-model';
import type {Position, Stance} from '../../model/types';
import {StanceFilterEvent} from '../shared/events';
import {messagesFor} from '../shared/messages';
import {adoptPalette} from '../shared/palette';
import {buttons, tokens} from '../shared/styles';
import {shiftSwatch, swatch, swatchStyles} from '../shared/swatch';

/**
 * What each colour means and how many states have it. Choosing a class shows only its states;
 * pointing at it lights them for the while.
 *
 * @element stance-legend
 * @fires {StanceFilterEvent} stance-filter - The reader chose a category, or points at one.
 * @csspart item - One category.
 * @csspart missing - A note that a position has no letter.
 * @csspart mark - The explanation of a mark; also `alone`, `territory` or `disputed`.
 */
export class StanceLegend extends LitElement {
  static override styles = [
    tokens,
    buttons,
    swatchStyles,
    css`
      ul {
        display: grid;
        font-size: var(--_text);
        gap: 4px;
        list-style: none;
        margin: 0;
        padding: 0;
      }

      .item {
        align-items: baseline;
        border-color: transparent;
        display: grid;
        gap: 0 8px;
        grid-template-columns: auto 1fr auto;
        inline-size: 100%;
        padding-inline: 6px;
        text-align: start;
      }

      li.item {
        padding-block: 4px;
      }

      button.item:hover {
        border-color: var(--_line);
      }

      .count {
        font-variant-numeric: tabular-nums;
        font-weight: 600;
      }

      .note {
        color: var(--_muted);
        font-size: var(--_small);
        grid-column: 2 / -1;
      }

      .mark,
      .missing {
        color: var(--_muted);
        display: flex;
        font-size: var(--_small);
        gap: 8px;
        padding: 2px 7px;
      }

      .glyph {
        block-size: 1em;
        flex: none;
        fill: Canvas;
        forced-color-adjust: none;
        inline-size: 1em;
        stroke: CanvasText;
        stroke-width: 1.6;
        translate: 0 0.25em;
      }

      @media print {
        button.item {
          display: grid;
        }
      }
    `,
  ];

  @property({attribute: false}) items: readonly CategoryCount[] = [];
  @property({attribute: false}) marks: readonly LegendMark[] = [];
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

  override render() {
    const {legend} = messagesFor(this);
    return html`<ul aria-label=${this.plain ? legend.title : legend.label}>
      ${this.items.map((item) => this.#item(item))}
      ${this.missing.map((sentence) => html`<li class="missing" part="missing">${sentence}</li>`)}
      ${this.marks.map(({mark, label}) => html`<li class="mark" part="mark ${mark}">${renderSymbol(mark)}${label}</li>`)}
    </ul>`;
  }
}

function renderSymbol(mark: LegendMarkId) {
  const {path, dashes, opacity}: Glyph = LEGEND_SYMBOLS[mark];
  return html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${path} stroke-dasharray=${dashes ?? nothing} opacity=${opacity ?? nothing}></path>
  </svg>`;
}
