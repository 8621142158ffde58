/** The text around a place in it. */

/** As much of the text around a number as may belong to it; the sign of a footnote right after it is passed over. */
export function beside(text: string, start: number, end: number): { before: string; after: string } {
  const reach = 60;
  return {
    before: text.slice(Math.max(0, start - reach), start),
    after: text.slice(end, end + reach).replace(/^\ufffc/u, ''),
  };
}

/** From the sign before a number to the one after it. */
export function around(text: string, start: number, end: number, signs: RegExp): string {
  return `${text.slice(0, start).split(signs).at(-1) ?? ''} ${text.slice(end).split(signs)[0] ?? ''}`;
}

/** Any of the words right before a place, perhaps with a space between. */
export function wordsBefore(words: readonly string[]): RegExp {
  const escaped = [...words].sort((left, right) => right.length - left.length).map((word) => RegExp.escape(word));
  return new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})\\s*$`, 'iu');
}
