/** What the tables of an article say: figures by row and column, honours with their recipients. */
import type { Period } from '../../model/period.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { ProseAward, ProseDistractor, ProseFigure, ProseReading } from '../../prose/reading.ts';
import { type Columns, columnsOf } from './columns.ts';
import { rowFigures, spanOf } from './row-figures.ts';
import { plainName, type RowSubject, rowSubject, unitWords } from './row-subject.ts';
import { type Row, type TextTable, tablesIn } from './text-table.ts';

/** Reads a sentence. */
export type ProseReader = (text: string, vocabulary: Vocabulary) => ProseReading;

/** What a table was read as. */
export interface ReadTable {
  figures: ProseFigure[];
  awards: ProseAward[];
  /** Its head, and the numbers of its rows: nothing is counted there. */
  aside: ProseDistractor[];
  /** Rows of which something was read. */
  rows: Row[];
}

/** Every table of which something can be read. */
export function readTables(
  text: string,
  period: Period | undefined,
  vocabulary: Vocabulary,
  read: ProseReader,
): ReadTable[] {
  return tablesIn(text)
    .map((table) => readTable(table, period, vocabulary, read))
    .filter(({ rows }) => rows.length > 0);
}

function readTable(table: TextTable, period: Period | undefined, vocabulary: Vocabulary, read: ProseReader): ReadTable {
  const nothing: ReadTable = { figures: [], awards: [], aside: [], rows: [] };
  const head = columnsOf(table, period, unitWords(vocabulary));
  if (!head) return nothing;
  const subjects = subjectsOf(table.slice(head.headRows), head, vocabulary, read);
  const result = table.slice(head.headRows).reduce((found, row, index): ReadTable => {
    const awards = awardsIn(row, head, vocabulary, read);
    const figures = awards.length > 0 ? [] : figuresIn(row, head, subjects[index] ?? (() => undefined));
    if (awards.length + figures.length === 0) return found;
    const numbered = head.columns.flatMap(({ kind }, at) => {
      const cell = kind === 'index' ? row.cells[at] : undefined;
      return cell && /\d/.test(cell.text) ? [{ ...spanOf(cell, row), reason: 'enumeration' as const }] : [];
    });
    return {
      figures: [...found.figures, ...figures],
      awards: [...found.awards, ...awards],
      aside: [...found.aside, ...numbered],
      rows: [...found.rows, row],
    };
  }, nothing);
  if (result.rows.length === 0) return nothing;
  const headings = table
    .slice(0, head.headRows)
    .flatMap((row) =>
      row.cells
        .filter(({ text }) => /\d/.test(text))
        .map((cell) => ({ ...spanOf(cell, row), reason: 'year' as const })),
    );
  return { ...result, aside: [...headings, ...result.aside] };
}

/** What each row is about, by what a column counts of it; a row that is set in is a part of the one above. */
function subjectsOf(
  rows: readonly Row[],
  { columns, namesMetrics }: Columns,
  vocabulary: Vocabulary,
  read: ProseReader,
): ((unit: string | undefined) => RowSubject | undefined)[] {
  const nameAt = columns.findIndex(({ kind }) => kind === 'name');
  const unitAt = columns.findIndex(({ kind }) => kind === 'unit');
  let above: string | undefined;
  return rows.map(({ cells }) => {
    const label = cells[nameAt]?.text ?? '';
    const isPart = above !== undefined && parts.test(label.trim());
    const parent = isPart ? above : undefined;
    if (!isPart) above = label;
    const inCell = unitAt === -1 || cells[unitAt]?.text === '' ? undefined : cells[unitAt]?.text;
    const isPercent = cells.some(({ text }, at) => columns[at]?.kind === 'level' && text.endsWith('%'));
    return (unit) => {
      if (!/\p{L}/u.test(label)) return undefined;
      const row = { label, parent, unit: inCell, column: unit, isPercent };
      const subject = rowSubject(row, vocabulary, (words) => read(words, vocabulary));
      return subject && (subject.metric || namesMetrics || inCell !== undefined) ? subject : undefined;
    };
  });
}

/** "- Số người chết", "+ Bị thương", "Số vụ": what only the row above makes plain. */
const parts =
  /^(?:[-–+•*]|(?:số )?(?:vụ|người chết|người bị thương|bị thương|đối tượng|tài sản thiệt hại|thiệt hại)(?:\s*\([^)]*\))?$)/iu;

function figuresIn(
  row: Row,
  { columns }: Columns,
  subjectFor: (unit: string | undefined) => RowSubject | undefined,
): ProseFigure[] {
  const units = new Set(columns.map((column) => (column.kind === 'level' ? column.unit : undefined)));
  return [...units].flatMap((unit) => {
    const isOfUnit = (column: Columns['columns'][number]): boolean =>
      column.kind === 'level' ? column.unit === unit : column.kind === 'change' && units.size === 1;
    const own = columns.map((column) => (isOfUnit(column) ? column : ({ kind: 'unclear' } as const)));
    if (own.every(({ kind }) => kind === 'unclear')) return [];
    const subject = subjectFor(unit);
    return subject ? rowFigures(row, own, subject) : [];
  });
}

/** "Bằng khen của Bộ Mẫu | 7 | 25" under "Tập thể" and "Cá nhân". */
function awardsIn(row: Row, { columns }: Columns, vocabulary: Vocabulary, read: ProseReader): ProseAward[] {
  const counts = columns.flatMap(({ kind }, at) => {
    const words = kindWords[kind];
    const cell = row.cells[at];
    const count = cell && /^\d+$/.test(cell.text) ? Number(cell.text) : undefined;
    return words !== undefined && cell && count !== undefined
      ? [{ cell, words: count > 0 ? [`${count} ${words}`] : [] }]
      : [];
  });
  const name = row.cells[columns.findIndex(({ kind }) => kind === 'name')];
  const last = counts.at(-1)?.cell;
  if (!name || !last) return [];
  const said = `Tặng ${plainName(name.text)} cho ${counts.flatMap(({ words }) => words).join(' và ')}.`;
  const { awards } = read(said, vocabulary);
  const [only] = awards;
  if (!only || awards.length > 1) return [];
  const quote = row.cells
    .slice(row.cells.indexOf(name), row.cells.indexOf(last) + 1)
    .map(({ text }) => text)
    .join(' | ');
  return [{ ...only, start: name.start, end: last.end, line: row.line, quote, honour: plainName(name.text) }];
}

const kindWords: Readonly<Record<string, string>> = {
  collectives: 'tập thể',
  individuals: 'cá nhân',
  combined: 'tập thể, cá nhân',
};
