import {html, type TemplateResult} from 'lit';
import type {Messages} from '../model/messages';

/** What the toolbar can ask for. */
export interface ToolbarActions {
  zoom(factor: number): void;
  region(id: string): void;
  keys(): void;
}

/** Buttons for zoom and regions, and the one that lists the keys. */
export function drawToolbar(
  regions: readonly string[],
  current: string | undefined,
  zoomed: {readonly out: boolean; readonly in: boolean},
  {map}: Messages,
  actions: ToolbarActions,
): TemplateResult {
  return html`<div class="toolbar" part="toolbar">
    <div class="regions" role="group" aria-label=${map.regions}>
      ${regions.map(
        (id) =>
          html`<button
            type="button"
            aria-pressed=${id === current}
            @click=${() => actions.region(id)}
          >
            ${map.regionNames[id] ?? id}
          </button>`,
      )}
    </div>
    <div class="zoom">
      <button type="button" class="keys" @click=${actions.keys}>${map.keys}</button>
      <button
        type="button"
        aria-label=${map.zoomOut}
        aria-disabled=${!zoomed.out}
        @click=${() => actions.zoom(1 / 1.8)}
      >
        −
      </button>
      <button
        type="button"
        aria-label=${map.zoomIn}
        aria-disabled=${!zoomed.in}
        @click=${() => actions.zoom(1.8)}
      >
        +
      </button>
    </div>
  </div>`;
}

/** The list of keys, as a native dialog: it closes by Escape and gives focus back. */
export function drawKeyHelp({map}: Messages): TemplateResult {
  return html`<dialog class="help" aria-labelledby="keys-title">
    <h2 id="keys-title">${map.keysTitle}</h2>
    <dl>
      ${map.keyList.map(
        ([key, does]) =>
          html`<div>
            <dt>${key}</dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
    <form method="dialog"><button>${map.close}</button></form>
  </dialog>`;
}
