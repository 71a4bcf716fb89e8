import {html, nothing} from 'lit';
import type {ComparisonView} from '../../model/view/comparison-view';
import type {CountryCode, Position} from '../../model/types';
import type {SideDifference} from '../slider/templates';
import type {AtlasContext} from './context';

/** The countries that changed and are in scope, in the order of the steps through them. */
export function changedInScope({displayed, selection}: AtlasContext): readonly CountryCode[] {
  const {scope, filter} = selection;
  const changed = displayed.comparison?.changedCountries(filter) ?? [];
  return scope ? changed.filter((code) => scope.codes.has(code)) : changed;
}

/** How many joined and left each side that can be compared. */
export function differencesOf(
  {categories}: ComparisonView,
  positions: readonly Position[],
): readonly SideDifference[] {
  const count = (shift: string) =>
    categories.find((category) => category.shift === shift)?.countries.length ?? 0;
  return positions
    .map(({id}) => ({position: id, joined: count(`joined-${id}`), left: count(`left-${id}`)}))
    .filter(({joined, left}) => joined + left > 0);
}

/** Back and forth through the countries that changed. */
export function renderChangeSteps(context: AtlasContext) {
  const {data, selection, actions} = context;
  const {atlas} = data.details!.messages;
  const changed = changedInScope(context);
  if (changed.length === 0) return nothing;
  const place = changed.indexOf(selection.country?.code ?? '') + 1;
  const step = (label: string, path: string, by: 1 | -1) =>
    html`<button
      type="button"
      class="plain turns"
      aria-label=${label}
      @click=${() => actions.walkChanges(by)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>
    </button>`;
  return html`<div slot="steps" class="walk" role="group" aria-label=${atlas.stepThroughChanges}>
    ${step(atlas.previousChange, 'M15 4 7 12l8 8', -1)}
    <span>${atlas.changes(place, changed.length)}</span>
    ${step(atlas.nextChange, 'M9 4l8 8-8 8', 1)}
  </div>`;
}
