import { syllableKey } from './syllable.ts';

/** `word`: letters, perhaps with digits after them (C07); `number`: digits with their points and commas; else one sign. */
export type TokenKind = 'word' | 'number' | 'sign';

/** A syllable, a number or a sign, where it stands in the text. */
export interface Token {
  kind: TokenKind;
  text: string;
  /** How it is compared: {@link syllableKey} of a word, the plain form of a dash or quotation mark. */
  key: string;
  start: number;
  end: number;
  /** Whether it touches the token before: `kg` in "400kg". */
  glued: boolean;
}

const piece =
  /(?<number>\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?|(?<![\d/.,-] ?)[1-9]\d{0,2}(?: \d{3})+(?= \p{L})|\d+(?:[.,]\d+)*)|(?<word>[\p{L}\p{M}][\p{L}\p{M}\d]*)|(?<sign>[^\s])/gu;
const dashes = /[-‐‑‒–—−]/u;

/** Cuts a text into tokens; offsets count in the given text, however its accents are encoded. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const { groups, index, 0: found } of text.matchAll(piece)) {
    const kind = groups?.['number'] !== undefined ? 'number' : groups?.['word'] !== undefined ? 'word' : 'sign';
    const key = kind === 'word' ? syllableKey(found) : dashes.test(found) ? '-' : found;
    tokens.push({ kind, text: found, key, start: index, end: index + found.length, glued: index === last });
    last = index + found.length;
  }
  return tokens;
}

/** Whether a word is written with a capital first letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
