import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {StanceElement} from '../base/stance-element';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import {railOf, type Rail, type RailMark} from '../../model/acts/rail';
import {actDate, actorText, announcement} from '../../model/acts/words';
import {formatDate} from '../../model/dates';
import type {ActMessages} from '../../model/messages/acts';
import type {Stop} from '../../model/view/slider-stops';
import {pointInElement} from '../base/local-pixels';
import {tokens} from '../shared/styles';
import {actMark, markStyles} from './act-mark';
import {renderKinds} from './kinds';
import {actMessagesFor} from './load-acts';
import {ActsShownEvent} from './rail-events';
import {railStyles, TRACK_PAD} from './rail.styles';
import type {ActPeriod, KindChoice} from './shown-acts';

/** Half the width of a target, in CSS pixels. */
const REACH = 12;

/** What marks carry as data becomes a custom property of the same name. */
const PLACES = ['at', 'until'] as const;

/**
 * Acts in the time of the timeline, one mark each, or a number where several stand close. One tab
 * stop: arrows move from mark to mark, Enter opens what is there. Marks are ink, never a category.
 * Internal element `stance-acts-rail`.
 *
 * @fires {ActsShownEvent} stance-acts-shown - The reader chose acts: `shown`. Does not bubble.
 * @fires {ActKindEvent} stance-act-kind - The reader chose a kind: `kind`. Does not bubble.
 */
export class StanceActsRail extends StanceElement {
  static override styles = [tokens, markStyles, railStyles];

  @property({attribute: false}) index?: ActIndex;

  /** In order of time, of the chosen kind. */
  @property({attribute: false}) acts: readonly IndexedAct[] = [];

  /** The rounds, whose time the rail runs in. */
  @property({attribute: false}) stops: readonly Stop[] = [];

  @property({attribute: false}) kinds: readonly KindChoice[] = [];

  /** The chosen kind; null: all. */
  @property({attribute: false}) kind: string | null = null;

  /** Ids of the acts that are open. */
  @property({attribute: false}) open: readonly string[] = [];

  @state() private width = 0;

  /** Key of the button that the Tab key leads to. */
  @state() private active: string | undefined;

  /** Key of the mark that the mouse or the focus is on. */
  @state() private pointed: string | undefined;

  @state() private announcement = '';

  @query('.track') private track!: HTMLElement | null;

  #observer: ResizeObserver | undefined;
  #rail: Rail = {before: [], marks: [], after: []};

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }

  override updated(_changed: PropertyValues<this>) {
    if (this.track && !this.#observer && this.isConnected) {
      this.#observer = new ResizeObserver(() => (this.width = this.track?.clientWidth ?? 0));
      this.#observer.observe(this.track);
    }
    // Places go through the style object: a strict policy forbids `style` in markup.
    for (const mark of this.renderRoot.querySelectorAll<HTMLElement>('[data-at]')) {
      for (const name of PLACES) mark.style.setProperty(`--_${name}`, mark.dataset[name] ?? '');
    }
  }

  #show(shown: readonly string[] | ActPeriod) {
    this.dispatchEvent(new ActsShownEvent(shown));
  }

  /** A pointer means the mark that is nearest to it, since targets are wider than what they hold. */
  #onMark(event: MouseEvent, mark: RailMark) {
    const key = event.detail > 0 ? this.#keyAt(event) : keyOf(mark);
    const found = this.#rail.marks.find((each) => keyOf(each) === key);
    if (!found) return;
    // It is where the focus comes back to.
    this.#buttons()
      .find(({dataset}) => dataset['key'] === key)
      ?.focus();
    this.#show(found.acts.map(({act}) => act.id));
  }

  #keyAt(event: MouseEvent): string | undefined {
    const {x} = pointInElement(this.track!, event);
    const forth = getComputedStyle(this).direction === 'rtl' ? this.width - x : x;
    const distance = ({at}: RailMark) => Math.abs(TRACK_PAD + at * this.#timeWidth - forth);
    const [nearest] = this.#rail.marks.toSorted((a, b) => distance(a) - distance(b));
    return nearest && distance(nearest) <= REACH ? keyOf(nearest) : undefined;
  }

  /** From the first round to the last, in CSS pixels. */
  get #timeWidth(): number {
    return Math.max(0, this.width - 2 * TRACK_PAD);
  }

  #onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = this.#buttons();
    const at = buttons.indexOf(event.target as HTMLElement);
    const to = this.#placeForKey(event.key, at, buttons.length);
    if (to === undefined) return;
    event.preventDefault();
    const next = buttons[to];
    if (!next || to === at) return;
    next.focus();
    this.announcement = next.dataset['said'] ?? '';
  }

  #placeForKey(key: string, at: number, count: number): number | undefined {
    const forth = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const places: Readonly<Record<string, number>> = {
      ArrowRight: at + forth,
      ArrowLeft: at - forth,
      Home: 0,
      End: count - 1,
    };
    const to = places[key];
    return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
  }

  /** In the order of reading; those that a narrow rail hides are left out. */
  #buttons(): HTMLElement[] {
    const all = this.renderRoot.querySelectorAll<HTMLElement>('button[data-key]');
    return [...all].filter((button) => button.getClientRects().length > 0);
  }

  #onFocus({target}: FocusEvent) {
    const {key} = (target as HTMLElement).dataset;
    if (!key) return;
    this.active = key;
    this.pointed = (target as HTMLElement).matches(':focus-visible') ? key : undefined;
  }

  /** `label` is what it is called where its content does not say it. */
  #button(key: string, first: string, label: string | undefined, content: unknown, more: Button) {
    const {act, name = key, said = label, at, pressed} = more;
    return html`<button
      type="button"
      class=${name}
      data-key=${key}
      data-said=${said ?? nothing}
      data-at=${at ?? nothing}
      aria-label=${label ?? nothing}
      aria-current=${pressed ? 'true' : nothing}
      tabindex=${key === (this.active ?? first) ? 0 : -1}
      @click=${act}
    >
      ${content}
    </button>`;
  }

  #mark(mark: RailMark, first: string, messages: ActMessages) {
    const {acts, at} = mark;
    const [one] = acts;
    const isAlone = acts.length === 1;
    const content = isAlone ? actMark(one!.act) : html`<b>${acts.length}</b>`;
    return this.#button(keyOf(mark), first, markName(mark, messages), content, {
      act: (event) => this.#onMark(event, mark),
      name: isAlone ? `mark ${one!.act.status}` : 'mark number',
      said: this.#said(mark, messages),
      at,
      pressed: acts.some(({act}) => this.open.includes(act.id)),
    });
  }

  /** One sentence for each step. */
  #said(mark: RailMark, messages: ActMessages): string {
    const [one] = mark.acts;
    if (mark.acts.length === 1) return announcement(this.index!, one!, messages);
    return messages.rail.marks(messages.rail.count(mark.acts.length), periodOf(mark, messages));
  }

  /** Where the time of an act is longer than a day. */
  #extent({at, until}: RailMark) {
    return until === undefined
      ? nothing
      : html`<i class="extent" data-at=${at} data-until=${until}></i>`;
  }

  /** What the mark is, for those who see it. */
  #tip(marks: readonly RailMark[], messages: ActMessages) {
    const mark = marks.find((each) => keyOf(each) === this.pointed);
    if (!mark) return nothing;
    return html`<span class="tip" aria-hidden="true" data-at=${mark.at}
      >${markName(mark, messages)}</span
    >`;
  }

  #renderBar({before, marks, after}: Rail, messages: ActMessages): TemplateResult {
    const {rail: words} = messages;
    const count = marks.reduce((sum, {acts}) => sum + acts.length, 0);
    const keys = ['label', ...marks.map(keyOf)];
    // A mark that is gone leaves its stop to the first one.
    if (this.active && !['before', 'after', ...keys].includes(this.active)) this.active = undefined;
    const first = keys[1] ?? 'label';
    const label = html`${words.acts} <b>${count}</b>`;
    return html`<div
      class="bar"
      role="toolbar"
      aria-label=${words.label}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @focusout=${() => (this.pointed = undefined)}
    >
      <div class="start">
        ${this.#button('label', first, undefined, label, {said: words.count(count), act: () => this.#show('within')})}
        ${before.length === 0 ? nothing : this.#button('before', first, words.earlier(before.length), words.earlierShort(before.length), {act: () => this.#show('before')})}
      </div>
      <div
        class="track"
        @pointermove=${(event: PointerEvent) => (this.pointed = this.#keyAt(event))}
        @pointerleave=${() => (this.pointed = undefined)}
      >
        ${marks.map((mark) => this.#extent(mark))}
        ${marks.map((mark) => this.#mark(mark, first, messages))} ${this.#tip(marks, messages)}
      </div>
      <div class="end">
        ${after.length === 0 ? nothing : this.#button('after', first, words.later(after.length), words.laterShort(after.length), {act: () => this.#show('after')})}
        ${renderKinds(this, this.kinds, this.kind, messages)}
      </div>
    </div>`;
  }

  override render() {
    if (!this.index) return nothing;
    const messages = actMessagesFor(this);
    this.#rail = railOf(this.acts, this.stops, this.#timeWidth);
    return html`${this.#renderBar(this.#rail, messages)}
      <span class="visually-hidden" role="status">${this.announcement}</span>`;
  }
}

/** What one button does and shows. */
interface Button {
  act(event: MouseEvent): void;
  /** Class, where the key is none. */
  readonly name?: string;
  /** One sentence. */
  readonly said?: string;
  readonly at?: number;
  readonly pressed?: boolean;
}

function keyOf({acts}: RailMark): string {
  return acts[0]!.act.id;
}

/** `Canada, 22 February 2021`, `5 acts, 1 March 2021 to 22 March 2021`. */
function markName(mark: RailMark, messages: ActMessages): string {
  const {acts} = mark;
  const {rail} = messages;
  const what = acts.length === 1 ? actorText(acts[0]!, messages) : rail.count(acts.length);
  return rail.mark(what, periodOf(mark, messages));
}

function periodOf({acts}: RailMark, messages: ActMessages): string {
  const [first, last] = [acts[0]!.act, acts.at(-1)!.act];
  if (acts.length === 1) return actDate(first, messages);
  const [from, to] = [first, last].map(({date}) => formatDate(date, messages.locale));
  return from === to ? from! : messages.period(from!, to!);
}
