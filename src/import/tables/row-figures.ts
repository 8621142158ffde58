/** The figures of a table's row: a level for each column, and the changes beside the one of the article's own period. */
import { toNumber } from '../../model/decimal.ts';
import type { Change, Figure } from '../../model/figure.ts';
import { isPercent } from '../../model/measure.ts';
import { type NotationContext, parseChange, parseFigure } from '../../model/notation.ts';
import type { ProseFigure, Span } from '../../prose/reading.ts';
import type { Column } from './columns.ts';
import type { RowSubject } from './row-subject.ts';
import type { Cell, Row } from './text-table.ts';

/** @returns nothing where no cell of the row can be read */
export function rowFigures(row: Row, columns: readonly Column[], subject: RowSubject): ProseFigure[] {
  const context: NotationContext = { measure: subject.measure, partOfWhole: subject.metric?.partOf !== undefined };
  const about = {
    metric: subject.metric?.id ?? null,
    label: subject.label,
    measure: subject.measure.id,
    isWhole: false,
    changes: [],
  };
  const levels = columns.flatMap((column, at): ProseFigure[] => {
    const cell = row.cells[at];
    const figure = column.kind === 'level' && cell ? levelIn(cell.text, subject, context) : undefined;
    if (column.kind !== 'level' || !cell || !figure) return [];
    const { role, period } = column;
    return [{ ...about, ...spanOf(cell, row), role, figure, ...(period === undefined ? {} : { period }) }];
  });
  const own = levels.find(({ role }) => role === 'result');
  const before = levels.find(({ role }) => role === 'baseline');
  const changes = columns.flatMap((column, at): { change: Change; span: Span }[] => {
    const cell = row.cells[at];
    if (column.kind !== 'change' || !cell) return [];
    const change = changeIn(cell.text, column, { own: own?.figure, before: before?.figure }, context);
    return change ? [{ change, span: spanOf(cell, row) }] : [];
  });
  const [first, ...others] = changes;
  if (!first) return levels;
  const stated = { changes: changes.map(({ change }) => change) };
  if (!own)
    return [
      ...levels,
      { ...about, ...first.span, ...stated, role: 'result', elsewhere: others.map(({ span }) => span) },
    ];
  const elsewhere = changes.map(({ span }) => span);
  return levels.map((figure) => (figure === own ? { ...figure, ...stated, elsewhere } : figure));
}

export function spanOf({ start, end, text }: Cell, { line }: Row): Span {
  return { start, end, line, quote: text };
}

function levelIn(text: string, { unit = '', measure }: RowSubject, context: NotationContext): Figure | undefined {
  if (!/\d/.test(text)) return undefined;
  // A scale or another unit than the measure's own tells what the number is worth.
  const tells = unit !== '%' && (unit.includes(' ') || (measure.units[unit] ?? '1') !== '1');
  const written = isPercent(measure) ? [text, `${text}%`] : tells ? [`${text} ${unit}`, text] : [text];
  return written
    .map((words) => parseFigure({ text: words, quoted: true }, context))
    .find((read) => !('fault' in read)) as Figure | undefined;
}

/** How much more it has become by the levels themselves, in the unit of a change. */
function difference(own: Figure | undefined, before: Figure | undefined, unit: Change['unit']): number | undefined {
  if (own?.operator !== 'eq' || before?.operator !== 'eq') return undefined;
  const [now, then] = [toNumber(own.value), toNumber(before.value)];
  return unit === 'percent' ? ((now - then) / then) * 100 : now - then;
}

/** Rounding, by which a stated change may differ from what the levels make. */
const rounding = 0.6;

/** A change says its direction itself, or its column's other numbers do; else the levels beside it must make it. */
function changeIn(
  text: string,
  { isPercent: ofPercent, isSigned }: Extract<Column, { kind: 'change' }>,
  levels: { own?: Figure; before?: Figure },
  context: NotationContext,
): Change | undefined {
  if (!/[1-9]/.test(text)) return undefined;
  const plain = text
    .replace(/^↓\s*/, '-')
    .replace(/^↑\s*/, '+')
    .replace(/^(giảm|tăng)\s*:?\s*/iu, '$1 ');
  const written = ofPercent && !plain.includes('%') ? `${plain}%` : plain;
  const isUnsigned = /^\d/.test(written);
  const readAs = (words: string): Change | undefined => {
    const read = parseChange({ text: words, quoted: true }, context);
    return 'fault' in read ? undefined : { ...read, basis: 'previous' };
  };
  if (!isUnsigned || isSigned) return readAs(isUnsigned ? `+${written}` : written);
  return [readAs(`+${written}`), readAs(`-${written}`)].find((change) => {
    const made = change && difference(levels.own, levels.before, change.unit);
    return change && made !== undefined && Math.abs(made - toNumber(change.figure.value)) <= rounding;
  });
}
