/** A table as text, its head first. */
export type Cells = readonly (readonly string[])[];

export interface CsvOptions {
  /** Begin with a byte order mark, without which Excel takes UTF-8 for an older encoding. */
  readonly bom?: boolean;
}

/** What spreadsheets take for the start of a formula, in its full-width forms too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV by RFC 4180: commas, CRLF after every line, quotes doubled.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, because a
 * record may come from any address. No cell of the project's own record needs one, and JSON
 * has every value as it is.
 */
export function csvText(rows: Cells, {bom = false}: CsvOptions = {}): string {
  const lines = rows.map((cells) => `${cells.map(cellText).join(',')}\r\n`);
  return `${bom ? '\uFEFF' : ''}${lines.join('')}`;
}

function cellText(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
