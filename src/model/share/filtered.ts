/** Files with some of the countries of the record. */
import type {ScopeView} from '../view/scope-view';
import type {Cells} from './csv';
import type {DataFile} from './exports';

/** The name of the last column while a filter is on. */
const FILTER = 'filter';

/** The lines of the countries in scope, with a last column that says what they are chosen by. */
export function filteredRows(cells: Cells, scope: ScopeView | undefined): Cells {
  const [head, ...lines] = cells;
  if (!scope || !head) return cells;
  const code = head.indexOf('code');
  const kept = lines.filter((line) => scope.codes.has(line[code] ?? ''));
  return [[...head, FILTER], ...kept.map((line) => [...line, scope.label])];
}

/** The same for JSON: what it says first is the filter. Rounds and letters still name all. */
export function filteredJson(file: DataFile, scope: ScopeView | undefined): object {
  if (!scope) return file;
  const countries = file.countries.filter(({code}) => scope.codes.has(code));
  return {[FILTER]: {label: scope.label, countries: countries.length}, ...file, countries};
}
