/** From a figure of the text to what an author would write for it; what would be read back as another is not written. */
import type { Change, Figure } from '../model/figure.ts';
import type { WrittenStatement } from '../model/frontmatter.ts';
import { type NotationContext, parseChange, parseFigure, printChange, printFigure } from '../model/notation.ts';
import type { ProseFigure } from '../prose/reading.ts';

type WrittenChange = Exclude<NonNullable<WrittenStatement['change']>, string | unknown[]>;

/**
 * @param before id of the period that changes are from, unless they say another
 * @returns undefined where the notation has no words for the figure
 */
export function writeStatement(
  { figure, changes, scope, quote }: Pick<ProseFigure, 'figure' | 'changes' | 'scope' | 'quote'>,
  context: NotationContext,
  before?: string,
): WrittenStatement | undefined {
  const value = figure && writeLevel(figure, context);
  const written = changes.map((change) => writeChange(change, context, before));
  if ((figure && value === undefined) || written.some((change) => change === undefined)) return undefined;
  if (value === undefined && written.length === 0) return undefined;
  const kept = written.filter((change) => change !== undefined).map(shortened);
  const change = kept.length > 1 ? kept : kept[0];
  return {
    ...(value === undefined ? {} : { value }),
    ...(change === undefined ? {} : { change }),
    ...(scope === undefined ? {} : { scope }),
    quote: oneLine(quote),
  };
}

/** A level in the author's notation. */
export function writeLevel(figure: Figure, context: NotationContext): string | undefined {
  const text = printFigure(figure, context.measure);
  const read = parseFigure({ text, quoted: true }, context);
  return 'fault' in read || !sameFigure(read, figure) ? undefined : text;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function writeChange(change: Change, context: NotationContext, before?: string): WrittenChange | undefined {
  const by = printChange(change);
  const read = parseChange({ text: by, quoted: true }, context);
  const isDirection = change.figure.value === '0' && change.figure.operator !== 'eq';
  if ('fault' in read || !sameFigure(read.figure, change.figure)) return undefined;
  if (read.unit !== change.unit && !isDirection) return undefined;
  const { basis, versus = basis === 'previous' ? undefined : basis } = change;
  if (versus === 'other') return undefined;
  return { by, ...(versus === undefined || versus === before ? {} : { versus }) };
}

function shortened(change: WrittenChange): string | WrittenChange {
  return change.versus === undefined ? change.by : change;
}

function sameFigure(left: Figure, right: Figure): boolean {
  return (['operator', 'value', 'valueMax', 'of'] as const).every((key) => left[key] === right[key]);
}
