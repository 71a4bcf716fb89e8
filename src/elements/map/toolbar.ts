import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../model/messages/core';

/** What the toolbar shows. */
export interface Toolbar {
  readonly regions: readonly string[];
  readonly region: string | undefined;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  /** How many states changed, and the place of the one on show among them, from 0. */
  readonly changed: number;
  readonly at: number;
}

/** What the toolbar can ask for. */
export interface ToolbarActions {
  act(kind: 'help' | 'zoom-in' | 'zoom-out'): void;
  region(id: string): void;
  walk(by: 1 | -1): void;
}

/** Buttons for regions, zoom, the walk through what changed, and the one that lists the keys. */
export function renderToolbar(
  toolbar: Toolbar,
  messages: Messages,
  actions: ToolbarActions,
): TemplateResult {
  const {map} = messages;
  return html`<div class="toolbar" part="toolbar">
    ${toolbar.changed ? renderChangeSteps(toolbar, messages, actions) : nothing}
    <div class="regions" role="group" aria-label=${map.regions}>
      ${toolbar.regions.map((id) => html`<button type="button" aria-pressed=${id === toolbar.region} @click=${() => actions.region(id)}>${map.regionNames[id] ?? id}</button>`)}
    </div>
    <div class="zoom">
      <button type="button" class="keys" @click=${() => actions.act('help')}>
        ${map.shortcuts}
      </button>
      ${renderButton(map.zoomOut, '−', toolbar.canZoomOut, () => actions.act('zoom-out'))}
      ${renderButton(map.zoomIn, '+', toolbar.canZoomIn, () => actions.act('zoom-in'))}
    </div>
  </div>`;
}

function renderChangeSteps({changed, at}: Toolbar, {map}: Messages, {walk}: ToolbarActions) {
  return html`<div class="walk" role="group" aria-label=${map.stepThroughChanges}>
    ${renderButton(map.previousChange, '‹', true, () => walk(-1))}
    <span>${map.changed(at + 1, changed)}</span>
    ${renderButton(map.nextChange, '›', true, () => walk(1))}
  </div>`;
}

function renderButton(label: string, sign: string, enabled: boolean, act: () => void) {
  return html`<button
    type="button"
    aria-label=${label}
    title=${label}
    aria-disabled=${!enabled}
    @click=${act}
  >
    ${sign}
  </button>`;
}
