import {html, nothing, type TemplateResult} from 'lit';
import {labelsOf} from '../../model/stances/categories';
import type {AllMessages} from '../../model/messages/views';
import type {CountryCode, Position, Stance} from '../../model/types';
import {renderCountryList, type CountryListOptions} from '../shared/country-list';

/** What the parts of `<stance-shifts>` have in common: words, names, and what a name does. */
export interface ShiftsContext extends CountryListOptions {
  readonly messages: AllMessages;
  readonly positions: readonly Position[];
}

/** A stance in the words of the legend. */
export function labelOf(stance: Stance, {positions, messages}: ShiftsContext): string {
  return labelsOf(positions, messages).get(stance) ?? stance;
}

/** What was chosen of a figure, listed below it; the buttons above name it as what they control. */
export function renderCountryPanel(
  id: string,
  chosen: {readonly label: string; readonly countries: readonly CountryCode[]} | undefined,
  plan: ShiftsContext,
): TemplateResult {
  return html`<div id=${id} class="panel" ?hidden=${!chosen}>
    ${
      chosen
        ? html`<h4>${chosen.label}</h4>
            ${renderCountryList(chosen.countries, plan)}`
        : nothing
    }
  </div>`;
}
