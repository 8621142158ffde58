/** One thing said of one metric: read from its short form or its object, checked against the vocabulary. */
import type { Agency } from './agency.ts';
import { compare } from './decimal.ts';
import type { Change, Figure } from './figure.ts';
import type { Frontmatter, Status, WrittenStatement } from './frontmatter.ts';
import type { Measure } from './measure.ts';
import type { Metric } from './metric.ts';
import { nearest } from './nearest.ts';
import { type NotationContext, parseChange, parseFigure } from './notation.ts';
import { adjacentPeriod, type Period, parsePeriod, previousPeriod } from './period.ts';
import type { Place } from './problem.ts';
import { accepted, complain, type Reading, readAgency, readPeriod, writtenAt } from './reading.ts';
import type { Path } from './yaml-source.ts';

export interface Statement {
  /** Id of a metric, or absent where `label` says what is measured. */
  metric?: string;
  label?: string;
  /** Id of a measure. */
  measure: string;
  role: 'result' | 'target';
  period: Period;
  /** The agency it is about. */
  agency: string;
  scope?: string;
  /** Absent where only a change is stated. */
  figure?: Figure;
  /** The earlier figure as stated, and the period it is of. */
  was?: { figure: Figure; period: Period };
  changes: Change[];
  status?: Status;
  quote?: string;
  note?: string;
  sourceUrl?: string;
  place: Place;
}

/** What holds for all statements under one heading of the frontmatter. */
export interface StatementDefaults {
  role: Statement['role'];
  agency: Agency;
  period: Period;
  status?: Status;
}

interface Subject extends StatementDefaults {
  metric?: Metric;
  measure: Measure;
  /** The metric's id, or the author's words for it. */
  label: string;
}

export function readStatements(
  reading: Reading,
  metrics: Frontmatter['metrics'],
  path: Path,
  defaults: StatementDefaults,
): Statement[] {
  if (!metrics) return [];
  const { other = [], ...known } = metrics;
  const ofMetrics = Object.entries(known).flatMap(([id, written]) => {
    const subject = subjectOf(reading, id, [...path, id], defaults);
    if (!subject) return [];
    if (!Array.isArray(written)) return [readStatement(reading, written, [...path, id], subject)];
    return written.map((item, index) => readStatement(reading, item, [...path, id, index], subject));
  });
  const ofLabels = other.map((item, index) => {
    const at = [...path, 'other', index];
    const { measures } = reading.vocabulary.site;
    const measure = measures.get(item.unit);
    if (measure) return readStatement(reading, item, at, { ...defaults, measure, label: item.label });
    const offered = nearest(item.unit, [...measures.keys()]);
    complain(reading, [...at, 'unit'], { code: 'unknown-measure', found: item.unit, nearest: offered });
    return undefined;
  });
  return [...ofMetrics, ...ofLabels].filter((statement) => statement !== undefined);
}

function subjectOf(reading: Reading, id: string, path: Path, defaults: StatementDefaults): Subject | undefined {
  const { metrics, site } = reading.vocabulary;
  const metric = metrics.get(id);
  const measure = metric && site.measures.get(metric.measure);
  if (metric && measure) return { ...defaults, metric, measure, label: id };
  if (!metric) {
    const offered = nearest(id, [...metrics.keys(), 'other']);
    complain(reading, path, { code: 'unknown-metric', found: id, nearest: offered }, reading.yaml.placeOfKey(path));
  }
  return undefined;
}

function readStatement(
  reading: Reading,
  written: string | WrittenStatement,
  path: Path,
  subject: Subject,
): Statement | undefined {
  const isShort = typeof written === 'string';
  const item: WrittenStatement = isShort ? { value: written } : written;
  const agency = item.agency === undefined ? subject.agency : readAgency(reading, item.agency, [...path, 'agency']);
  if (!agency) return undefined;
  const period =
    item.period === undefined ? subject.period : readPeriod(reading, item.period, [...path, 'period'], agency);
  if (!period) return undefined;
  if (item.value === undefined && [item.change ?? []].flat().length === 0) {
    complain(reading, path, { code: 'nothing-stated', metric: subject.label });
  }
  const about = { ...subject, agency, period };
  const usual = readBasis(reading, item.versus, [...path, 'versus'], about);
  const changes = usual ? readChanges(reading, item, path, usual, about) : [];
  const earlier = readLevel(reading, item.was, [...path, 'was'], subject);
  const earlierPeriod = usual && periodOf(soleBasis(usual, item, changes), about);
  if (earlier && earlierPeriod === null) complain(reading, [...path, 'was'], { code: 'missing', key: 'versus' });
  return {
    metric: subject.metric?.id,
    label: subject.metric ? undefined : subject.label,
    measure: subject.measure.id,
    role: subject.role,
    period,
    agency: agency.id,
    scope: item.scope,
    figure: readLevel(reading, item.value, isShort ? path : [...path, 'value'], subject),
    was: earlier && earlierPeriod ? { figure: earlier, period: earlierPeriod } : undefined,
    changes,
    status: item.status ?? subject.status,
    quote: item.quote,
    note: item.note,
    sourceUrl: item.source?.url,
    place: reading.yaml.placeOf(path),
  };
}

function notationOf({ measure, metric }: Subject): NotationContext {
  return { measure, partOfWhole: metric?.partOf !== undefined };
}

function readLevel(reading: Reading, found: string | undefined, path: Path, subject: Subject): Figure | undefined {
  if (found === undefined) return undefined;
  const { metric, measure, label } = subject;
  const figure = parseFigure(writtenAt(reading, found, path), notationOf(subject));
  if (!accepted(reading, figure, { found, path, label, measure })) return undefined;
  const isShare = metric?.nature === 'rate' && metric.measure === 'percent';
  const overHundred = compare(figure.valueMax ?? figure.value, '100');
  if (isShare && (overHundred > 0 || (overHundred === 0 && figure.operator === 'gt'))) {
    complain(reading, path, { code: 'rate-over-hundred', found, metric: label });
    return undefined;
  }
  return figure;
}

/** @param usual what the changes are measured from that do not say so themselves */
function readChanges(
  reading: Reading,
  item: WrittenStatement,
  path: Path,
  usual: ChangeBasis,
  subject: Subject,
): Change[] {
  const { change } = item;
  if (change === undefined) return [];
  const { measure, label } = subject;
  return [change].flat().flatMap((written, index): Change[] => {
    const itemPath = Array.isArray(change) ? [...path, 'change', index] : [...path, 'change'];
    const isShort = typeof written === 'string';
    const found = isShort ? written : written.by;
    const at = isShort ? itemPath : [...itemPath, 'by'];
    const read = parseChange(writtenAt(reading, found, at), notationOf(subject));
    if (!accepted(reading, read, { found, path: at, label, measure })) return [];
    const own = isShort ? undefined : written.versus;
    const versus = own === undefined ? usual : readBasis(reading, own, [...itemPath, 'versus'], subject);
    return versus ? [{ ...read, ...versus, quote: isShort ? undefined : written.quote }] : [];
  });
}

type ChangeBasis = Pick<Change, 'basis' | 'versus'>;

/** What the statement as a whole is measured from: what it says itself, else what all its changes say. */
function soleBasis(usual: ChangeBasis, item: WrittenStatement, changes: readonly Change[]): ChangeBasis {
  const [first, ...others] = changes;
  const agree = others.every(({ basis, versus }) => basis === first?.basis && versus === first.versus);
  return item.versus === undefined && first && agree ? first : usual;
}

/** The earlier period that a basis names; a target is of no other period, so that `was` beside it is of the usual one. */
function periodOf({ basis, versus }: ChangeBasis, { agency, period }: Subject): Period | null {
  if (basis === 'adjacent') return adjacentPeriod(period, agency.yearStarts);
  const named = versus === undefined ? undefined : parsePeriod(versus, agency.yearStarts);
  return typeof named === 'object' ? named : previousPeriod(period, agency.yearStarts);
}

function readBasis(
  reading: Reading,
  versus: string | undefined,
  path: Path,
  { agency, period }: Subject,
): ChangeBasis | undefined {
  const words = ['previous', 'adjacent', 'target'] as const;
  const word = words.find((candidate) => candidate === versus);
  if (versus === undefined || word) return { basis: word ?? 'previous' };
  const named = parsePeriod(versus, agency.yearStarts);
  if (typeof named === 'string') {
    const allowed = [...words, '2019'];
    complain(reading, path, {
      code: 'not-one-of',
      found: versus,
      key: 'versus',
      allowed,
      nearest: nearest(versus, words),
    });
    return undefined;
  }
  if (named.id === previousPeriod(period, agency.yearStarts)?.id) return { basis: 'previous', versus: named.id };
  if (named.id === adjacentPeriod(period, agency.yearStarts)?.id) return { basis: 'adjacent', versus: named.id };
  return { basis: 'other', versus: named.id };
}
