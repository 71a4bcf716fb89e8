import {html, nothing, type TemplateResult} from 'lit';
import type {ComparisonView} from '../../model/view/comparison-view';
import type {CountryCode, Stance} from '../../model/types';
import {capitalize} from '../../model/text';
import {tableLabelOf} from '../../model/view/table-labels';
import {labelOf, renderCountryPanel, type ShiftsContext} from './context';
import {swatch} from '../shared/swatch';

/** One cell of the matrix, in finished words. */
interface Cell {
  readonly key: string;
  readonly label: string;
  readonly countries: readonly CountryCode[];
  readonly kind: 'moved' | 'steady' | 'incomparable';
}

/** The matrix of a pair, with the names of one cell below it. */
export function renderMatrix(
  comparison: ComparisonView,
  plan: ShiftsContext,
  open: string | undefined,
  toggle: (key: string) => void,
): TemplateResult {
  const {shifts} = plan.messages;
  const {rows, columns} = comparison.matrix;
  const cells = rows.map((row, index) => cellsOf(comparison, row, index, plan));
  const chosen = cells.flat().find(({key}) => key === open);
  return html`<section class="matrix">
    <h3 id="matrix-title" class="visually-hidden">${shifts.matrix}</h3>
    <div class="scroll" role="region" aria-labelledby="matrix-title" tabindex="0">
      <table part="matrix">
        <caption>
          ${shifts.matrixCaption(comparison.from.caption, comparison.to.caption)}
        </caption>
        <thead>
          ${renderHead(comparison, plan)}
        </thead>
        <tbody>
          ${rows.map((row, index) => renderRow(row, cells[index]!, plan, open, toggle))}
        </tbody>
        <tfoot>
          ${renderTotals(
            shifts.total,
            columns.map((_, column) => sum(cells.map((line) => line[column]!))),
          )}
        </tfoot>
      </table>
    </div>
    ${renderLegend(cells.flat(), plan)} ${renderCountryPanel('cell-names', chosen, plan)}
  </section>`;
}

function cellsOf(
  comparison: ComparisonView,
  row: Stance,
  index: number,
  plan: ShiftsContext,
): readonly Cell[] {
  const {shifts} = plan.messages;
  return comparison.matrix.columns.map((column, place) => {
    const countries = comparison.matrix.cells[index]?.[place] ?? [];
    const kind = kindOf(comparison, row, column, countries);
    const label = shifts.moved({
      from: {round: comparison.from.caption, position: labelOf(row, plan)},
      to: {round: comparison.to.caption, position: labelOf(column, plan)},
      count: countries.length,
      kind,
    });
    return {key: `${row} ${column}`, label, countries, kind};
  });
}

function kindOf(
  comparison: ComparisonView,
  row: Stance,
  column: Stance,
  countries: readonly CountryCode[],
): Cell['kind'] {
  const are = (shift: string) => countries.every((code) => comparison.shifts.get(code) === shift);
  if (countries.length && are('incomparable')) return 'incomparable';
  return row === column && are('steady') ? 'steady' : 'moved';
}

function renderHead({from, to, matrix}: ComparisonView, plan: ShiftsContext) {
  return html`<tr>
      <td></td>
      <th scope="colgroup" colspan=${matrix.columns.length}>${to.caption}</th>
      <td></td>
    </tr>
    <tr>
      <th scope="col">${from.caption}</th>
      ${matrix.columns.map((stance) => renderStance(stance, 'col', plan))}
      <th scope="col">${plan.messages.shifts.total}</th>
    </tr>`;
}

function renderRow(
  stance: Stance,
  cells: readonly Cell[],
  plan: ShiftsContext,
  open: string | undefined,
  toggle: (key: string) => void,
) {
  return html`<tr>
    ${renderStance(stance, 'row', plan)}
    ${cells.map((cell) => renderCell(cell, cell.key === open, toggle))}
    <td class="total">${sum(cells)}</td>
  </tr>`;
}

function renderCell(
  {key, label, countries, kind}: Cell,
  open: boolean,
  toggle: (key: string) => void,
) {
  if (!countries.length) return html`<td class="zero" data-cell=${key} data-kind=${kind}>0</td>`;
  return html`<td data-cell=${key} data-kind=${kind}>
    <button
      type="button"
      class="link-button"
      aria-label=${label}
      aria-expanded=${open}
      aria-controls="cell-names"
      @click=${() => toggle(key)}
    >
      ${countries.length}
    </button>
  </td>`;
}

function renderTotals(label: string, totals: readonly number[]) {
  const whole = totals.reduce((before, total) => before + total, 0);
  return html`<tr>
    <th scope="row">${label}</th>
    ${totals.map((total) => html`<td class="total">${total}</td>`)}
    <td class="total">${whole}</td>
  </tr>`;
}

function renderStance(stance: Stance, scope: 'col' | 'row', plan: ShiftsContext) {
  const label = tableLabelOf(stance, plan.positions, plan.messages);
  return html`<th scope=${scope}>${swatch(stance)} ${label}</th>`;
}

/** What the kinds of cells mean. */
function renderLegend(cells: readonly Cell[], plan: ShiftsContext) {
  const {steady, incomparable} = plan.messages.shifts;
  const has = (wanted: Cell['kind']) => cells.some(({kind}) => kind === wanted);
  return html`<p class="key">
    ${has('steady') ? html`<span><i data-kind="steady"></i> ${capitalize(steady)}</span>` : nothing}
    ${has('incomparable') ? html`<span><i data-kind="incomparable"></i> ${capitalize(incomparable)}</span>` : nothing}
  </p>`;
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, {countries}) => total + countries.length, 0);
}
