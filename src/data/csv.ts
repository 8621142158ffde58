import Papa from 'papaparse';
import type { Table } from './tables.ts';

/**
 * Text that a spreadsheet would run as a formula; a plain negative number is none.
 * Such a cell gets an apostrophe before it, as OWASP's note on CSV injection advises.
 */
const formula = /^(?!-?\d+(?:\.\d+)?$)[=+\-@\t\r\n＝＋－＠]/;

/** A table as CSV: header row, commas, lines ended as RFC 4180 asks, cells safe to open in a spreadsheet. */
export function toCsv(table: Table): string {
  const lines = [table.columns.map(({ name }) => name), ...table.rows.map((row) => [...row])];
  return `${Papa.unparse(lines, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}

/** A table as JSON: a list of objects; numbers stay text, so that no digit is lost; an empty cell is null. */
export function toJson(table: Table): string {
  const objects = table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ name }, index) => [name, row[index] === '' ? null : row[index]])),
  );
  return `${JSON.stringify(objects, null, 1)}\n`;
}
