import type { Decimal } from '../../model/decimal.ts';
import type { Measure } from '../../model/measure.ts';

/** Words that may stand after a number of a measure, with what each is worth; the longest first. */
const known = new WeakMap<Measure, readonly (readonly [word: string, factor: Decimal])[]>();

/** The measure's own word right after a number, the longest that fits. */
export function unitBeside(after: string, measure: Measure): { factor: Decimal; length: number } | undefined {
  const rest = after.trimStart();
  const found = unitWords(measure).find(([word]) => startsWithWord(rest, word));
  return found && { factor: found[1], length: after.length - rest.length + found[0].length };
}

function unitWords(measure: Measure): readonly (readonly [string, Decimal])[] {
  const before = known.get(measure);
  if (before) return before;
  const factors = { ...Object.fromEntries(labels(measure).map((label) => [label, '1'])), ...measure.units };
  const words = Object.entries(factors)
    .map(([word, factor]) => [word.toLowerCase(), factor] as const)
    .sort(([left], [right]) => right.length - left.length);
  known.set(measure, words);
  return words;
}

function labels({ label, one }: Measure): string[] {
  return [...Object.values(label), ...Object.values(one ?? {})].filter((word) => /\p{L}/u.test(word));
}

function startsWithWord(text: string, word: string): boolean {
  return text.slice(0, word.length).toLowerCase() === word && !/^\p{L}/u.test(text.slice(word.length));
}
