/** One row of a table of figures: what is said, what it has changed by, and what stood before. */
import { isSecondHand } from '../model/comparability.ts';
import { type Comparison, compareWithPrevious, directionOfResult } from '../model/comparison.ts';
import { type Change, directionOf } from '../model/figure.ts';
import { formatChange, formatFigure, formatLevel, formatPeriod, missing, unitLabel } from '../model/format.ts';
import { isPercent } from '../model/measure.ts';
import type { Better } from '../model/metric.ts';
import type { Observation } from '../model/observation.ts';
import { parsePeriod } from '../model/period.ts';
import { anchorOf, bulletinPage, pagePath } from './address.ts';
import { agencyName, inLanguage, measureOf, metricLabel, type ViewContext } from './context.ts';

export type Direction = 'up' | 'down' | 'none' | 'unknown';

/** Whether a direction is for the better; `neutral` metrics are not judged. */
export type Judgement = 'better' | 'worse' | 'neutral';

/** How a number came about. */
export type Provenance = 'stated' | 'computed' | 'implied' | 'own';

/** One number in a cell, with where it comes from and what must be known about it. */
export interface Entry {
  text: string;
  provenance: Provenance;
  /** What it is measured against, where that is not the column's own. */
  versus?: string;
  direction?: Direction;
  /** The page that says so. */
  link?: string;
  /** Reasons and remarks, in plain words. */
  remarks: string[];
}

export interface FigureRow {
  /** Anchor on the page; the observation's id without its bulletin. */
  id: string;
  metric: string;
  definition?: string;
  /** The measure, for the row's header; empty for rates. */
  unit: string;
  /** Period, scope or agency where they are not the page's own. */
  qualifiers: string[];
  /** The figure in words, or the reason why there is none. */
  value: { text: string; missing?: string };
  changes: Entry[];
  earlier: Entry[];
  /** Why no earlier figure is given, for rows without one. */
  noEarlier: string;
  direction: Direction;
  judgement: Judgement;
  remarks: string[];
}

/** A group of rows under one heading. */
export interface FigureGroup {
  id: string;
  label: string;
  rows: FigureRow[];
}

export function figureRow(observation: Observation, context: ViewContext): FigureRow {
  const { words, language, dataset } = context;
  const comparison = compareWithPrevious(observation, dataset);
  const measure = measureOf(observation, context);
  const metric = observation.metric === undefined ? undefined : dataset.vocabulary.metrics.get(observation.metric);
  const definition = metric?.definitions.at(-1)?.text;
  const direction = directionOfResult(comparison);
  return {
    id: anchorOf(observation.id),
    metric: metricLabel(observation, context),
    definition: definition && inLanguage(definition, context),
    unit: isPercent(measure) ? '' : unitLabel(measure, language),
    qualifiers: qualifiersOf(observation, context),
    value: observation.figure
      ? { text: formatLevel(observation.figure, measure, language, 'words') }
      : { text: missing, missing: words.onlyTheChange },
    changes: changeEntries(comparison, context),
    earlier: earlierEntries(comparison, context),
    noEarlier: comparison.earlierPeriod ? words.reasons['not-reported'] : words.noEarlierPeriod,
    direction,
    judgement: judge(direction, metric?.better ?? 'neutral'),
    remarks: remarksOf(observation, comparison, context),
  };
}

/** Rows under the vocabulary's groups, in its order; within a group in the author's order. */
export function groupRows(observations: readonly Observation[], context: ViewContext): FigureGroup[] {
  const { metrics, metricGroups } = context.dataset.vocabulary;
  const groupOf = (observation: Observation): string =>
    (observation.metric === undefined ? undefined : metrics.get(observation.metric)?.group) ?? '';
  const byGroup = Map.groupBy(observations, groupOf);
  return [...metricGroups.keys(), ''].flatMap((id) => {
    const found = byGroup.get(id);
    if (!found) return [];
    const label = metricGroups.get(id);
    return [
      {
        id: id || 'other',
        label: label ? inLanguage(label, context) : '…',
        rows: found.map((observation) => figureRow(observation, context)),
      },
    ];
  });
}

export function judge(direction: Direction, better: Better): Judgement {
  if (better === 'neutral' || direction === 'none' || direction === 'unknown') return 'neutral';
  return (direction === 'down') === (better === 'lower') ? 'better' : 'worse';
}

/** What a change is measured against, in words. */
export function versusText(
  change: Change,
  observation: Pick<Observation, 'period' | 'agency'>,
  context: ViewContext,
): string {
  const { words, language, dataset } = context;
  const yearStarts = dataset.vocabulary.agencies.get(observation.agency)?.yearStarts;
  const named = change.versus === undefined ? undefined : parsePeriod(change.versus, yearStarts);
  switch (change.basis) {
    case 'adjacent':
      return words.versusAdjacent;
    case 'target':
      return words.versusTarget;
    default:
      return typeof named === 'object' ? words.versusOther(formatPeriod(named, language)) : '';
  }
}

function changeEntries(comparison: Comparison, context: ViewContext): Entry[] {
  const { observation, computed } = comparison;
  const measure = measureOf(observation, context);
  const entry = (change: Pick<Change, 'figure' | 'unit'>, provenance: Provenance): Entry => ({
    text: formatChange(change, measure, context.language),
    provenance,
    direction: directionOf(change.figure),
    remarks: [],
  });
  const stated = comparison.stated.map((change) => {
    const versus = change.basis === 'previous' ? '' : versusText(change, observation, context);
    return { ...entry(change, 'stated'), ...(versus === '' ? {} : { versus }) };
  });
  const { difference, comparability } = computed;
  if (!difference || !computed.earlier) return stated;

  const inPercent = difference.percent && entry({ figure: difference.percent, unit: 'percent' }, 'computed');
  const absolute = entry({ figure: difference.absolute, unit: difference.absoluteUnit }, 'computed');
  const smallBase = comparability.reasons.includes('small-base');
  const computedEntries = (smallBase ? [absolute, inPercent] : [inPercent, absolute]).filter(
    (found) => found !== undefined,
  );
  const remarks = comparability.reasons.map((reason) => context.words.reasons[reason]);
  return [
    ...stated,
    ...computedEntries.slice(0, 1).map((first) => ({ ...first, remarks })),
    ...computedEntries.slice(1),
  ];
}

function earlierEntries(comparison: Comparison, context: ViewContext): Entry[] {
  const { observation, was, implied, computed } = comparison;
  const { words, language, dataset } = context;
  const measure = measureOf(observation, context);
  const entries: Entry[] = [];
  if (was) entries.push({ text: formatLevel(was, measure, language, 'words'), provenance: 'stated', remarks: [] });
  if (computed.earlier?.figure) {
    entries.push({
      text: formatLevel(computed.earlier.figure, measure, language, 'words'),
      provenance: 'own',
      link: `${pagePath(dataset.vocabulary.site, language, bulletinPage(computed.earlier.bulletin))}#${anchorOf(computed.earlier.id)}`,
      remarks: [],
    });
  }
  for (const { figure, impossible } of implied) {
    const text = formatLevel(figure, measure, language, 'words');
    if (entries.some((entry) => entry.provenance === 'implied' && entry.text === text)) continue;
    entries.push({ text, provenance: 'implied', remarks: impossible ? [words.impossibleImplied] : [] });
  }
  return entries;
}

function qualifiersOf(observation: Observation, context: ViewContext): string[] {
  const { words, language, dataset } = context;
  const bulletin = dataset.bulletinsById.get(observation.bulletin);
  return [
    ...(bulletin && bulletin.period.id !== observation.period.id ? [formatPeriod(observation.period, language)] : []),
    ...(observation.scope === undefined ? [] : [words.scope(observation.scope)]),
    ...(isSecondHand(observation, dataset) ? [words.ofAgency(agencyName(observation.agency, context))] : []),
    ...(observation.status === undefined ? [] : [words.statuses[observation.status]]),
  ];
}

function remarksOf(observation: Observation, comparison: Comparison, context: ViewContext): string[] {
  const measure = measureOf(observation, context);
  const disagreements = comparison.disagreements.map(({ between, left, right }) =>
    context.words.disagreements[between](
      formatFigure(left, measure, context.language),
      formatFigure(right, measure, context.language),
    ),
  );
  return [...(observation.note === undefined ? [] : [observation.note]), ...disagreements];
}
