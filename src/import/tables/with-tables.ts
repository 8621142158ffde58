/** What an article's tables say, in place of what was made of their rows as sentences. */
import { type Period, parsePeriod } from '../../model/period.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { ProseDistractor, ProseFigure, ProseReading, Span, Unexplained } from '../../prose/reading.ts';
import { type ProseReader, type ReadTable, readTables } from './read-tables.ts';

/** A reading of an article's sentences, with its tables read as tables. */
export function withTables(
  text: string,
  reading: ProseReading,
  vocabulary: Vocabulary,
  read: ProseReader,
): ProseReading {
  const parsed = parsePeriod(reading.proposedPeriod.value ?? '');
  const period = typeof parsed === 'string' ? undefined : parsed;
  const tables = readTables(text, period, vocabulary, read);
  return tables.length === 0 ? reading : merged(text, reading, tables, period);
}

function merged(
  text: string,
  reading: ProseReading,
  tables: readonly ReadTable[],
  period: Period | undefined,
): ProseReading {
  const rows = tables.flatMap((table) => table.rows);
  const inRows = (span: Span): boolean => overlapsAny(span, rows);
  const said = reading.figures.filter((figure) => !inRows(figure));
  const inTables = tables.flatMap((table) => table.figures).map((figure) => withoutOwnPeriod(figure, period));
  const repeated = inTables.filter((figure) => said.some((other) => saysSame(figure, other, period)));
  const outside = said.map((figure) =>
    withChanges(
      figure,
      repeated.find((other) => saysSame(other, figure, period)),
    ),
  );
  const added = inTables.filter((figure) => !repeated.includes(figure));
  const awarded = tables.flatMap((table) => table.awards);
  const aside = [...tables.flatMap((table) => table.aside), ...repeated.flatMap(spansOf).map(asRepeated)];
  const read: Span[] = [...added.flatMap(spansOf), ...awarded, ...aside];
  const isOpen = (span: Span): boolean => !overlapsAny(span, read);

  const figures = [...outside, ...added].sort(inOrder);
  const awards = [...reading.awards.filter((award) => !inRows(award)), ...awarded].sort(inOrder);
  const distractors = [...reading.distractors.filter(isOpen), ...aside].sort(inOrder);
  const misread = [...reading.figures, ...reading.awards].filter((span) => inRows(span) && isOpen(span));
  const unexplained = [...reading.unexplained.filter(isOpen), ...misread.map((span) => asUnexplained(text, span))].sort(
    inOrder,
  );
  const explained = figures.length + awards.length + distractors.length;
  const coverage = explained === 0 ? 1 : explained / (explained + unexplained.length);
  return { ...reading, figures, awards, distractors, unexplained, coverage };
}

function withoutOwnPeriod({ period: stated, ...figure }: ProseFigure, period: Period | undefined): ProseFigure {
  const isOwn = stated === undefined || (stated === period?.id && figure.role !== 'target');
  return isOwn ? figure : { ...figure, period: stated };
}

/** Whether a sentence says the same number of the same thing, and no other change. */
function saysSame(figure: ProseFigure, other: ProseFigure, period: Period | undefined): boolean {
  const { figure: own, changes, metric, role } = figure;
  const isSamePeriod = other.period === undefined || other.period === (figure.period ?? period?.id);
  return (
    metric !== null &&
    metric === other.metric &&
    role === other.role &&
    other.scope === undefined &&
    isSamePeriod &&
    own?.operator === other.figure?.operator &&
    own?.value === other.figure?.value &&
    changes.every(({ unit, figure: { value } }) =>
      other.changes.every((said) => said.unit !== unit || said.figure.value === value),
    )
  );
}

/** A figure of a sentence with the changes that only the table says. */
function withChanges(figure: ProseFigure, inTable: ProseFigure | undefined): ProseFigure {
  const added = inTable?.changes.filter(({ unit }) => figure.changes.every((said) => said.unit !== unit)) ?? [];
  return added.length === 0 ? figure : { ...figure, changes: [...figure.changes, ...added] };
}

function spansOf(figure: ProseFigure): Span[] {
  return [figure, ...(figure.elsewhere ?? [])];
}

function overlapsAny(span: Pick<Span, 'start' | 'end'>, others: readonly Pick<Span, 'start' | 'end'>[]): boolean {
  return others.some(({ start, end }) => span.start < end && span.end > start);
}

function asRepeated({ start, end, line, quote }: Span): ProseDistractor {
  return { start, end, line, quote, reason: 'headline' };
}

function asUnexplained(text: string, { start, end, line, quote }: Span): Unexplained {
  return { start, end, line, quote, column: start - (text.lastIndexOf('\n', start - 1) + 1) + 1 };
}

function inOrder(left: Span, right: Span): number {
  return left.start - right.start || left.end - right.end;
}
