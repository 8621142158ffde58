/** The text around a place in it. */

/** As much of the text around a number as may belong to it; the sign of a footnote right after it is passed over. */
export function beside(text: string, start: number, end: number): { before: string; after: string } {
  const reach = 60;
  return {
    before: text.slice(Math.max(0, start - reach), start),
    after: text.slice(end, end + reach).replace(/^\ufffc/u, ''),
  };
}

/** From the sign before a number to the one after it; what a space does not follow parts nothing. */
export function around(text: string, start: number, end: number, signs: string): string {
  const isSign = (at: number): boolean => signs.includes(text.charAt(at));
  let from = start;
  while (from > 0 && !(isSign(from - 1) && (from === start || text.charAt(from) === ' '))) from -= 1;
  let to = end;
  while (to < text.length && !(isSign(to) && (to + 1 === text.length || text.charAt(to + 1) === ' '))) to += 1;
  return `${text.slice(from, start)} ${text.slice(end, to)}`;
}

/** Any of the words right before a place, perhaps with a space between. */
export function wordsBefore(words: readonly string[]): RegExp {
  const escaped = [...words].sort((left, right) => right.length - left.length).map((word) => RegExp.escape(word));
  return new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})\\s*$`, 'iu');
}
