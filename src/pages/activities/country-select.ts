import {html, type TemplateResult} from 'lit';
import type {ActivityMessages} from '../../model/messages/activities';
import type {Country, CountryCode} from '../../model/types';

/** The states by name, for whoever does not find one on the map. */
export function renderCountrySelect(
  countries: readonly Country[],
  chosen: CountryCode | undefined,
  {activity}: ActivityMessages,
  choose: (country: CountryCode | undefined) => void,
): TemplateResult {
  const onChange = (event: Event) => choose((event.target as HTMLSelectElement).value || undefined);
  return html`<label class="state"
    >${activity.country}
    <select @change=${onChange}>
      <option value="" .selected=${chosen === undefined}>${activity.chooseCountry}</option>
      ${countries.map(({code, name}) => html`<option value=${code} .selected=${code === chosen}>${name}</option>`)}
    </select></label
  >`;
}
