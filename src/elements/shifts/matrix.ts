import {html, nothing, type TemplateResult} from 'lit';
import type {PairView} from '../../model/view/comparison-view';
import type {CountryCode, Stance} from '../../model/types';
import {labelOf, namesPanel, shortOf, type ShiftsPlan} from './context';
import {swatch} from '../shared/swatch';

/** One cell of the matrix, in finished words. */
interface Cell {
  readonly key: string;
  readonly label: string;
  readonly states: readonly CountryCode[];
  readonly kind: 'moved' | 'steady' | 'incomparable';
}

/** The matrix of a pair, with the names of one cell below it. */
export function drawMatrix(
  pair: PairView,
  plan: ShiftsPlan,
  open: string | undefined,
  toggle: (key: string) => void,
): TemplateResult {
  const {shifts} = plan.messages;
  const {rows, columns} = pair.matrix;
  const cells = rows.map((row, index) => cellsOf(pair, row, index, plan));
  const chosen = cells.flat().find(({key}) => key === open);
  return html`<section>
    <h3 id="matrix-title">${shifts.matrix}</h3>
    <div class="scroll" role="region" aria-labelledby="matrix-title" tabindex="0">
      <table part="matrix">
        <caption>
          ${shifts.matrixCaption(pair.first.caption, pair.second.caption)}
        </caption>
        <thead>
          ${drawHead(pair, plan)}
        </thead>
        <tbody>
          ${rows.map((row, index) => drawRow(row, cells[index]!, plan, open, toggle))}
        </tbody>
        <tfoot>
          ${drawTotals(
            shifts.total,
            columns.map((_, column) => sum(cells.map((line) => line[column]!))),
          )}
        </tfoot>
      </table>
    </div>
    ${drawKey([...new Set([...rows, ...columns])], cells.flat(), plan)}
    ${namesPanel('cell-names', chosen, plan)}
  </section>`;
}

/** The words behind the short ones: each class with its mark, and what the kinds of cells mean. */
export function drawClasses(stances: readonly Stance[], plan: ShiftsPlan): TemplateResult {
  return html`${stances.map(
    (stance) =>
      html`<span>${swatch(stance)} <b>${shortOf(stance, plan)}</b> ${labelOf(stance, plan)}</span>`,
  )}`;
}

function cellsOf(pair: PairView, row: Stance, index: number, plan: ShiftsPlan): readonly Cell[] {
  const {shifts} = plan.messages;
  return pair.matrix.columns.map((column, place) => {
    const states = pair.matrix.cells[index]?.[place] ?? [];
    const kind = kindOf(pair, row, column, states);
    const label = shifts.moved({
      from: {round: pair.first.caption, position: labelOf(row, plan)},
      to: {round: pair.second.caption, position: labelOf(column, plan)},
      count: states.length,
      kind,
    });
    return {key: `${row} ${column}`, label, states, kind};
  });
}

function kindOf(
  pair: PairView,
  row: Stance,
  column: Stance,
  states: readonly CountryCode[],
): Cell['kind'] {
  const are = (shift: string) => states.every((code) => pair.shifts.get(code) === shift);
  if (states.length && are('incomparable')) return 'incomparable';
  return row === column && are('steady') ? 'steady' : 'moved';
}

function drawHead({first, second, matrix}: PairView, plan: ShiftsPlan) {
  return html`<tr>
      <td></td>
      <th scope="colgroup" colspan=${matrix.columns.length}>${second.caption}</th>
      <td></td>
    </tr>
    <tr>
      <th scope="col">${first.caption}</th>
      ${matrix.columns.map(
        (stance) => html`<th scope="col">${swatch(stance)} ${shortOf(stance, plan)}</th>`,
      )}
      <th scope="col">${plan.messages.shifts.total}</th>
    </tr>`;
}

function drawRow(
  stance: Stance,
  cells: readonly Cell[],
  plan: ShiftsPlan,
  open: string | undefined,
  toggle: (key: string) => void,
) {
  return html`<tr>
    <th scope="row">${swatch(stance)} ${shortOf(stance, plan)}</th>
    ${cells.map((cell) => drawCell(cell, cell.key === open, toggle))}
    <td class="total">${sum(cells)}</td>
  </tr>`;
}

function drawCell({key, label, states, kind}: Cell, open: boolean, toggle: (key: string) => void) {
  if (!states.length) return html`<td class="zero" data-cell=${key} data-kind=${kind}>0</td>`;
  return html`<td data-cell=${key} data-kind=${kind}>
    <button
      type="button"
      class="plain"
      aria-label=${label}
      aria-expanded=${open}
      aria-controls="cell-names"
      @click=${() => toggle(key)}
    >
      ${states.length}
    </button>
  </td>`;
}

function drawTotals(label: string, totals: readonly number[]) {
  const whole = totals.reduce((before, total) => before + total, 0);
  return html`<tr>
    <th scope="row">${label}</th>
    ${totals.map((total) => html`<td class="total">${total}</td>`)}
    <td class="total">${whole}</td>
  </tr>`;
}

function drawKey(stances: readonly Stance[], cells: readonly Cell[], plan: ShiftsPlan) {
  const {steady, incomparable} = plan.messages.shifts;
  const has = (wanted: Cell['kind']) => cells.some(({kind}) => kind === wanted);
  return html`<p class="key">
    ${drawClasses(stances, plan)}
    ${has('steady') ? html`<span><i data-kind="steady"></i> ${steady}</span>` : nothing}
    ${
      has('incomparable')
        ? html`<span><i data-kind="incomparable"></i> ${incomparable}</span>`
        : nothing
    }
  </p>`;
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, {states}) => total + states.length, 0);
}
