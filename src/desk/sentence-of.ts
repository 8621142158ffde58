/** The sentence around a place of the article, to be shown with it. */

/** A sign that ends a sentence: not the point of "3.264", not that of a date. */
const endOfSentence = /[.!?…](?=\s+\p{Lu}|\s*$)/gu;

/** Offsets of the sentence around a place, without blanks at its ends. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const line = text.slice(lineStart, found === -1 ? text.length : found);
  const ends = [...line.matchAll(endOfSentence)].map((match) => match.index + 1);
  const from = ends.findLast((at) => at <= start - lineStart) ?? 0;
  const to = ends.find((at) => at >= end - lineStart) ?? line.length;
  const words = line.slice(from, to);
  return {
    start: lineStart + from + words.length - words.trimStart().length,
    end: lineStart + from + words.trimEnd().length,
  };
}
