import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {GhostStop} from '../model/presentation';
import {labelledStops, settle, stopForKey, type Stop} from '../model/stops';
import {StanceRoundEvent} from './events';
import {messagesFor} from './language';
import {sliderStyles} from './stance-slider.styles';
import {buttons, tokens} from './styles';

/** Milliseconds for which each round is shown while playing. */
const BEAT = 2200;

/** Room of a label on the track, in CSS pixels. */
const LABEL_ROOM = 38;

/** More marks than this on a track would be a grey bar. */
const MOST_TICKS = 80;

/**
 * Steps through the rounds, which stand at their true distances in time. A native range input;
 * its value is in months, and it rests at rounds alone.
 *
 * @element stance-slider
 * @fires {StanceRoundEvent} stance-round - A reader chose another round.
 * @csspart input - The native range input.
 * @cssprop [--stance-accent=currentColor] - Colour of the thumb.
 */
export class StanceSlider extends LitElement {
  static override styles = [tokens, buttons, sliderStyles];

  /** The rounds, oldest first. */
  @property({attribute: false}) stops: readonly Stop[] = [];

  /** Rounds that are known of and not in the record. */
  @property({attribute: false}) ghosts: readonly GhostStop[] = [];

  /** The round on show. */
  @property() round = '';

  @state() private playing = false;
  @state() private room = 0;

  @query('input') private input!: HTMLInputElement | null;

  #pointer = false;
  #timer: ReturnType<typeof setInterval> | undefined;
  #observer: ResizeObserver | undefined;

  get #index(): number {
    const found = this.stops.findIndex(({id}) => id === this.round);
    return Math.max(0, found);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#pause();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  override updated(_changed: PropertyValues<this>) {
    if (this.input && !this.#observer) {
      this.#observer = new ResizeObserver(() => (this.room = this.input?.clientWidth ?? 0));
      this.#observer.observe(this.input);
    }
    // Places go through the style object: a strict policy forbids `style` in markup.
    for (const mark of this.renderRoot.querySelectorAll<HTMLElement>('[data-at]')) {
      mark.style.setProperty('--_at', mark.dataset['at'] ?? '0');
    }
    // A range snaps what it is given to what it had; say again what is true.
    if (this.input) this.input.value = String(this.stops[this.#index]?.at ?? 0);
  }

  #go(index: number) {
    const stop = this.stops[index];
    if (stop && stop.id !== this.round) {
      this.round = stop.id;
      this.dispatchEvent(new StanceRoundEvent(stop.id));
    }
    this.requestUpdate();
  }

  #onInput(event: Event) {
    this.#pause();
    const at = (event.target as HTMLInputElement).valueAsNumber;
    this.#go(settle(this.stops, this.#index, at, this.#pointer));
  }

  #onKey(event: KeyboardEvent) {
    const rightToLeft = getComputedStyle(this).direction === 'rtl';
    const to = stopForKey(event.key, this.#index, this.stops.length, rightToLeft);
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#pause();
    this.#go(to);
  }

  #step(by: number) {
    this.#pause();
    this.#go(this.#index + by);
  }

  #togglePlay() {
    if (this.playing) return this.#pause();
    if (this.#index === this.stops.length - 1) this.#go(0);
    this.playing = true;
    this.#timer = setInterval(() => this.#beat(), BEAT);
  }

  #beat() {
    this.#go(this.#index + 1);
    if (this.#index === this.stops.length - 1) this.#pause();
  }

  #pause() {
    clearInterval(this.#timer);
    this.playing = false;
  }

  #ticks(span: number) {
    if (this.stops.length > MOST_TICKS) return nothing;
    return this.stops.map(({at}) => html`<i class="tick" data-at=${at / span}></i>`);
  }

  #labels(span: number) {
    const shown = labelledStops(this.stops, this.#index, this.room || 600, LABEL_ROOM);
    return this.stops.map((stop, index) =>
      shown.has(index)
        ? html`<span
            class="label ${index === this.#index ? 'current' : ''}"
            data-at=${stop.at / span}
            @click=${() => this.#step(index - this.#index)}
            >${stop.short[0]}<br />${stop.short[1]}</span
          >`
        : nothing,
    );
  }

  #ghost({id, at, label, lines}: GhostStop, span: number) {
    const {slider} = messagesFor(this);
    return html`<button
        type="button"
        class="ghost"
        data-at=${at / span}
        popovertarget="ghost-${id}"
        aria-label=${slider.known(label)}
      ></button>
      <div class="note" popover id="ghost-${id}">
        <strong>${slider.known(label)}</strong>
        ${lines.map((line) => html`<p>${line}</p>`)}
      </div>`;
  }

  override render() {
    const {slider} = messagesFor(this);
    const {stops} = this;
    const index = this.#index;
    const stop = stops[index];
    if (!stop) return nothing;
    const last = stops.length - 1;
    const span = stops[last]!.at || 1;
    return html`<div class="slider">
      <button
        type="button"
        class="step"
        aria-label=${slider.previous}
        aria-disabled=${index === 0}
        @click=${() => this.#step(-1)}
      >
        ${ICONS.back}
      </button>
      <div class="track">
        <input
          type="range"
          part="input"
          min="0"
          max=${span}
          step="1"
          .value=${String(stop.at)}
          aria-label=${slider.label}
          aria-valuetext=${slider.value(stop.label, index + 1, stops.length)}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
          @pointerdown=${() => (this.#pointer = true)}
          @pointerup=${() => (this.#pointer = false)}
          @pointercancel=${() => (this.#pointer = false)}
        />
        <div class="ticks" aria-hidden="true">${this.#ticks(span)} ${this.#labels(span)}</div>
        ${this.ghosts.map((ghost) => this.#ghost(ghost, span))}
      </div>
      <span class="now" aria-hidden="true">${stop.label}</span>
      <button
        type="button"
        class="step"
        aria-label=${slider.next}
        aria-disabled=${index === last}
        @click=${() => this.#step(1)}
      >
        ${ICONS.forth}
      </button>
      <button
        type="button"
        class="step"
        aria-label=${this.playing ? slider.pause : slider.play}
        @click=${this.#togglePlay}
      >
        ${this.playing ? ICONS.pause : ICONS.play}
      </button>
    </div>`;
  }
}

const icon = (path: string) =>
  html`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d=${path}></path>
  </svg>`;

const ICONS = {
  back: icon('M15 4 7 12l8 8'),
  forth: icon('M9 4l8 8-8 8'),
  play: icon('M7 4.5v15L19.5 12Z'),
  pause: icon('M8 4.5v15M16 4.5v15'),
};
