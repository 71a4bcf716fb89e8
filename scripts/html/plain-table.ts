import {html, type Markup} from '../../src/model/html';
import {labelsOf} from '../../src/model/stances/categories';
import {formatMonth} from '../../src/model/dates';
import {nameOrder} from '../../src/model/name-order';
import type {AllMessages} from '../../src/model/messages/views';
import {stancesOf} from '../../src/model/stances/stances';
import type {Dataset} from '../../src/model/types';

/** Renders a plain table of every country in every round, for readers without scripts. */
export function plainTable(dataset: Dataset, messages: AllMessages): Markup {
  const {countries, rounds, positions} = dataset;
  const {table, locale} = messages;
  const labels = labelsOf(positions, messages);
  const stances = rounds.map((round) => stancesOf(countries, round));
  const head = [table.country, ...rounds.map(({id}) => formatMonth(id, locale))];
  const compareNames = nameOrder(locale);
  const rows = countries
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map(({code, name}) => {
      const cells = stances.map((of) => labels.get(of.get(code)!) ?? '');
      const inside = cells.map((cell) => html`<td>${cell}</td>`);
      return html`<tr><th scope="row">${name}</th>${inside}</tr>`;
    });
  const columns = head.map((text) => html`<th scope="col">${text}</th>`);
  return html`<table><thead><tr>${columns}</tr></thead><tbody>${rows}</tbody></table>`;
}
