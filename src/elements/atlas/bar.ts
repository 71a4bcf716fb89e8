import {html, nothing, type TemplateResult} from 'lit';
import {VIEWS} from '../../model/view/attribute-values';
import type {AtlasContext} from './context';
import type {PanelId} from './panel-controller';

/** Views that need a comparison, and those that it replaces; one that a page chose is always listed. */
function listedViews({displayed, options}: AtlasContext) {
  const hidden = displayed.comparison ? 'all' : 'sides';
  return BAR_ORDER.filter((id) => id !== hidden || id === options.view);
}

const BAR_ORDER = ['map', 'all', 'sides', 'shifts', 'table'] satisfies (typeof VIEWS)[number][];

/** The views, and what can be done with the one on screen. */
export function renderBar(context: AtlasContext): TemplateResult {
  const {options, messages, actions} = context;
  const {atlas} = messages;
  return html`<div class="bar" part="bar">
    <div class="views" role="group" aria-label=${atlas.viewLabel}>
      ${listedViews(context).map(
        (id) =>
          html`<button
            type="button"
            class="plain"
            aria-pressed=${id === options.view}
            @click=${() => actions.setView(id)}
          >
            ${atlas.views[id]}
          </button>`,
      )}
    </div>
    <div class="actions" role="group" aria-label=${atlas.actions}>
      ${renderPanelButton('download', 'M12 3v12M7 10l5 5 5-5M4 20h16', context)}
      ${options.site === undefined ? nothing : renderPanelButton('share', 'M12 15V3M7 8l5-5 5 5M5 12v8h14v-8', context)}
      ${document.fullscreenEnabled ? renderAction(atlas.fullScreen, 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5', actions.toggleFullScreen) : nothing}
      ${options.notes === 'panel' ? renderPanelButton('sources', LINES, context) : renderAction(atlas.sources, LINES, actions.goToNotes)}
    </div>
  </div>`;
}

const LINES = 'M4 6h16M4 11h16M4 16h10';

function renderPanelButton(id: PanelId, path: string, {panel, messages, actions}: AtlasContext) {
  return renderAction(messages.atlas[id], path, () => actions.togglePanel(id), panel.id === id);
}

/** @param isExpanded - Whether what the button opens is open; undefined if it opens nothing. */
function renderAction(label: string, path: string, act: () => void, isExpanded?: boolean) {
  return html`<button
    type="button"
    class="plain"
    aria-expanded=${isExpanded ?? nothing}
    @click=${act}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg><span>${label}</span>
  </button>`;
}

/** Shows the letters below the atlas, and gives them the focus. */
export function goToNotes(root: ShadowRoot): void {
  const section = root.querySelector<HTMLElement>('.notes');
  section?.scrollIntoView({block: 'start'});
  section?.focus({preventScroll: true});
}
