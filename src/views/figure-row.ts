/** One row of a table of figures: what is said, what it has changed by, and what stood before. */
import { isSecondHand } from '../model/comparability.ts';
import { type Comparison, compareWithPrevious, isTelling } from '../model/comparison.ts';
import { compare } from '../model/decimal.ts';
import { type Change, type Direction, directionOf, type Figure } from '../model/figure.ts';
import { formatChange, formatFigure, formatLevel, formatPeriod, missing, unitLabel } from '../model/format.ts';
import { type Judgement, judge } from '../model/judgement.ts';
import { isPercent } from '../model/measure.ts';
import type { Observation } from '../model/observation.ts';
import { parsePeriod } from '../model/period.ts';
import { anchorOf, bulletinPage, pagePath } from './address.ts';
import { agencyName, measureOf, metricLabel, type ViewContext } from './context.ts';
import { rankText } from './rank-text.ts';

/** How a number came about. */
export type Provenance = 'stated' | 'computed' | 'implied' | 'own';

/** One number in a cell, with where it comes from and what must be known about it. */
export interface Entry {
  text: string;
  /** More than one where several ways lead to the same words. */
  provenances: Provenance[];
  /** What it is measured against, where that is not the column's own. */
  versus?: string;
  direction?: Direction;
  judgement?: Judgement;
  /** The page that says so. */
  link?: string;
  /** Reasons and remarks, in plain words. */
  remarks: string[];
}

export interface FigureRow {
  /** Anchor on the page; the observation's id without its bulletin. */
  id: string;
  metric: string;
  /** The metric's id; absent for a label outside the vocabulary. */
  metricId?: string;
  /** The measure, for the row's header; empty for rates. */
  unit: string;
  /** Period, scope or agency where they are not the page's own. */
  qualifiers: string[];
  /** The figure in words, or the reason why there is none. */
  value: { text: string; missing?: string };
  changes: Entry[];
  /** The percentage of change since the same period a year before; rows are sorted by it. */
  percentChange?: Figure;
  earlier: Entry[];
  /** Why no earlier figure is given, for rows without one. */
  noEarlier: string;
  remarks: string[];
}

export function figureRow(observation: Observation, context: ViewContext): FigureRow {
  const { words, language, dataset } = context;
  const comparison = compareWithPrevious(observation, dataset);
  const measure = measureOf(observation, context);
  return {
    id: anchorOf(observation.id),
    metric: metricLabel(observation, context),
    metricId: observation.metric,
    unit: isPercent(measure) ? '' : unitLabel(measure, language),
    qualifiers: qualifiersOf(observation, context),
    value: observation.figure
      ? { text: formatLevel(observation.figure, measure, language, 'words') }
      : { text: missing, missing: words.onlyTheChange },
    changes: changeEntries(comparison, context),
    percentChange: percentChangeOf(comparison),
    earlier: earlierEntries(comparison, context),
    noEarlier: comparison.earlierPeriod ? words.reasons['not-reported'] : words.noEarlierPeriod,
    remarks: remarksOf(observation, comparison, context),
  };
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
  const { metrics } = context.dataset.vocabulary;
  const metric = metrics.get(observation.metric ?? '');
  const entry = (change: Pick<Change, 'figure' | 'unit'>, provenance: Provenance, judged: boolean): Entry => {
    const direction = directionOf(change.figure);
    return {
      text:
        metric?.nature === 'rank'
          ? rankText(change, observation, context)
          : formatChange(change, measure, context.language),
      provenances: [provenance],
      // A smaller number is a higher place.
      direction: metric?.nature === 'rank' ? opposite(direction) : direction,
      judgement: judged ? judge(direction, metric) : 'neutral',
      remarks: [],
    };
  };
  const stated = comparison.stated.map((change) => {
    const versus = change.basis === 'previous' ? '' : versusText(change, observation, context);
    return { ...entry(change, 'stated', change.basis === 'previous'), ...(versus === '' ? {} : { versus }) };
  });
  const { difference, comparability, earlier } = computed;
  if (!difference || !earlier) return stated;
  const remarks = comparability.reasons.map((reason) => context.words.reasons[reason]);
  if (!isTelling(comparability, difference)) return [...stated, { text: missing, provenances: [], remarks }];

  const { comparable, reasons } = comparability;
  const percent = difference.percent && entry({ figure: difference.percent, unit: 'percent' }, 'computed', comparable);
  const absolute = entry({ figure: difference.absolute, unit: difference.absoluteUnit }, 'computed', comparable);
  const [first, ...others] = reasons.includes('small-base') ? [absolute, percent] : [percent, absolute];
  const leading = [first, ...others].filter((found) => found !== undefined);
  return merged([...stated, ...leading.map((found, index) => (index === 0 ? { ...found, remarks } : found))]);
}

/** As stated, else as computed where it is the leading one. */
function percentChangeOf({ stated, computed }: Comparison): Figure | undefined {
  const ofPrevious = stated.find(({ unit, basis }) => unit === 'percent' && basis === 'previous');
  if (ofPrevious) return ofPrevious.figure;
  const { difference, comparability } = computed;
  if (!difference || !isTelling(comparability, difference)) return undefined;
  return comparability.reasons.includes('small-base') ? undefined : difference.percent;
}

function opposite(direction: Direction): Direction {
  return direction === 'up' ? 'down' : direction === 'down' ? 'up' : direction;
}

function earlierEntries(comparison: Comparison, context: ViewContext): Entry[] {
  const { observation, was, implied, computed } = comparison;
  const { words, language, dataset } = context;
  const measure = measureOf(observation, context);
  const { earlier } = computed;
  // 95.0 is 95, and 3,900 the 3,900 of 43,560: said in the words of whoever states it.
  const level = (figure: Figure): string => {
    const same = [was, earlier?.figure].find(
      (other) => other?.operator === 'eq' && figure.operator === 'eq' && compare(other.value, figure.value) === 0,
    );
    return formatLevel(same ?? figure, measure, language, 'words');
  };
  return merged([
    ...(was ? [{ text: level(was), provenances: ['stated' as const], remarks: [] }] : []),
    ...(earlier?.figure
      ? [
          {
            text: level(earlier.figure),
            provenances: ['own' as const],
            link: `${pagePath(dataset.vocabulary.site, language, bulletinPage(earlier.bulletin))}#${anchorOf(earlier.id)}`,
            remarks: [],
          },
        ]
      : []),
    ...implied.map(({ figure, impossible }) => ({
      text: level(figure),
      provenances: ['implied' as const],
      remarks: impossible ? [words.impossibleImplied] : [],
    })),
  ]);
}

/** Entries that say the same become one that names every way to it. */
function merged(entries: readonly Entry[]): Entry[] {
  const byText = Map.groupBy(entries, ({ text, versus }) => `${text}|${versus ?? ''}`);
  return [...byText.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return [
      {
        ...first,
        provenances: [...new Set(same.flatMap(({ provenances }) => provenances))],
        judgement: same.find(({ judgement }) => judgement !== 'neutral')?.judgement ?? first.judgement,
        link: same.find(({ link }) => link !== undefined)?.link,
        remarks: [...new Set(same.flatMap(({ remarks }) => remarks))],
      },
    ];
  });
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
  return [...(observation.note === undefined ? [] : [observation.note]), ...new Set(disagreements)];
}
