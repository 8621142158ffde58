/** Numbers of a text that stand outside everything that was read: those of changes go with their figures. */
import { isNegative, negate } from '../model/decimal.ts';
import type { ProseFigure, Span } from '../prose/reading.ts';

/** A number as it is written, with a percent sign where it has one. */
export type NumberRun = Span;

/** Digits that are no part of a name: not those of "C07". */
const number = /(?<![\p{L}\d])\d+(?:[.,]\d+)*(?:\s?%)?/gu;

/**
 * @param spans places that are accounted for
 * @returns the numbers of each figure's changes, and those that belong to nothing
 */
export function numbersOutside(
  text: string,
  spans: readonly Pick<Span, 'start' | 'end'>[],
  figures: readonly ProseFigure[],
): { echoes: Map<ProseFigure, NumberRun[]>; loose: NumberRun[] } {
  const echoes = new Map<ProseFigure, NumberRun[]>();
  const loose: NumberRun[] = [];
  for (const run of runsOf(text)) {
    if (spans.some(({ start, end }) => run.start < end && run.end > start)) continue;
    const owner = ownerOf(run, figures);
    if (!owner) {
      loose.push(run);
      continue;
    }
    const known = echoes.get(owner);
    if (known) known.push(run);
    else echoes.set(owner, [run]);
  }
  return { echoes, loose };
}

/** Every number of a text. */
export function runsOf(text: string): NumberRun[] {
  let line = 1;
  let from = 0;
  return [...text.matchAll(number)].map((match) => {
    const start = match.index;
    for (let at = text.indexOf('\n', from); at !== -1 && at < start; at = text.indexOf('\n', from)) {
      line += 1;
      from = at + 1;
    }
    const [quote] = match;
    return { start, end: start + quote.length, line, quote };
  });
}

/**
 * The figure that was read with this number; else one of the same line that says it, of several the nearest before it,
 * else the nearest after.
 */
function ownerOf(run: NumberRun, figures: readonly ProseFigure[]): ProseFigure | undefined {
  const reader = figures.find(({ elsewhere = [] }) =>
    elsewhere.some(({ start, end }) => run.start < end && run.end > start),
  );
  if (reader) return reader;
  const saying = figures.filter((figure) => figure.line === run.line && says(figure, run));
  return saying.findLast(({ start }) => start < run.start) ?? saying[0];
}

function says({ figure, changes }: ProseFigure, { quote }: NumberRun): boolean {
  const numbers = [figure, ...changes.map((change) => change.figure)].flatMap((stated) =>
    stated ? [stated.value, stated.valueMax, stated.of].filter((value) => value !== undefined) : [],
  );
  const digits = quote.replace(/\s?%$/, '');
  const readings = [digits.replaceAll('.', '').replace(',', '.'), digits.replaceAll(',', '')].map(significant);
  return numbers.some((value) => readings.includes(significant(isNegative(value) ? negate(value) : value)));
}

/** Digits that tell: "1,8 triệu" is 1800000. */
function significant(digits: string): string {
  const [whole = '', fraction = ''] = digits.split('.');
  return `${whole}${fraction}`.replace(/^0+(?=\d)/, '').replace(/(?<=\d)0+$/, '');
}
