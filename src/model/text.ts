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
