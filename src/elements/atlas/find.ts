import {html, nothing, type TemplateResult} from 'lit';
import type {PendingSearch} from '../panels/stance-search';
import {StanceScopeEvent} from '../shared/events';
import type {AtlasContext} from './context';

/** The search on the map: a field, or a button that opens it where there is no room for one. */
export function renderFind(context: AtlasContext): TemplateResult {
  const {data, displayed, messages, lazyElements, actions, isSearchOpen} = context;
  const {comparison} = displayed;
  const shown = {round: displayed.view.round.id, comparison};
  const {atlas} = messages;
  const search = () =>
    html`<stance-search
      exportparts="input: search"
      .countries=${data.viewModel.dataset.countries}
      .sets=${data.details!.scopes.setsOf(shown)}
      .areas=${data.viewModel.dataset.areas}
      .pending=${actions.pendingSearch()}
    ></stance-search>`;
  const field = html`<input
    type="text"
    autocomplete="off"
    aria-label=${atlas.find}
    placeholder=${atlas.find}
  />`;
  return html`<div
    class="find ${isSearchOpen ? 'open' : ''}"
    @focusin=${() => data.details?.askForGroups()}
    @focusout=${actions.onFindLeft}
  >
    <button
      type="button"
      class="plain find-button"
      aria-label=${atlas.find}
      aria-expanded=${isSearchOpen}
      @click=${actions.toggleSearch}
    >
      ${LENS}
    </button>
    <div class="search">
      ${LENS}${lazyElements.render('stance-search', search, messages, field)}
    </div>
    ${renderScope(context)}
  </div>`;
}

/** Says on the map which countries are in scope, and asks for all again. */
function renderScope({selection: {scope}}: AtlasContext) {
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

const LENS = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M16 16l5 5M10.5 18a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z"></path>
</svg>`;

/** What the reader typed into the placeholder of the search. */
export function pendingSearchIn(root: ShadowRoot): PendingSearch | undefined {
  const input = root.querySelector('input');
  const hasFocus = input !== null && input === root.activeElement;
  return input ? {text: input.value, hasFocus} : undefined;
}

/** Puts the focus into the search, which may still be its placeholder or wait behind its button. */
export function focusSearch(root: ShadowRoot): void {
  const search = root.querySelector('.search')!;
  const field = search.querySelector('stance-search')?.shadowRoot ?? search;
  field.querySelector('input')?.focus();
  if (!search.contains(root.activeElement))
    root.querySelector<HTMLElement>('.find-button')!.focus();
}
