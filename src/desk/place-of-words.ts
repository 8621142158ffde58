import type { Span } from '../prose/reading.ts';

/** Every place at which words stand in a text, give or take blanks. */
export function placesOfWords(text: string, words: string): Span[] {
  const wanted = words.normalize('NFC').trim();
  if (wanted === '') return [];
  const parts = wanted.split(/\s+/).map((part) => RegExp.escape(part));
  return [...text.matchAll(new RegExp(parts.join('[^\\S\\n]+'), 'gu'))].map(({ 0: quote, index: start }) => ({
    start,
    end: start + quote.length,
    line: text.slice(0, start).split('\n').length,
    quote,
  }));
}
