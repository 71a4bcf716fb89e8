import {html, type TemplateResult} from 'lit';
import type {Messages} from '../model/messages';
import type {GhostStop} from '../model/presentation';

/** A button beside the track. One that leads nowhere stays where it is, and keeps the focus. */
export function drawStep(
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

/** A round that is known of: its mark explains itself and chooses nothing. */
export function drawGhost(
  {id, at, label, lines}: GhostStop,
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
