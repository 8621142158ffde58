/** The head of an official letter or report: who writes, the nation's name and motto, number, place and date. */
import { dateIn } from '../prose/article/days.ts';
import type { Manuscript } from './manuscript.ts';

export interface Letterhead {
  /** How many lines it takes. */
  length: number;
  /** Whose letter it is: the lowest office named. */
  issuer?: string;
  /** Place and date in its words, and the day alone: "Đảo Xanh, ngày 05 tháng 12 năm 2024", `2024-12-05`. */
  dated?: { words: string; day: string };
}

/** Lines among which a letterhead ends. */
const mostLines = 16;
/** Letters and words of its longest line. */
const longestLine = 200;
const mostWords = 16;
/** Words of the shortest name of an office: "BỘ CÔNG AN"; a stamp has fewer. */
const fewestOfficeWords = 3;

const motto =
  /cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s*[-–—.]\s*tự do\s*[-–—.]\s*hạnh ph(?:ú|u)c/giu;
const number = /(?<!\p{L})số\s*:[\s\d.…_]*(?:\/[\p{L}\d./-]*\p{L})?(?:[-–][\p{L}\d]+)*/giu;
const placeAndDay = /\p{Lu}[\p{L}.]*(?:[ –-]+\p{Lu}[\p{L}.]*)*\s*,\s*ngày[\s\d.…_]*tháng[\s\d.…_]*năm\s*\d{4}/gu;
const about = /^v\s*\/\s*v(?!\p{L})/iu;

/** What official documents are, by which the head has ended. */
const kinds =
  /^(?:báo cáo|thông cáo|thông báo|tờ trình|kế hoạch|quyết định|nghị quyết|chỉ thị|hướng dẫn|chương trình|phương án|đề án|biên bản|công điện)(?!\p{L})/iu;

/** A name of a kind of document that stands alone above what the document is about: "BÁO CÁO". */
export function isKindOfDocument(line: string): boolean {
  return kinds.test(line) && line === line.toUpperCase() && line.split(/\s+/).length <= mostKindWords;
}

/** "BÁO CÁO TÓM TẮT". */
const mostKindWords = 4;

/** @param lines what stands at the beginning of a file, top to bottom; without blank lines */
export function letterheadOf(lines: readonly string[]): Letterhead | undefined {
  let length = 0;
  let hasMotto = false;
  let hasNumber = false;
  let dated: Letterhead['dated'];
  let hasPlace = false;
  const offices: string[] = [];
  let pending: string[] = [];
  for (const [index, line] of lines.slice(0, mostLines).entries()) {
    if (
      kinds.test(line) ||
      line.length > longestLine ||
      line.split(/\s+/).length > mostWords ||
      /\p{Ll}\.$/u.test(line)
    )
      break;
    const pieces = piecesOf(line);
    const marks = pieces.filter(isMark);
    // Offices are in capitals: what says more beside a mark is a sentence that holds the same words.
    if (marks.length === 0 || pieces.some((piece) => !isMark(piece) && piece !== piece.toUpperCase())) {
      pending.push(...pieces);
      continue;
    }
    offices.push(...pending, ...pieces.filter((piece) => !isMark(piece)));
    pending = [];
    length = index + 1;
    hasMotto ||= marks.some((piece) => matches(motto, piece));
    hasNumber ||= marks.some((piece) => matches(number, piece));
    hasPlace ||= marks.some((piece) => matches(placeAndDay, piece));
    for (const words of marks.filter((piece) => matches(placeAndDay, piece))) {
      const day = dateIn(words);
      if (day !== undefined) dated ??= { words, day };
    }
  }
  if (!hasMotto && !(hasNumber && hasPlace)) return undefined;
  while (length < lines.length && isStamp(lines[length] ?? '')) length += 1;
  const issuer = offices.findLast((office) => office.split(/\s+/).length >= fewestOfficeWords && !about.test(office));
  return { length, ...(issuer === undefined ? {} : { issuer }), ...(dated ? { dated } : {}) };
}

/** Both columns of a line that was copied out of a table, and what stands on one line without one. */
function piecesOf(line: string): string[] {
  const parted = [motto, number, placeAndDay].reduce(
    (words, mark) => words.replace(mark, (found) => `\t${found.replace(/\s+/gu, ' ')}\t`),
    line,
  );
  return parted
    .split(/\t| {3,}/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function isMark(piece: string): boolean {
  return [motto, number, placeAndDay].some((mark) => matches(mark, piece)) || !/[\p{L}\d]/u.test(piece);
}

/** "MẬT", "V/v …", "-------": what else stands below number and date. */
function isStamp(line: string): boolean {
  const isShort = line === line.toUpperCase() && line.split(/\s+/).length < fewestOfficeWords && !kinds.test(line);
  return isShort || about.test(line);
}

function matches(pattern: RegExp, words: string): boolean {
  return words.search(pattern) >= 0;
}

/** What a letterhead tells of an article, and what of its file has no place in it. */
export function aroundOf(
  letterhead: (Letterhead & { words: readonly string[] }) | undefined,
  others: readonly string[] = [],
): Pick<Manuscript, 'around' | 'dropped' | 'issuer' | 'dated'> {
  const { words = [], issuer, dated } = letterhead ?? {};
  const dropped = [...words.filter((line) => line.trim() !== ''), ...others];
  return {
    ...(letterhead ? { around: words } : {}),
    ...(dropped.length > 0 ? { dropped } : {}),
    ...(issuer === undefined ? {} : { issuer }),
    ...(dated === undefined ? {} : { dated: dated.day }),
  };
}
