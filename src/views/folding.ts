/** How much of a long table is shown at once; the rest is folded away by CSS, never on paper. */

const shownRows = 25;

/** Whether a row is folded away at first: `index` counts the rows of the whole table from 0, headings of groups aside. */
export function isFolded(index: number): boolean {
  return index >= shownRows;
}

/** For each group of a table, how many rows stand before it. */
export function groupStarts(groups: readonly { rows: readonly unknown[] }[]): number[] {
  let rows = 0;
  return groups.map((group) => {
    const start = rows;
    rows += group.rows.length;
    return start;
  });
}
