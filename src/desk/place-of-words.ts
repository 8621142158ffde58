import type { Span } from '../prose/reading.ts';

/** Where words stand in a text, give or take blanks; the first place of several. */
export function placeOfWords(text: string, words: string): Span | undefined {
  const wanted = words.normalize('NFC').trim();
  if (wanted === '') return undefined;
  const parts = wanted.split(/\s+/).map((part) => RegExp.escape(part));
  const match = new RegExp(parts.join('[^\\S\\n]+'), 'u').exec(text);
  if (!match) return undefined;
  const start = match.index;
  return {
    start,
    end: start + match[0].length,
    line: text.slice(0, start).split('\n').length,
    quote: match[0],
  };
}
