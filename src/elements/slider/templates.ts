import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../model/messages/core';
import type {UnmappedStop} from '../../model/view/view-model';
import {labelledStops, type Stop} from '../../model/view/slider-stops';

/** Room of a label on the track, in CSS pixels. */
const LABEL_ROOM = 38;

/** More marks than this on a track would be a grey bar. */
const MOST_TICKS = 80;

/** Marks and labels under the track; `current` are the stops of the thumbs, the first one first. */
export function renderTicks(
  stops: readonly Stop[],
  current: readonly number[],
  space: number,
  choose: (index: number) => void,
): TemplateResult {
  const span = spanOf(stops);
  const labelled = labelledStops(stops, current[0]!, space, LABEL_ROOM);
  const ticks = stops.length > MOST_TICKS ? [] : stops;
  const label = ({at, short}: Stop, index: number) =>
    html`<span
      class="label ${current.includes(index) ? 'current' : ''}"
      data-at=${at / span}
      @click=${() => choose(index)}
      >${short[0]}<br />${short[1]}</span
    >`;
  return html`<div class="ticks" aria-hidden="true">
    ${ticks.map(({at}) => html`<i class="tick" data-at=${at / span}></i>`)}
    ${stops.map((stop, index) => (labelled.has(index) ? label(stop, index) : nothing))}
  </div>`;
}

/** Months from the first stop to the last; never 0, since places are parts of it. */
export function spanOf(stops: readonly Stop[]): number {
  return stops.at(-1)?.at || 1;
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
    class="step"
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
    <div class="track"></div>
    <i class="step"></i>
  </div>`;
}

/** A round that is known of: its mark explains itself and chooses nothing. */
export function renderUnmappedRound(
  {id, at, label, lines}: UnmappedStop,
  span: number,
  slider: Messages['slider'],
): TemplateResult {
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

const icon = (path: string) =>
  html`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d=${path}></path>
  </svg>`;

/** Signs of the buttons. */
export const ICONS = {
  back: icon('M15 4 7 12l8 8'),
  forth: icon('M9 4l8 8-8 8'),
  swap: icon('M7 8h12l-4-4M17 16H5l4 4'),
  play: icon('M7 4.5v15L19.5 12Z'),
  pause: icon('M8 4.5v15M16 4.5v15'),
};
