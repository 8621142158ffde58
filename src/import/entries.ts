import { recipients } from '../model/award.ts';
import type { WrittenStatement } from '../model/frontmatter.ts';
import { type NotationContext, printFigure } from '../model/notation.ts';
import { parsePeriod, previousPeriod } from '../model/period.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ProseAward, ProseFigure } from '../prose/reading.ts';
import { type ArticlePeriods, statedPeriod } from './stated-period.ts';
import { oneLine, writeLevel, writeStatement } from './written-statement.ts';

/** One statement of a draft, and where in its frontmatter it stands. */
export interface StatementEntry {
  kind: 'statement';
  figure: ProseFigure;
  /** Period id under `targets`, or undefined for a result. */
  targetsOf?: string;
  /** Undefined under `other`, where a label and a unit stand instead. */
  metric?: string;
  label?: string;
  unit?: string;
  statement: WrittenStatement;
}

export interface AwardEntry {
  kind: 'award';
  award: ProseAward;
  written: Readonly<Record<string, string | string[]>>;
}

export type Entry = StatementEntry | AwardEntry;

/** Letters of the longest label that is made from a sentence. */
const longestLabel = 120;

/** The figure under its metric; undefined where it has none, or the notation cannot say it of that metric. */
export function metricEntry(
  figure: ProseFigure,
  vocabulary: Vocabulary,
  periods: ArticlePeriods,
): StatementEntry | undefined {
  const metric = vocabulary.metrics.get(figure.metric ?? '');
  const measure = metric && vocabulary.site.measures.get(metric.measure);
  if (!metric || !measure) return undefined;
  const context = { measure, partOfWhole: metric.partOf !== undefined };
  const statement = writeStatement(figure, context, periodBefore(figure, periods));
  return statement && { ...placed(figure, statement, periods), metric: metric.id };
}

/** The figure under `other`, in the words of the text; undefined where it is in no measure of the site. */
export function otherEntry(
  figure: ProseFigure,
  vocabulary: Vocabulary,
  periods: ArticlePeriods,
  withQuote = false,
): StatementEntry | undefined {
  const metric = vocabulary.metrics.get(figure.metric ?? '');
  const measure = vocabulary.site.measures.get(figure.measure ?? metric?.measure ?? '');
  const statement = measure && writeStatement(figure, { measure }, periodBefore(figure, periods));
  if (!statement) return undefined;
  const named = figure.label.trim() === '' ? figure.quote : figure.label;
  const label = oneLine(withQuote ? `${named}: ${figure.quote}` : named).slice(0, longestLabel);
  return { ...placed(figure, statement, periods), label, unit: measure.id };
}

export function awardEntry(award: ProseAward): AwardEntry {
  const counts = (['collectives', 'individuals', 'combined'] as const).flatMap((key) => {
    const figure = award[key];
    return figure ? [[key, printFigure(figure, recipients)] as const] : [];
  });
  const written = {
    honour: oneLine(award.honour),
    ...(award.grantedBy.length > 0
      ? { granted_by: award.grantedBy.length === 1 ? (award.grantedBy[0] ?? '') : award.grantedBy }
      : {}),
    ...Object.fromEntries(counts),
    ...(award.occasions ? { occasions: 'true' } : {}),
    ...(award.stage === 'granted' ? {} : { stage: award.stage }),
    quote: oneLine(award.quote),
  };
  return { kind: 'award', award, written };
}

/**
 * Earlier values go beside the result they were stated with (`was`), where it is the same metric and scope and all
 * its changes are from that period; any other becomes a statement of its own period.
 */
export function withEarlierValues(
  entries: readonly StatementEntry[],
  baselines: readonly ProseFigure[],
  vocabulary: Vocabulary,
  periods: ArticlePeriods,
): { entries: StatementEntry[]; alone: ProseFigure[] } {
  const result = [...entries];
  const alone: ProseFigure[] = [];
  const before = previousPeriod(periods.own)?.id;
  for (const baseline of baselines) {
    const metric = vocabulary.metrics.get(baseline.metric ?? '');
    const measure = metric && vocabulary.site.measures.get(metric.measure);
    const context: NotationContext | undefined = measure && { measure, partOfWhole: metric?.partOf !== undefined };
    const was =
      baseline.figure && context && baseline.changes.length === 0 ? writeLevel(baseline.figure, context) : undefined;
    const index = result.findIndex(
      ({ metric: id, targetsOf, statement, figure }) =>
        id === metric?.id &&
        targetsOf === undefined &&
        statement.was === undefined &&
        statement.period === undefined &&
        statement.scope === baseline.scope &&
        figure.changes.every(({ basis }) => basis === 'previous'),
    );
    const entry = result[index];
    if (entry && was !== undefined && (baseline.period ?? before) === before) {
      result[index] = { ...entry, statement: { ...entry.statement, was } };
    } else alone.push({ ...baseline, role: 'result', period: baseline.period ?? before });
  }
  return { entries: result, alone };
}

/** Id of the period before the one that a figure is of. */
function periodBefore(figure: ProseFigure, periods: ArticlePeriods): string | undefined {
  const own = parsePeriod(statedPeriod(figure, periods) ?? '');
  return typeof own === 'string' ? undefined : previousPeriod(own)?.id;
}

function placed(
  figure: ProseFigure,
  statement: WrittenStatement,
  periods: ArticlePeriods,
): Pick<StatementEntry, 'kind' | 'figure' | 'targetsOf' | 'statement'> {
  if (figure.role === 'target')
    return { kind: 'statement', figure, targetsOf: statedPeriod(figure, periods), statement };
  const elsewhere = figure.period !== undefined && figure.period !== periods.own.id;
  const { quote, ...rest } = statement;
  return {
    kind: 'statement',
    figure,
    statement: elsewhere ? { ...rest, period: figure.period, quote } : statement,
  };
}
