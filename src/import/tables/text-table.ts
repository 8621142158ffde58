/** Tables of an article as they stand in the words that are read: a line for each row, strokes between its cells. */

/** What stands between two cells. */
const stroke = ' | ';

export interface Cell {
  text: string;
  /** Offsets of its words in the text. */
  start: number;
  end: number;
}

export interface Row {
  cells: readonly Cell[];
  /** Counted from 1. */
  line: number;
  start: number;
  end: number;
}

export type TextTable = readonly Row[];

/** All tables of at least two rows, each as wide as the others. */
export function tablesIn(text: string): TextTable[] {
  const tables: Row[][] = [];
  let start = 0;
  let isBelow = false;
  for (const [index, words] of text.split('\n').entries()) {
    const cells = words.includes(stroke) ? cellsOf(words, start) : [];
    const row: Row = { cells, line: index + 1, start, end: start + words.length };
    const table = tables.at(-1);
    if (cells.length > 1 && isBelow && table?.[0]?.cells.length === cells.length) table.push(row);
    else if (cells.length > 1) tables.push([row]);
    isBelow = cells.length > 1;
    start += words.length + 1;
  }
  return tables.filter(({ length }) => length > 1);
}

function cellsOf(words: string, lineStart: number): Cell[] {
  let at = lineStart;
  return words.split(stroke).map((piece) => {
    const text = piece.trim();
    const start = at + piece.length - piece.trimStart().length;
    at += piece.length + stroke.length;
    return { text, start, end: start + text.length };
  });
}
