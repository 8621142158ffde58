import type { Span } from '../prose/reading.ts';

/** Where words stand in a text, give or take blanks; the first place of several. */
export function placeOfWords(text: string, words: string): Span | undefined {
  const wanted = words.normalize('NFC').trim();
  if (wanted === '') return undefined;
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[^\\S\\n]+');
  const match = new RegExp(escaped, 'u').exec(text);
  if (!match) return undefined;
  const start = match.index;
  return {
    start,
    end: start + match[0].length,
    line: text.slice(0, start).split('\n').length,
    quote: match[0],
  };
}
