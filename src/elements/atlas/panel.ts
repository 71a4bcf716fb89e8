import {html, nothing, type TemplateResult} from 'lit';
import type {AtlasContext} from './context';
import type {PanelId} from './panel-controller';
import {
  renderActs,
  renderAllLetters,
  renderCard,
  renderDownloads,
  renderShare,
} from './panel-contents';

/** One place for a country, files, links and sources: beside the map, or a sheet on a phone. */
export function renderPanel(context: AtlasContext): TemplateResult | typeof nothing {
  const {panel, selection} = context;
  if (!panel.id && !selection.country) return nothing;
  // A map with outlines or a country is worth seeing beside its panel, also on a phone.
  const isSheet = panel.id === undefined || panel.id === 'acts';
  const isOpen = !isSheet || panel.isSheetOpen;
  return html`<div
    class="panel ${isOpen ? 'open' : ''}"
    part="panel"
    @keydown=${context.actions.onPanelKey}
  >
    ${isSheet ? renderHandle(context) : nothing}
    ${panel.id ? renderAction(panel.id, context) : renderCard(context)}
  </div>`;
}

function renderAction(id: PanelId, context: AtlasContext) {
  const {messages, actions} = context;
  return html`<section aria-labelledby="panel-title">
    <header>
      <h2 id="panel-title" tabindex="-1">${messages.atlas[id]}</h2>
      <button
        type="button"
        class="plain"
        aria-label=${messages.map.close}
        @click=${actions.closePanel}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 5l14 14M19 5 5 19"></path></svg>
      </button>
    </header>
    ${CONTENTS[id](context)}
  </section>`;
}

const CONTENTS = {
  acts: renderActs,
  download: renderDownloads,
  share: renderShare,
  sources: renderAllLetters,
} satisfies Record<PanelId, (context: AtlasContext) => TemplateResult>;

/** Pulls the sheet of a country up over the map, and down again. */
function renderHandle({panel, messages: {atlas}, actions}: AtlasContext) {
  return html`<button
    type="button"
    class="plain handle"
    aria-expanded=${panel.isSheetOpen}
    aria-label=${panel.isSheetOpen ? atlas.less : atlas.more}
    @click=${actions.toggleSheet}
  ></button>`;
}
