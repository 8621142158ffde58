/** The order of a table's rows by one of its columns, counted at build: a browser that sorts parses no numbers. */

/**
 * For each item its place among all, lowest first: equal items have the same place, and what is missing has none.
 * Goes into the `data-order` of the column's cells.
 */
export function columnOrder<Item>(
  items: readonly (Item | undefined)[],
  compare: (left: Item, right: Item) => number,
): (number | undefined)[] {
  const sorted = items.filter((item) => item !== undefined).sort(compare);
  const places = new Map<Item, number>();
  let place = 0;
  sorted.forEach((item, index) => {
    const before = sorted[index - 1];
    if (before !== undefined && compare(before, item) !== 0) place += 1;
    places.set(item, place);
  });
  return items.map((item) => (item === undefined ? undefined : places.get(item)));
}

/** Texts in the alphabet's order; the Vietnamese one holds the English. */
export const compareTexts = new Intl.Collator('vi', { numeric: true }).compare;
