import {html, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {StanceElement} from '../base/stance-element';
import type {Position} from '../../model/types';
import type {UnmappedStop} from '../../model/view/view-model';
import {
  snapToStop,
  clampToOtherThumb,
  spanOf,
  stopForKey,
  type Stop,
} from '../../model/view/slider-stops';
import {StanceRoundEvent, StanceVersusEvent} from '../shared/events';
import {messagesFor} from '../shared/messages';
import {SliderSyncLoader} from './sync-loader';
import {
  renderUnmappedRound,
  renderPlaceholder,
  renderStepButton,
  renderMarks,
  ICONS,
  type SideDifference,
  type TrackMarks,
} from './templates';
import {PlaybackController} from './playback';
import {sliderStyles} from './stance-slider.styles';
import {adoptPalette} from '../shared/palette';
import {buttons, container, tokens} from '../shared/styles';
import {swatchStyles} from '../shared/swatch.styles';

/** What marks carry as data becomes a custom property of the same name. */
const PLACES = ['at', 'from', 'to', 'height'] as const;
const PLACED = PLACES.map((name) => `[data-${name}]`).join();

/** The property that a thumb sets. */
type Thumb = 'round' | 'versus';

/**
 * Steps through the rounds, which stand at their true distances in time. A native range input;
 * its value is in months, and it rests at rounds alone. With `for` it steers atlases from outside,
 * and takes its rounds from them.
 *
 * @element stance-slider
 * @fires {StanceRoundEvent} stance-round - The reader chose another round.
 * @fires {StanceVersusEvent} stance-versus - The reader chose another second round.
 * @slot steps - In place of the buttons that step through the rounds.
 * @slot modes - After the track.
 * @slot acts - Under the track, in its columns.
 * @csspart input - The native range input.
 * @cssprop [--stance-accent=currentColor] - Colour of the thumb.
 */
export class StanceSlider extends StanceElement {
  static override styles = [tokens, buttons, container, swatchStyles, sliderStyles];

  /** Ids of the atlases that it steers, with spaces between them: for a slider outside of them. */
  @property({attribute: 'for', reflect: true}) htmlFor: string | undefined;

  /** The rounds, oldest first. */
  @property({attribute: false}) stops: readonly Stop[] = [];

  /** Rounds that are known of and not in the record. */
  @property({attribute: false}) unmappedStops: readonly UnmappedStop[] = [];

  /** In a comparison, how many countries joined and left each side. */
  @property({attribute: false}) differences: readonly SideDifference[] = [];

  /** The sides, whose colours the bars take. */
  @property({attribute: false}) positions: readonly Position[] = [];

  /** The round on show. */
  @property() round = '';

  /** The round to compare it with; then there are two thumbs. */
  @property() versus: string | undefined;

  @state() private trackWidth = 0;
  @state() private announcement = '';

  @query('input') private input!: HTMLInputElement | null;

  readonly #for = new SliderSyncLoader(this);
  readonly #play = new PlaybackController(this, () => this.#beat());
  #pointer = false;
  #observer: ResizeObserver | undefined;

  #indexOf(id: string | undefined): number {
    return Math.max(
      0,
      this.stops.findIndex((stop) => stop.id === id),
    );
  }

  get #index(): number {
    return this.#indexOf(this.round);
  }

  /** The thumbs, by the property that each one sets; the earlier round first. */
  get #thumbs(): readonly Thumb[] {
    if (this.versus === undefined) return ['round'];
    const isInOrder = this.#indexOf(this.round) < this.#indexOf(this.versus);
    return isInOrder ? ['round', 'versus'] : ['versus', 'round'];
  }

  override connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('positions')) adoptPalette(this, this.positions);
    // Drawn once more after it was taken away, it must not hold on to the page.
    if (this.input && !this.#observer && this.isConnected) {
      this.#observer = new ResizeObserver(() => (this.trackWidth = this.input?.clientWidth ?? 0));
      this.#observer.observe(this.input);
    }
    // Places go through the style object: a strict policy forbids `style` in markup.
    for (const mark of this.renderRoot.querySelectorAll<HTMLElement>(PLACED)) {
      for (const name of PLACES) {
        const value = mark.dataset[name];
        if (value !== undefined && mark.style.getPropertyValue(`--_${name}`) !== value)
          mark.style.setProperty(`--_${name}`, value);
      }
    }
    // A range keeps what a hand set it to; say again what is true.
    for (const input of this.renderRoot.querySelectorAll('input')) {
      const value = String(this.stops[this.#indexOf(this[input.name as Thumb])]?.at ?? 0);
      if (input.value !== value) input.value = value;
    }
  }

  #go(index: number, thumb: Thumb = 'round') {
    const from = this.#indexOf(this[thumb]);
    const stop = this.stops[this.#indexKept(index, from, thumb)];
    if (stop && stop.id !== this[thumb]) {
      this[thumb] = stop.id;
      this.dispatchEvent(
        thumb === 'round' ? new StanceRoundEvent(stop.id) : new StanceVersusEvent(stop.id),
      );
    }
    this.requestUpdate();
  }

  /** The stop that a thumb can reach: two thumbs neither meet nor pass, and say so. */
  #indexKept(index: number, from: number, thumb: Thumb): number {
    this.announcement = '';
    if (this.versus === undefined) return index;
    const other = this.#indexOf(thumb === 'round' ? this.versus : this.round);
    const reachableStop = clampToOtherThumb(other, from, index);
    if (reachableStop !== index)
      this.announcement = messagesFor(this).slider.blocked(this.stops[other]!.label);
    return reachableStop;
  }

  #onInput(event: Event) {
    this.#play.pause();
    const {valueAsNumber, name} = event.target as HTMLInputElement;
    const thumb = name as Thumb;
    this.#go(
      snapToStop(this.stops, this.#indexOf(this[thumb]), valueAsNumber, this.#pointer),
      thumb,
    );
  }

  #onKey(event: KeyboardEvent) {
    const thumb = (event.target as HTMLInputElement).name as Thumb;
    const rightToLeft = getComputedStyle(this).direction === 'rtl';
    const from = this.#indexOf(this[thumb]);
    const to = stopForKey(event.key, from, this.stops.length, rightToLeft);
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#play.pause();
    this.#go(to, thumb);
  }

  /** A label moves the thumb that is nearer to it. */
  #toStop(index: number) {
    const distance = (thumb: Thumb) => Math.abs(this.#indexOf(this[thumb]) - index);
    const [nearest] = this.#thumbs.toSorted((a, b) => distance(a) - distance(b));
    this.#play.pause();
    this.#go(index, nearest);
  }

  #step(by: number) {
    this.#play.pause();
    this.#go(this.#index + by);
  }

  #togglePlay() {
    if (this.#play.playing) return this.#play.pause();
    if (this.#index === this.stops.length - 1) this.#go(0);
    this.#play.start();
  }

  #beat() {
    this.#go(this.#index + 1);
    if (this.#index === this.stops.length - 1) this.#play.pause();
  }

  /** The thumb of the round is one element throughout: a hand may hold it. */
  #renderThumbs(span: number) {
    const thumbs = this.#thumbs;
    const place = thumbs.indexOf('round');
    const versus = thumbs.length > 1 ? this.#renderThumb('versus', 1 - place, span) : nothing;
    const round = this.#renderThumb('round', place, span);
    return html`${place > 0 ? versus : nothing}${round}${place > 0 ? nothing : versus}`;
  }

  #renderThumb(thumb: Thumb, place: number, span: number) {
    const {slider} = messagesFor(this);
    const index = this.#indexOf(this[thumb]);
    const {at, label} = this.stops[index]!;
    const name = place === 0 ? slider.first : slider.second;
    return html`<input
      type="range"
      part="input"
      name=${thumb}
      min="0"
      max=${span}
      step="1"
      .value=${String(at)}
      aria-label=${this.versus === undefined ? slider.label : name}
      aria-valuetext=${slider.value(label, index + 1, this.stops.length)}
      @input=${this.#onInput}
      @keydown=${this.#onKey}
      @pointerdown=${() => (this.#pointer = true)}
      @pointerup=${() => (this.#pointer = false)}
      @pointercancel=${() => (this.#pointer = false)}
    />`;
  }

  /** Steps and playing belong to one round. */
  #renderSteps() {
    const {slider} = messagesFor(this);
    const {playing} = this.#play;
    const last = this.stops.length - 1;
    return html`${renderStepButton(slider.previous, ICONS.back, () => this.#step(-1), this.#index > 0)}
    ${renderStepButton(playing ? slider.pause : slider.play, playing ? ICONS.pause : ICONS.play, () => this.#togglePlay())}
    ${renderStepButton(slider.next, ICONS.forth, () => this.#step(1), this.#index < last)}`;
  }

  override render() {
    const {slider} = messagesFor(this);
    if (!this.stops[this.#index]) return this.#waiting();
    const span = spanOf(this.stops);
    const isComparison = this.versus !== undefined;
    const {stops, unmappedStops} = this;
    const marks: TrackMarks = {
      stops,
      unmappedStops,
      differences: this.differences,
      current: this.#thumbs.map((thumb) => this.#indexOf(this[thumb])),
      width: this.trackWidth || 600,
      choose: (index) => this.#toStop(index),
    };
    return html`<div class="slider ${isComparison ? 'pair' : ''}">
      <div class="steps">
        <slot name="steps">${isComparison ? nothing : this.#renderSteps()}</slot>
      </div>
      <div class="track">
        ${renderMarks(marks)} ${this.#renderThumbs(span)}
        ${unmappedStops.map((unmapped) => renderUnmappedRound(unmapped, marks, slider))}
      </div>
      <div class="modes"><slot name="modes"></slot></div>
      <slot name="acts"></slot>
      <span class="visually-hidden" role="status">${this.announcement}</span>
    </div>`;
  }

  /** No rounds yet: those of an atlas may still come. */
  #waiting() {
    if (!this.htmlFor) return nothing;
    if (!this.#for.failed) return renderPlaceholder();
    const {atlas} = messagesFor(this);
    return html`<p role="alert">
      ${atlas.partFailed}
      <button type="button" @click=${() => this.#for.begin()}>${atlas.retry}</button>
    </p>`;
  }
}
