import {html, nothing, type TemplateResult} from 'lit';
import {StanceScopeEvent} from '../shared/events';
import type {AtlasContext} from './context';
import {focusSearch} from './find';

/** The search, in the place of the field that was there before it. */
export function renderSearch({data, displayed, actions}: AtlasContext): TemplateResult {
  const {dataset} = data.viewModel;
  const shown = {round: displayed.view.round.id, comparison: displayed.comparison};
  return html`<stance-search
    exportparts="input: search"
    .countries=${dataset.countries}
    .sets=${data.details!.scopes.setsOf(shown)}
    .areas=${dataset.areas}
    .pending=${actions.pendingSearch()}
  ></stance-search>`;
}

/** Says on the map which countries are in scope, and asks for all again. */
export function renderScope({selection: {scope}}: AtlasContext) {
  if (!scope) return nothing;
  return html`<button class="plain scope" type="button" aria-label=${scope.clear} @click=${clear}>
    ${scope.counted} ✕
  </button>`;
}

/** The button is gone with what it clears, so the focus goes to the search beside it. */
function clear({currentTarget}: Event) {
  const button = currentTarget as HTMLElement;
  focusSearch(button.getRootNode() as ShadowRoot);
  button.dispatchEvent(new StanceScopeEvent(null));
}
