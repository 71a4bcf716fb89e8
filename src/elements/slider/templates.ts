import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../model/messages/core';
import type {PositionId} from '../../model/types';
import type {UnmappedStop} from '../../model/view/view-model';
import {swatch} from '../shared/swatch';
import {
  barHeight,
  highestCount,
  isAlone,
  LABEL_ROOM,
  labelledStops,
  spanOf,
  type Stop,
  type StopCount,
} from '../../model/view/slider-stops';

/** More marks than this on a track would be a grey bar. */
const MOST_TICKS = 80;

/** The bracket needs this much room between its ends, in CSS pixels. */
const BRACKET_ROOM = 176;

/** How many countries joined and left one side between the two rounds of a comparison. */
export interface SideDifference {
  readonly position: PositionId;
  readonly joined: number;
  readonly left: number;
}

/** What the marks of a track depend on. */
export interface TrackMarks {
  readonly stops: readonly Stop[];
  readonly unmappedStops: readonly UnmappedStop[];
  /** Indices of the stops of the thumbs, the earlier one first. */
  readonly current: readonly number[];
  /** Between the two rounds of a comparison; empty: none is known. */
  readonly differences: readonly SideDifference[];
  /** Width of the track in CSS pixels. */
  readonly width: number;
  readonly choose: (index: number) => void;
}

/** Marks, counts and labels along the track. All of it is said elsewhere in words. */
export function renderMarks(marks: TrackMarks): TemplateResult {
  const {stops, current, width, choose} = marks;
  const span = spanOf(stops);
  const labelled = labelledStops(stops, current[0]!, width, LABEL_ROOM);
  const highest = highestCount(marks);
  const isDense = stops.length > MOST_TICKS;
  const hasCounts = highest > 0;
  const isComparison = current.length > 1;
  const render = (stop: Stop, index: number) => {
    const {at, short} = stop;
    const isCurrent = current.includes(index);
    return html`<span
      class="stop ${isCurrent ? 'current' : ''}"
      data-at=${at / span}
      @click=${() => choose(index)}
    >
      ${hasCounts && (isCurrent || !isComparison) ? renderCounts(stop.counts, highest) : nothing}
      ${isDense ? nothing : html`<i class="tick"></i>`}
      ${labelled.has(index) ? renderLabel(short) : nothing}
    </span>`;
  };
  return html`<div class="marks" aria-hidden="true">
    <i class="line"></i>
    ${isComparison ? renderSpan(marks, span) : nothing} ${stops.map(render)}
  </div>`;
}

function renderLabel(short: Stop['short']) {
  return html`<span class="label"><span>${short[0]}</span> <span>${short[1]}</span></span>`;
}

/** The line between the two rounds of a comparison. */
function renderSpan({stops, current, width, differences}: TrackMarks, span: number) {
  const [from, to] = current.map((index) => (stops[index]?.at ?? 0) / span) as [number, number];
  const hasBracket = differences.length > 0 && (to - from) * width > BRACKET_ROOM;
  return html`<i class="span" data-from=${from} data-to=${to}></i>
    ${hasBracket ? renderBracket(from, to, differences) : nothing}`;
}

/** A bracket over the span, with the difference between its ends. */
function renderBracket(from: number, to: number, differences: readonly SideDifference[]) {
  return html`<span class="bracket" data-from=${from} data-to=${to}
    ><span
      >${differences.map(
        ({position, joined, left}) =>
          html`<span class="difference"
            >${swatch(position)}
            ${[joined && `+${joined}`, left && `−${left}`].filter(Boolean).join(' ')}</span
          >`,
      )}</span
    ></span
  >`;
}

/** The numbers of a round, each over a bar. */
function renderCounts(counts: readonly StopCount[], highest: number) {
  return html`<span class="counts"
    >${counts.map(
      ({position, count, list}) =>
        html`<span class="count" data-stance=${position} data-list=${list}
          ><b>${list === 'missing' ? '–' : count}</b><i data-height=${barHeight(count, highest)}></i
        ></span>`,
    )}</span
  >`;
}

/** A button beside the track. One that leads nowhere stays where it is, and keeps the focus. */
export function renderStepButton(
  label: string,
  sign: TemplateResult,
  act: () => void,
  enabled = true,
): TemplateResult {
  return html`<button
    type="button"
    class="step ${sign === ICONS.play ? 'solid' : ''}"
    aria-label=${label}
    aria-disabled=${!enabled}
    @click=${act}
  >
    ${sign}
  </button>`;
}

/** The room of a slider whose rounds are not there yet, so that nothing jumps when they come. */
export function renderPlaceholder(): TemplateResult {
  return html`<div class="slider">
    <div class="steps"><i class="step"></i></div>
    <div class="track"></div>
  </div>`;
}

/** A round that is known of: its mark explains itself and chooses nothing. */
export function renderUnmappedRound(
  stop: UnmappedStop,
  marks: TrackMarks,
  slider: Messages['slider'],
): TemplateResult {
  const {id, at, label, short, counts, lines} = stop;
  const {stops, current, width} = marks;
  const hasRoom = isAlone(stop, stops, width);
  const highest = highestCount(marks);
  return html`<span class="stop unmapped" data-at=${at / spanOf(stops)}>
      <span aria-hidden="true"
        >${current.length === 1 && hasRoom && highest > 0 ? renderCounts(counts, highest) : nothing}
        ${hasRoom && width >= 560 ? renderLabel(short) : nothing}</span
      >
      <button
        type="button"
        class="ghost"
        popovertarget="ghost-${id}"
        aria-label=${slider.known(label)}
      ></button>
    </span>
    <div class="note" popover id="ghost-${id}">
      <strong>${slider.known(label)}</strong>
      ${lines.map((line) => html`<p>${line}</p>`)}
    </div>`;
}

const icon = (path: string) =>
  html`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d=${path}></path>
  </svg>`;

/** Signs of the buttons. */
export const ICONS = {
  back: icon('M15 4 7 12l8 8'),
  forth: icon('M9 4l8 8-8 8'),
  play: icon('M7 4.5v15L19.5 12Z'),
  pause: icon('M8 4.5v15M16 4.5v15'),
};
