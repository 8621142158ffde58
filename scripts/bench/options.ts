/** What may be said to the benchmark. */
import { parseArgs } from 'node:util';
import { UsageError } from '../../src/command.ts';

export interface BenchOptions {
  bulletins: number;
  runs: number;
  /** Leaves content and sites where they were made. */
  keep: boolean;
  json: boolean;
}

/** @throws Error with one clear sentence */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: withNegativeNumbersJoined(words),
    options: {
      bulletins: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '3' },
      keep: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    bulletins: numberFrom('--bulletins', values.bulletins),
    runs: numberFrom('--runs', values.runs),
    keep: values.keep,
    json: values.json,
  };
}

/** `--runs -5` is a wrong number, not an option named 5: written `--runs=-5` the parser leaves it to us. */
function withNegativeNumbersJoined(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    if (/^-\d/.test(word) && index > 0) return [];
    const next = words[index + 1] ?? '';
    return /^-\d/.test(next) ? [`${word}=${next}`] : [word];
  });
}

function numberFrom(option: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError(
    `${option}: cần một số nguyên từ 1 đến 9999999, không phải “${text}” / needs a whole number from 1 to 9999999, not “${text}”`,
  );
}
