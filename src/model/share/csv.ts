/** A table as text, its head first. */
export type Cells = readonly (readonly string[])[];

/** What may stand between cells: programs of many countries read a comma as a decimal point. */
export const SEPARATORS = {comma: ',', semicolon: ';', tab: '\t'} as const;

export type Separator = keyof typeof SEPARATORS;

export interface CsvOptions {
  /** Begin with a byte order mark, without which Excel takes UTF-8 for an older encoding. */
  readonly bom?: boolean;
  /** `comma` by default, as RFC 4180 has it. */
  readonly separator?: Separator;
}

/** What spreadsheets take for the start of a formula, in its full-width forms too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV by RFC 4180: commas unless told, CRLF after every line, quotes doubled. Codes that
 * begin with 0 are in quotes, which tells many programs that they are no numbers.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, because a
 * record may come from any address. No cell of the project's own record needs one, and JSON
 * has every value as it is.
 */
export function csvText(rows: Cells, options: CsvOptions = {}): string {
  const {bom = false, separator = 'comma'} = options;
  const between = SEPARATORS[separator];
  const lines = rows.map(
    (cells) => `${cells.map((value) => cellText(value, between)).join(between)}\r\n`,
  );
  return `${bom ? '\uFEFF' : ''}${lines.join('')}`;
}

function cellText(value: string, between: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  const isQuoted = safe.includes(between) || /["\r\n]|^0\d+$/.test(safe);
  return isQuoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}
