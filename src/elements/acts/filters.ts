/** The filters of a list of acts, each choice with how many acts it would show. */
import {html, nothing, type TemplateResult} from 'lit';
import {
  choicesOf,
  chosenYear,
  toggleChoice,
  withValue,
  withYear,
  yearsOf,
  type Choice,
} from '../../model/acts/choices';
import {FACETS, type ActCounts, type ActFilter, type Facet} from '../../model/acts/filter';
import type {ActIndex} from '../../model/acts/index-acts';
import type {ActMessages} from '../../model/messages/acts';

/** What the filters show, and what a choice does. */
export interface FilterOptions {
  readonly index: ActIndex;
  readonly filter: ActFilter;
  readonly counts: ActCounts;
  readonly messages: ActMessages;
  readonly change: (filter: ActFilter) => void;
}

/** Facets whose choices can be seen without opening them. */
const OPEN: readonly Facet[] = ['kind', 'direction'];

/** The order in which the facets stand. */
const ORDER: readonly Facet[] = [
  'kind',
  'direction',
  ...FACETS.filter((one) => !OPEN.includes(one)),
];

/** Renders all filters. */
export function renderFilters(options: FilterOptions): TemplateResult {
  const {filter, messages, change} = options;
  const onText = ({target}: Event) =>
    change(withValue(filter, 'text', (target as HTMLInputElement).value));
  return html`<label class="text">
      <span>${messages.facets.text}</span>
      <input type="search" .value=${filter.text ?? ''} @input=${onText} />
    </label>
    ${renderPeriod(options)} ${ORDER.map((facet) => renderFacet(facet, options))}`;
}

/** One year, or the ends of a period. */
function renderPeriod(options: FilterOptions) {
  const {filter, messages, change} = options;
  const {year, from, to} = messages.filters;
  const setTo = (end: 'from' | 'to') => (value: string) => change(withValue(filter, end, value));
  return html`<div class="period" role="group" aria-label=${messages.facets.period}>
    ${renderYears(year, chosenYear(filter), (value) => change(withYear(filter, value)), options)}
    ${renderYears(from, filter.from, setTo('from'), options)}
    ${renderYears(to, filter.to, setTo('to'), options)}
  </div>`;
}

function renderYears(
  label: string,
  chosen: string | undefined,
  choose: (value: string) => void,
  {index, counts, messages}: FilterOptions,
) {
  const {anyYear, yearCount} = messages.filters;
  const years = yearsOf(index);
  // A month or a day can come from an address.
  const values = chosen && !years.includes(chosen) ? [chosen, ...years] : years;
  return html`<label>
    <span>${label}</span>
    <select @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}>
      <option value="" .selected=${!chosen}>${anyYear}</option>
      ${values.map(
        (year) =>
          html`<option value=${year} .selected=${year === chosen}>
            ${yearCount(year, counts.year.get(year) ?? 0)}
          </option>`,
      )}
    </select>
  </label>`;
}

function renderFacet(facet: Facet, options: FilterOptions) {
  const {index, filter, counts, messages} = options;
  const choices = choicesOf(index, facet, filter, counts);
  if (choices.length === 0) return nothing;
  const name = messages.facets[facet];
  return html`<details class="facet" ?open=${OPEN.includes(facet)}>
    <summary>${messages.filters.chosen(name, filter[facet]?.length ?? 0)}</summary>
    <div role="group" aria-label=${name} tabindex=${choices.length > MANY ? 0 : nothing}>
      <ul>
        ${choices.map((choice) => renderChoice(choice, options))}
      </ul>
    </div>
  </details>`;
}

/** So many choices scroll. */
const MANY = 10;

function renderChoice({facet, value, label, count, isChosen}: Choice, options: FilterOptions) {
  const {filter, change} = options;
  return html`<li>
    <label class=${count > 0 || isChosen ? '' : 'empty'}>
      <input
        type="checkbox"
        .checked=${isChosen}
        @change=${() => change(toggleChoice(filter, facet, value))}
      />
      <span>${label}</span>
      <span class="count">${count}</span>
    </label>
  </li>`;
}
