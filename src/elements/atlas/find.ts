import {html, type TemplateResult} from 'lit';
import type {PendingSearch} from '../panels/stance-search';
import type {AtlasContext} from './context';

/** The search on the map: a field, or a button that opens it where there is no room for one. */
export function renderFind(context: AtlasContext): TemplateResult {
  const {data, messages, lazyElements, actions, isSearchOpen} = context;
  const {atlas} = messages;
  const search = () => context.views!.renderSearch(context);
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
    ${context.views?.renderScope(context)}
  </div>`;
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
