import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {StanceElement} from '../base/stance-element';
import {layoutSankey, type SankeyLayout} from '../../map/charts/sankey';
import {categoriesOf} from '../../model/stances/categories';
import {flowsOf} from '../../model/view/flows';
import {
  narrowComparison,
  type ComparisonView,
  type ShiftCategory,
} from '../../model/view/comparison-view';
import {readScope} from '../../model/view/scope';
import {changeScope, type ScopeChanges} from '../../model/view/scope-text';
import type {ScopeViewModel} from '../../model/view/scope-view';
import type {RoundView} from '../../model/view/view-model';
import {changedInAnyRound, isChange} from '../../model/comparison/shifts';
import type {CountryCode, Position, RoundId} from '../../model/types';
import {disclosureStyles} from '../shared/disclosure.styles';
import {StanceCountryEvent, StanceScopeEvent, StanceVersusEvent} from '../shared/events';
import type {AllMessages} from '../../model/messages/views';
import {allMessagesFor} from '../shared/all-messages';
import {renderCountryList, nameListStyles} from '../shared/country-list';
import {adoptPalette} from '../shared/palette';
import {
  focusControls,
  renderNoMatches,
  renderScopeControls,
  scopeStyles,
} from '../shared/scope-controls';
import {scrollBoxStyles} from '../shared/scroll-box.styles';
import {renderAnyRound, renderOffer} from './any-round';
import {renderFlows} from './flows';
import {flowsStyles} from './flows.styles';
import {renderMatrix} from './matrix';
import type {ShiftsContext} from './context';
import {shiftsStyles} from './stance-shifts.styles';
import {buttons, container, tokens} from '../shared/styles';
import {shiftSwatch} from '../shared/swatch';
import {swatchStyles} from '../shared/swatch.styles';

/** CSS pixels below which time runs downward in the figure: its words would grow too small. */
const LYING_WIDTH = 720;

/** A longer row of rounds runs downward on any screen. */
const LYING_ROUNDS = 6;

/**
 * What changed between two rounds: in a sentence, by name, as a matrix from stance to stance,
 * and as flows through all the rounds. Without a comparison: what changed between any two rounds,
 * and a way to compare. All of it can be filtered by region, by group, and by whether a country
 * changed.
 *
 * @element stance-shifts
 * @fires {StanceCountryEvent} stance-country - The reader chose a name.
 * @fires {StanceScopeEvent} stance-scope - The reader filtered the countries: `changes`.
 * @fires {StanceVersusEvent} stance-versus - The reader started a comparison: `versus`.
 * @csspart shift - One list of names.
 * @csspart matrix - The table of counts from stance to stance.
 * @csspart flows - The chart of flows through all rounds.
 */
export class StanceShifts extends StanceElement {
  static override styles = [
    tokens,
    buttons,
    swatchStyles,
    container,
    disclosureStyles,
    nameListStyles,
    scopeStyles,
    scrollBoxStyles,
    shiftsStyles,
    flowsStyles,
  ];

  @property({attribute: false}) comparison: ComparisonView | undefined;
  /** All rounds, oldest first. */
  @property({attribute: false}) rounds: readonly RoundView[] = [];
  @property({attribute: false}) positions: readonly Position[] = [];
  @property({attribute: false}) names: ReadonlyMap<CountryCode, string> = new Map();
  /** Code of the open state. */
  @property() country?: string;
  /** The sentence stands elsewhere already. */
  @property({type: Boolean}) brief = false;

  /** The round on show, which a comparison starts from. */
  @property() round = '';
  /** The countries asked for, such as `region=africa&changed=1`. */
  @property() scope?: string | undefined;
  /** What can be asked for. */
  @property({attribute: false}) scopes?: ScopeViewModel | undefined;

  @state() private narrow = false;
  @state() private openCell: string | undefined;
  @state() private openRibbon: string | undefined;
  @state() private pointed: string | undefined;
  @state() private current: string | undefined;

  #image: SankeyLayout | undefined;
  /** The countries in scope; undefined: all. */
  #codes: ReadonlySet<CountryCode> | undefined;
  #observer: ResizeObserver | undefined;
  #isStarting = false;

  override connectedCallback() {
    super.connectedCallback();
    this.#measure();
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  override willUpdate(changed: PropertyValues) {
    if (changed.has('comparison') || changed.has('scope')) this.openCell = undefined;
    this.#codes = this.scopes?.codesOf(this.scope, this);
    if (DRAWN_FROM.some((name) => changed.has(name))) {
      this.#image = this.#render();
    }
    const keys = this.#keys;
    if (!this.current || !keys.includes(this.current)) this.current = keys[0];
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('positions')) adoptPalette(this, this.positions);
    // The button that started the comparison is gone, with the focus.
    if (this.#isStarting && this.comparison) {
      this.#isStarting = false;
      this.renderRoot.querySelector('h2')?.focus();
    }
  }

  get #keys(): readonly string[] {
    return this.#image?.ribbons.map(({flow}) => flow.key) ?? [];
  }

  #measure() {
    this.narrow = this.clientWidth < LYING_WIDTH;
  }

  /** One round alone flows nowhere. */
  #render(): SankeyLayout | undefined {
    const {rounds, positions} = this;
    if (rounds.length < 2 || this.#codes?.size === 0) return undefined;
    const order = categoriesOf(positions, allMessagesFor(this)).map(({stance}) => stance);
    const ids = positions.map(({id}) => id);
    const shown = this.#codes ? rounds.map((round) => narrowRound(round, this.#codes!)) : rounds;
    return layoutSankey(flowsOf(shown, ids, order), this.narrow || rounds.length > LYING_ROUNDS);
  }

  #toggleCell = (key: string) => {
    this.openCell = this.openCell === key ? undefined : key;
  };

  #toggleRibbon = (key: string) => {
    this.openRibbon = this.openRibbon === key ? undefined : key;
  };

  #point = (key: string | undefined) => {
    this.pointed = key;
  };

  /** Focus may come by a key, a tap, or a screen reader of its own accord. */
  #focus = (key: string) => {
    this.current = key;
    this.pointed = key;
  };

  #onRibbonKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.current) return;
    const to = goal(event.key, this.#keys, this.current);
    const isListing = event.key === 'Enter' || event.key === ' ';
    const isClosing = event.key === 'Escape' && this.openRibbon !== undefined;
    if (to === undefined && !isListing && !isClosing) return;
    event.preventDefault();
    event.stopPropagation();
    if (to !== undefined) this.#focusRibbon(to);
    if (isListing) this.#toggleRibbon(this.current);
    if (isClosing) this.openRibbon = undefined;
  };

  #focusRibbon(key: string) {
    const ribbons = [...this.renderRoot.querySelectorAll<SVGGElement>('[data-ribbon]')];
    ribbons.find(({dataset}) => dataset['ribbon'] === key)?.focus();
  }

  #category({shift, label, countries}: ShiftCategory, plan: ShiftsContext) {
    const title = plan.messages.shifts.count(label, countries.length);
    if (!countries.length) return html`<p class="nobody">${shiftSwatch(shift)} ${title}</p>`;
    return html`<details ?open=${isChange(shift) || shift === 'withdrawn'}>
      <summary>${shiftSwatch(shift)} ${title}</summary>
      ${renderCountryList(countries, plan)}
    </details>`;
  }

  #flows(plan: ShiftsContext) {
    if (!this.#image) return nothing;
    return renderFlows(this.#image, this.rounds, plan, {
      open: this.openRibbon,
      pointed: this.pointed,
      current: this.current,
      toggle: this.#toggleRibbon,
      point: this.#point,
      focus: this.#focus,
      onKey: this.#onRibbonKey,
    });
  }

  #change = (changes: ScopeChanges | null) => {
    this.scope = changeScope(this.scope, changes);
    this.dispatchEvent(new StanceScopeEvent(changes));
  };

  #clear = () => {
    this.#change(null);
    focusControls(this.renderRoot);
  };

  #controls(messages: AllMessages) {
    const {scopes, names} = this;
    if (!scopes) return nothing;
    return renderScopeControls({
      scope: readScope(this.scope),
      sets: scopes.setsOf(this),
      areGroupsComing: scopes.areGroupsComing,
      messages,
      shown: this.#codes?.size ?? names.size,
      total: names.size,
      isFiltered: this.#codes !== undefined,
      change: this.#change,
      clear: this.#clear,
    });
  }

  #comparison(comparison: ComparisonView, plan: ShiftsContext) {
    const shown = this.#codes ? narrowComparison(comparison, this.#codes) : comparison;
    return html`<div class="pair">
        <section class="lists">
          <h3 class="visually-hidden">${plan.messages.shifts.lists}</h3>
          ${repeat(
            shown.categories,
            ({shift}) => shift,
            (item) =>
              html`<div class="shift" part="shift" data-shift=${item.shift}>
                ${this.#category(item, plan)}
              </div>`,
          )}
        </section>
        ${renderMatrix(shown, plan, this.openCell, this.#toggleCell)}
      </div>
      ${this.#flows(plan)}`;
  }

  #anyRound(plan: ShiftsContext) {
    const {rounds, positions} = this;
    const all = [...this.names.keys()].map((code) => ({code}));
    const ids = positions.map(({id}) => id);
    const changed = changedInAnyRound(
      all,
      ids,
      rounds.map(({round}) => round),
    );
    const codes = [...changed].filter((code) => this.#codes?.has(code) ?? true);
    return html`${this.#flows(plan)}
    ${codes.length > 0 ? renderAnyRound(codes, rounds, plan) : nothing}`;
  }

  #start = (other: RoundId) => {
    this.#isStarting = true;
    this.dispatchEvent(new StanceVersusEvent(other));
  };

  override render() {
    const messages = allMessagesFor(this);
    const {locale} = messages;
    const {comparison, positions, names, country} = this;
    const choose = (code: CountryCode) => this.dispatchEvent(new StanceCountryEvent(code));
    const plan: ShiftsContext = {messages, locale, positions, names, country, choose};
    const isEmpty = this.#codes?.size === 0;
    return html`<section class=${comparison ? 'of-pair' : 'of-all'}>
      ${this.#head(messages)} ${this.#controls(messages)}
      <div class="scroll-box" role="region" aria-labelledby="title" tabindex="0">
        ${isEmpty ? renderNoMatches(messages, this.#clear) : comparison ? this.#comparison(comparison, plan) : this.#anyRound(plan)}
      </div>
    </section>`;
  }

  /** What the view is of; where the sentence of a comparison stands above it, that says so. */
  #head(messages: AllMessages) {
    const {comparison, brief, rounds, round} = this;
    const {title, any} = messages.shifts;
    if (!comparison) {
      return html`<div class="head">
        <h2 id="title" tabindex="-1">${any}</h2>
        ${renderOffer(rounds, round, messages, this.#start)}
      </div>`;
    }
    return html`<h2 id="title" class=${brief ? 'visually-hidden' : ''} tabindex="-1">${title}</h2>
      ${brief ? nothing : html`<p class="sentence">${comparison.sentence}</p>`}`;
  }
}

/** Properties that the figure is drawn from. */
const DRAWN_FROM = ['rounds', 'positions', 'narrow', 'scope', 'scopes', 'comparison'];

/** The positions of some countries in a round. */
function narrowRound(view: RoundView, codes: ReadonlySet<CountryCode>): RoundView {
  const stances = new Map([...view.stances].filter(([code]) => codes.has(code)));
  return {...view, stances};
}

/** The ribbon that a key leads to; undefined where the key is not the figure's. */
function goal(key: string, keys: readonly string[], current: string): string | undefined {
  const index = keys.indexOf(current);
  if (key === 'Home') return keys[0];
  if (key === 'End') return keys.at(-1);
  if (key === 'ArrowRight' || key === 'ArrowDown') return keys[index + 1] ?? current;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return keys[index - 1] ?? current;
  return undefined;
}
