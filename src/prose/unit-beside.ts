import type { Decimal } from '../model/decimal.ts';
import type { Measure } from '../model/measure.ts';

/** The measure's own word right after a number, the longest that fits. */
export function unitBeside(after: string, measure: Measure): { factor: Decimal; length: number } | undefined {
  const words = { ...Object.fromEntries(labels(measure).map((label) => [label, '1'])), ...measure.units };
  const [longest] = Object.entries(words)
    .filter(([word]) => startsWithWord(after, word))
    .sort(([left], [right]) => right.length - left.length);
  if (!longest) return undefined;
  const [word, factor] = longest;
  return { factor, length: spaceBefore(after) + word.length };
}

function labels({ label, one }: Measure): string[] {
  return [...Object.values(label), ...Object.values(one ?? {})].filter((word) => /\p{L}/u.test(word));
}

function spaceBefore(text: string): number {
  return text.length - text.trimStart().length;
}

function startsWithWord(text: string, word: string): boolean {
  const rest = text.trimStart();
  return rest.toLowerCase().startsWith(word.toLowerCase()) && !/^\p{L}/u.test(rest.slice(word.length));
}
