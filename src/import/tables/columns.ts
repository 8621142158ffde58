/** What the columns of a table hold, by the words above them. */

import type { Role } from '../../model/observation.ts';
import { type Period, parsePeriod, previousPeriod } from '../../model/period.ts';
import { fold } from '../../model/text.ts';
import { periodsOf } from '../../prose/article/periods.ts';
import { tokenise } from '../../prose/words/tokens.ts';
import type { TextTable } from './text-table.ts';

export type Column =
  | { kind: 'name' | 'index' | 'unit' | 'collectives' | 'individuals' | 'combined' | 'unclear' }
  /** A value of its row; `unit` where the column says what is counted. */
  | { kind: 'level'; role: Role; period?: string; unit?: string }
  /** How much more or less than in the same period a year before. */
  | { kind: 'change'; isPercent: boolean; isSigned: boolean };

export interface Columns {
  columns: readonly Column[];
  /** How many rows are the head. */
  headRows: number;
  /** Whether the first column surely names what is counted, and no places or months. */
  namesMetrics: boolean;
}

const index = /^(?:s?tt|so tt|so thu tu)$/;
const unit = /^(?:d\.?v\.?t\.?|don vi tinh|don vi do)$/;
const metricNames =
  /chi tieu|noi dung|tieu chi|chi so|linh vuc|danh muc|loai|hanh vi|toi danh|ket qua|cong tac|hinh thuc|danh hieu|khen thuong/;
const otherNames = /don vi|dia phuong|dia ban|^xa|^phuong|^huyen|^thang|^quy|^nam|thoi gian|ho (?:va )?ten|^ten/;
const change = /so voi|so sanh|tang|giam|chenh lech|\+\s*\/\s*-|±/;
const fromYearBefore = /cung ky|nam truoc|nam ngoai/;
const target = /chi tieu|ke hoach|muc tieu/;
const measured = /dat|ty le|ti le|%|hoan thanh/;
const own =
  /^(?:(?:ket qua )?thuc hien|ket qua(?: dat duoc)?|ky nay|ky bao cao|trong ky|so lieu|so luong|tong so|tong|gia tri|nam nay)(?: \(.*\))?$/;
const recipients: readonly (readonly ['collectives' | 'individuals' | 'combined', RegExp])[] = [
  ['combined', /tap the va ca nhan|tap the, ca nhan/],
  ['collectives', /tap the/],
  ['individuals', /ca nhan/],
];

/**
 * @param period of the article as a whole; without one only periods that are named are known
 * @param units words for what is counted
 */
export function columnsOf(table: TextTable, period: Period | undefined, units: readonly string[]): Columns | undefined {
  const headRows = headRowsOf(table);
  if (headRows === 0 || headRows >= table.length) return undefined;
  const headings = headingsOf(table.slice(0, headRows).map(({ cells }) => cells.map(({ text }) => text)));
  const nameAt = headings.findIndex((words) => !index.test(fold(words)) && !unit.test(fold(words)));
  if (nameAt === -1) return undefined;
  const name = fold(headings[nameAt] ?? '');
  const isOther = otherNames.test(name) && !metricNames.test(name);
  const columns = headings.map((words, at): Column => {
    if (at === nameAt) return { kind: 'name' };
    return at < nameAt && !unit.test(fold(words)) ? { kind: 'index' } : columnOf(words, period, units);
  });
  return isOther ? undefined : { columns, headRows, namesMetrics: metricNames.test(name) };
}

/** The first row, and the ones below it that name nothing on their left and count nothing. */
function headRowsOf(table: TextTable): number {
  const first = table[0]?.cells ?? [];
  if (first.some(({ text }, at) => at > 0 && isCount(text))) return 0;
  const below = table
    .slice(1)
    .findIndex(({ cells }) => cells[0]?.text !== '' || cells.some(({ text }) => isCount(text)));
  return below === -1 ? table.length : below + 1;
}

/** A number that is no year. */
function isCount(text: string): boolean {
  return /^[-+±]?\d[\d.,]*\s*%?$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
}

/** Above each column all that stands over it; a heading of several columns stands over the first of them. */
function headingsOf(rows: readonly (readonly string[])[]): string[] {
  const width = rows[0]?.length ?? 0;
  const wide = rows.map((row, level) => {
    let last = '';
    return Array.from({ length: width }, (_, at) => {
      const below = rows.slice(level + 1).some((other) => (other[at] ?? '') !== '');
      if ((row[at] ?? '') !== '') last = row[at] ?? '';
      return (row[at] ?? '') === '' && below ? last : (row[at] ?? '');
    });
  });
  return Array.from({ length: width }, (_, at) =>
    wide
      .map((row) => row[at] ?? '')
      .filter((words) => words !== '')
      .join(' '),
  );
}

function columnOf(words: string, period: Period | undefined, units: readonly string[]): Column {
  const folded = fold(words).replace(/\s+/g, ' ').trim();
  if (unit.test(folded)) return { kind: 'unit' };
  const recipient = recipients.find(([, pattern]) => pattern.test(folded))?.[0];
  if (recipient) return { kind: recipient };
  const named = periodIn(words, period);
  const before = period && previousPeriod(period)?.id;
  if (change.test(folded) && !target.test(folded)) {
    const isFromBefore =
      fromYearBefore.test(folded) || named === before || (named === undefined && !/so voi/.test(folded));
    const isSigned = /\+/.test(words) && /[-–−±]/.test(words);
    return isFromBefore ? { kind: 'change', isPercent: /%|ty le|ti le/.test(folded), isSigned } : { kind: 'unclear' };
  }
  if (measured.test(folded) && !own.test(folded)) return { kind: 'unclear' };
  const counted = countedIn(folded, units);
  const withUnit = counted === undefined ? {} : { unit: counted };
  if (target.test(folded)) return { kind: 'level', role: 'target', period: named ?? period?.id, ...withUnit };
  if (named !== undefined) return { kind: 'level', role: roleOf(named, period), period: named, ...withUnit };
  if (/\d/.test(folded)) return { kind: 'unclear' };
  if (fromYearBefore.test(folded)) return { kind: 'level', role: 'baseline', period: before, ...withUnit };
  return own.test(folded) || counted !== undefined
    ? { kind: 'level', role: 'result', ...withUnit }
    : { kind: 'unclear' };
}

/** "Số vụ", "Số đối tượng 2023": what a column counts. */
function countedIn(folded: string, units: readonly string[]): string | undefined {
  const [, counted] = /^so (.+)$/.exec(folded) ?? [];
  return units
    .filter((word) => counted === fold(word) || counted?.startsWith(`${fold(word)} `))
    .sort((left, right) => right.length - left.length)[0];
}

/** The period that a heading names; a year alone says nothing in an article about half of one. */
function periodIn(words: string, period: Period | undefined): string | undefined {
  const [named, ...others] = periodsOf(tokenise(words), period && Number(period.id.slice(0, 4)));
  if (others.length > 0) return undefined;
  const bare = /(?<![\d.,/])((?:19|20)\d\d)(?![\d.,/]\d|\d)/.exec(words)?.[1];
  const id = named?.dated ? named.id : bare;
  if (id === undefined || typeof parsePeriod(id) === 'string') return undefined;
  const isWholeYear = /^\d{4}$/.test(id);
  return isWholeYear && period && !['year', 'years', 'named'].includes(period.form) ? undefined : id;
}

/** Of the article's own period a result, of an earlier one what was before, of a later one an aim. */
function roleOf(id: string, period: Period | undefined): Role {
  const [year, ownYear] = [id.slice(0, 4), period?.id.slice(0, 4) ?? id.slice(0, 4)];
  return year === ownYear ? 'result' : year < ownYear ? 'baseline' : 'target';
}
