/**
 * Sorts tables in the reader's browser by the places that were counted at build (`data-order`). A header cell with
 * `data-sort` becomes a button: once for the lowest first, twice for the highest, a third time for the order of the
 * page. Rows stay in their group; those without a place stay last. On a phone, where cards have no header, a list of
 * the same orders stands above the table.
 */

interface Group {
  body: HTMLTableSectionElement;
  /** In the order of the page. */
  rows: HTMLTableRowElement[];
  /** How many are not folded away. */
  shown: number;
}

/** Two rows are sorted at a glance. */
const fewestRows = 3;

for (const frame of document.querySelectorAll<HTMLElement>('.table-frame')) {
  const table = frame.querySelector<HTMLTableElement>('[data-sortable]');
  if (table) makeSortable(table, frame);
}

function makeSortable(table: HTMLTableElement, frame: HTMLElement): void {
  const groups = [...table.tBodies].map(groupOf);
  if (!groups.some(({ rows }) => rows.length >= fewestRows)) return;

  const headers = [...table.querySelectorAll<HTMLTableCellElement>('[data-sort]')];
  const status = frame.querySelector('[role="status"]');
  // Every order there is, numbered by its place in this list: the page's own, then two for each column.
  const list = document.createElement('select');
  list.add(new Option(frame.dataset['original']));

  const sort = (chosen: number): void => {
    const header = headers[(chosen - 1) >> 1];
    const descending = chosen % 2 === 0;
    list.selectedIndex = chosen;
    for (const group of groups) arrange(group, header?.cellIndex ?? -1, descending ? -1 : 1);
    for (const other of headers) other.removeAttribute('aria-sort');
    header?.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const said = list.options[chosen]?.text ?? '';
    if (status) status.textContent = header ? `${frame.dataset['sortedBy']} ${said}` : said;
  };

  headers.forEach((header, index) => {
    const ascending = 2 * index + 1;
    for (const order of header.dataset['sort']?.split('|') ?? [])
      list.add(new Option(`${header.textContent.trim()}, ${order}`));
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    button.onclick = () => {
      const now = list.selectedIndex;
      sort(now === ascending ? now + 1 : now === ascending + 1 ? 0 : ascending);
    };
    header.append(button);
  });

  if (!table.matches('.stacked')) return;
  const label = document.createElement('label');
  label.className = 'sort-choice';
  label.append(frame.dataset['sortLabel'] ?? '', list);
  list.onchange = () => sort(list.selectedIndex);
  table.before(label);
}

function groupOf(body: HTMLTableSectionElement): Group {
  const rows = [...body.rows].filter((row) => !row.matches('.group-row'));
  return { body, rows, shown: rows.filter((row) => !row.matches('.folded')).length };
}

/** `sign`: 1 for the lowest first, -1 for the highest; without such a column, the order of the page. */
function arrange({ body, rows, shown }: Group, column: number, sign: number): void {
  const place = (row: HTMLTableRowElement): number => {
    const order = row.cells[column]?.dataset['order'];
    return order ? Number(order) * sign : Number.POSITIVE_INFINITY;
  };
  // What is missing stands infinitely far away on either side: the difference of two such is no number.
  const arranged = [...rows].sort((left, right) => place(left) - place(right) || 0);
  body.append(...arranged);
  arranged.forEach((row, index) => {
    row.classList.toggle('folded', index >= shown);
  });
}
