/** The foot of an official report: who gets it, who signs it. */
import type { Block } from './block.ts';

const recipients = /^nơi nhận(?!\p{L})/iu;
const appendix = /^(?:phụ lục|biểu|bảng)(?!\p{L})/iu;
/** In whose place somebody signs: "KT. GIÁM ĐỐC", "TM. BAN CHỈ HUY". */
const inPlaceOf = /^(?:kt|tm|tl|tuq|q)\s*\./iu;
const offices =
  /^(?:q(?:uyền)?\.?\s+)?(?:phó\s+)?(?:tổng\s+)?(?:giám đốc|trưởng|chủ tịch|chánh|thủ trưởng|viện trưởng|cục trưởng|chi cục trưởng|chỉ huy|hiệu trưởng|người)(?!\p{L})/iu;
const signed = /^[([]?\s*(?:đã ký|ký|ký tên|ký, ?(?:ghi rõ|đóng dấu)[^)]*)\s*[)\].]*$/iu;
const ranks = /^(?:(?:thiếu|trung|thượng|đại)\s+(?:tướng|tá|uý|úy)|ts|pgs|ths)\.?(?!\p{L})/iu;

/** Blocks of the longest foot, letters of the longest office named in it, and of the longest line of its list. */
const mostBlocks = 30;
const longestOffice = 120;
const longestItem = 200;
/** Words of the longest office and of the longest name. */
const mostOfficeWords = 10;
const mostNameWords = 6;
/** Rows of the largest table that lays out a foot. */
const mostRows = 3;

/** Indexes of the blocks that are the foot. */
export function footOf(blocks: readonly Block[]): number[] {
  const places = [...blocks.keys()];
  const start = places.findLast((index) => index > 0 && blocks[index]?.lines.some((line) => recipients.test(line)));
  if (start === undefined) return signatureAt(blocks, blocks.length);
  const end = places.find((index) => index > start && !isFoot(blocks[index])) ?? blocks.length;
  if (end - start > mostBlocks) return [];
  return [...signatureAt(blocks, start), ...places.slice(start, end)];
}

/** Whoever signs above a place: an office in capitals, and below it a name alone. */
function signatureAt(blocks: readonly Block[], end: number): number[] {
  let start = end;
  let hasOffice = false;
  while (start > 1) {
    const { lines = [], rows = 0 } = blocks[start - 1] ?? {};
    if (rows > mostRows || lines.length === 0 || !lines.every(isOfSignature)) break;
    hasOffice ||= lines.some(isOffice);
    start -= 1;
  }
  while (start < end && !blocks[start]?.lines.some(isOffice)) start += 1;
  return hasOffice ? [...blocks.keys()].slice(start, end) : [];
}

function isOfSignature(line: string): boolean {
  return isOffice(line) || signed.test(line) || isName(line);
}

function isOffice(line: string): boolean {
  return (
    line === line.toUpperCase() &&
    line.split(/\s+/).length <= mostOfficeWords &&
    (inPlaceOf.test(line) || offices.test(line)) &&
    !/\d/.test(line)
  );
}

/** "Đại tá Nguyễn Văn Mẫu". */
function isName(line: string): boolean {
  const words = line.replace(ranks, '').replace(/[,.]/g, ' ').trim().split(/\s+/);
  return words.length <= mostNameWords && words.length > 1 && words.every((word) => /^\p{Lu}\p{L}*$/u.test(word));
}

function isFoot(block: Block | undefined): boolean {
  if (!block || block.rows > mostRows) return false;
  return block.lines.every(
    (line) => line.length <= (/^[-–•*+]/u.test(line) ? longestItem : longestOffice) && !appendix.test(line),
  );
}
