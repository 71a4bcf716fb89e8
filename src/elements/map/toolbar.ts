import {html, nothing, type TemplateResult} from 'lit';
import type {AllMessages} from '../../model/messages/views';

/** What the toolbar shows. */
export interface Toolbar {
  readonly regions: readonly string[];
  /** Undefined: the reader has moved the map. */
  readonly region: string | undefined;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
}

/** What the toolbar can ask for. */
export interface ToolbarActions {
  act(kind: 'help' | 'zoom-in' | 'zoom-out'): void;
  region(id: string): void;
}

/** Value of the last choice in the list of regions. */
const SHORTCUTS = 'shortcuts';

/** Zoom and regions, in the corner of the map. On a narrow one, all but "+" waits for the first zoom. */
export function renderToolbar(
  toolbar: Toolbar,
  messages: AllMessages,
  actions: ToolbarActions,
): TemplateResult {
  const {map} = messages;
  const {regions, region, canZoomIn, canZoomOut} = toolbar;
  const onChange = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const {value} = select;
    // The list shows where the map is, and not what was asked for last.
    if (value === SHORTCUTS) {
      select.value = region ?? '';
      actions.act('help');
    } else actions.region(value);
  };
  return html`<div class="toolbar ${canZoomOut ? 'zoomed' : ''}" part="toolbar">
    ${renderButton(map.zoomOut, MINUS, canZoomOut, () => actions.act('zoom-out'), 'out')}
    ${renderButton(map.zoomIn, PLUS, canZoomIn, () => actions.act('zoom-in'), 'in')}
    <select aria-label=${map.regions} .value=${region ?? ''} @change=${onChange}>
      ${region ? nothing : html`<option value="" selected hidden>${map.ownRegion}</option>`}
      ${regions.map((id) => html`<option value=${id} ?selected=${id === region}>${map.regionNames[id] ?? id}</option>`)}
      <hr />
      <option value=${SHORTCUTS}>${map.shortcuts}</option>
    </select>
  </div>`;
}

const icon = (path: string) =>
  html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d=${path}></path>
  </svg>`;

const MINUS = icon('M4 10h12');
const PLUS = icon('M4 10h12M10 4v12');

function renderButton(
  label: string,
  sign: TemplateResult,
  enabled: boolean,
  act: () => void,
  name: string,
) {
  return html`<button
    type="button"
    class=${name}
    aria-label=${label}
    title=${label}
    aria-disabled=${!enabled}
    @click=${act}
  >
    ${sign}
  </button>`;
}
