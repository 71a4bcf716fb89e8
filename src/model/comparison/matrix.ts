import type {Stances} from '../stances/stances';
import type {CountryCode, Stance} from '../types';

/** How many states went from each stance to each: rows are the earlier round, columns the later one. */
export interface Matrix {
  /** Stances that some state has, in the order of the classes. */
  readonly rows: readonly Stance[];
  readonly columns: readonly Stance[];
  /** The states of each cell, by row and column. */
  readonly cells: readonly (readonly (readonly CountryCode[])[])[];
}

/** Every state stands in just one cell, so that the cells sum to all the states. */
export function matrixOf(from: Stances, to: Stances, order: readonly Stance[]): Matrix {
  const occurs = (stances: Stances) => {
    const found = new Set(stances.values());
    return order.filter((stance) => found.has(stance));
  };
  const rows = occurs(from);
  const columns = occurs(to);
  const cells = rows.map((row) =>
    columns.map((column) =>
      [...from.keys()].filter((code) => from.get(code) === row && to.get(code) === column),
    ),
  );
  return {rows, columns, cells};
}
