import type { Stated } from '../figures/draft.ts';
import type { Span } from '../reading.ts';
import type { Token } from './tokens.ts';

/** The place of some tokens of a sentence in the text. */
export function spanOf(tokens: readonly Token[], from: number, to: number, line: number, text: string): Span {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[Math.max(from, to - 1)]?.end ?? start;
  return { start, end, line, quote: text.slice(start, end) };
}

/** The place of a figure: its number with bound, unit and what is counted. */
export function draftSpan({ sentence, quantity }: Stated, text: string): Span {
  return spanOf(sentence.tokens, quantity.from, quantity.phraseEnd, sentence.line, text);
}
