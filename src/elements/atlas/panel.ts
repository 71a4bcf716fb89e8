import {html, nothing, type TemplateResult} from 'lit';
import type {AtlasContext} from './context';
import {renderAllLetters} from './letters';
import {renderActs, renderCard, renderDownloads, renderShare} from './panel-contents';
import {isSheet, type PanelId} from './panel-controller';

/** The open country, or what an action of the bar opened. */
export function renderPanelContents(context: AtlasContext): TemplateResult {
  const {id} = context.panel;
  return html`${isSheet(id) ? renderHandle(context) : nothing}
  ${id ? renderAction(id, context) : renderCard(context)}`;
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
function renderHandle({data, panel, actions}: AtlasContext) {
  const {atlas} = data.details!.messages;
  return html`<button
    type="button"
    class="plain handle"
    aria-expanded=${panel.isSheetOpen}
    aria-label=${panel.isSheetOpen ? atlas.less : atlas.more}
    @click=${actions.toggleSheet}
  ></button>`;
}
