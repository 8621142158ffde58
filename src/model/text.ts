/** A file of the content folder as it lies on disk. */
export interface ContentFile {
  /** Path inside the content folder, with `/`. */
  path: string;
  bytes: Uint8Array;
}

/**
 * Bytes as text: UTF-8 only, without byte-order mark, lines ended by a line feed, composed accents (NFC).
 * @returns null where the bytes are not UTF-8
 */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return tidyText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** Control characters other than tab and line ends, and the sign that stands for letters lost in an earlier copy. */
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd-\uffff]/u;

/** The first character that no page, feed or table can carry, and where it stands. */
export function controlCharacter(text: string): { name: string; line: number; column: number } | undefined {
  const index = text.search(controlCharacters);
  if (index === -1) return undefined;
  const before = text.slice(0, index).split('\n');
  const name = `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
  return { name, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The number of the first line, counted from 1, whose bytes are not UTF-8. */
export function firstUndecodableLine(bytes: Uint8Array): number {
  const lineFeed = 0x0a;
  let line = 1;
  let start = 0;
  for (let index = 0; index <= bytes.length; index += 1) {
    if (index < bytes.length && bytes[index] !== lineFeed) continue;
    if (decodeText(bytes.subarray(start, index)) === null) return line;
    line += 1;
    start = index + 1;
  }
  return 1;
}

/** Letters without marks, in lower case, joined by hyphens: `Rừng bị cháy` gives `rung-bi-chay`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Lower case without marks, đ as d: how people type when they search. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

function tidyText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}
