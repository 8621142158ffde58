/** The figures that stand first: the author's own order, the bulletin's own agency, period and whole. */
import type { Bulletin } from '../model/bulletin.ts';
import { compareWithPrevious, directionOfResult } from '../model/comparison.ts';
import type { Direction } from '../model/figure.ts';
import { formatChange, formatFigure, formatPeriod } from '../model/format.ts';
import { type Judgement, judge } from '../model/judgement.ts';
import type { Observation } from '../model/observation.ts';
import { anchorOf, bulletinPage, pagePath } from './address.ts';
import { measureOf, metricLabel, type ViewContext } from './context.ts';
import { versusText } from './figure-row.ts';
import { statementText } from './target-row.ts';

const mostHeadlines = 4;

export interface Headline {
  metric: string;
  /** The metric's id; absent for a label outside the vocabulary. */
  metricId?: string;
  /** The figure in words; the change itself where no level is stated. */
  text: string;
  /** The change in words with what it is measured against. */
  change?: string;
  direction: Direction;
  judgement: Judgement;
  /** A target, not a result. */
  isTarget: boolean;
  /** Anchor of its row. */
  row: string;
  /** That row on its page. */
  link: string;
}

/** The first figures of a bulletin: results, or targets where it has no results. */
export function headlines(bulletin: Bulletin, context: ViewContext): Headline[] {
  const observations = context.dataset.observationsByBulletin.get(bulletin.id) ?? [];
  const own = (role: Observation['role']): Observation[] =>
    observations.filter(
      (observation) =>
        observation.role === role &&
        observation.agency === bulletin.agency &&
        observation.scope === undefined &&
        (role === 'target' || observation.period.id === bulletin.period.id),
    );
  const results = own('result');
  return (results.length > 0 ? results : own('target'))
    .slice(0, mostHeadlines)
    .map((observation) => headline(observation, context));
}

function headline(observation: Observation, context: ViewContext): Headline {
  const { dataset, language, words } = context;
  const row = anchorOf(observation.id);
  const link = `${pagePath(dataset.vocabulary.site, language, bulletinPage(observation.bulletin))}#${row}`;
  const metric = metricLabel(observation, context);
  if (observation.role === 'target') {
    return {
      metric,
      metricId: observation.metric,
      text: statementText(observation, context),
      direction: 'unknown',
      judgement: 'neutral',
      isTarget: true,
      row,
      link,
    };
  }
  const comparison = compareWithPrevious(observation, dataset);
  const measure = measureOf(observation, context);
  const stated = comparison.stated[0];
  const { difference, comparability } = comparison.computed;
  const leading =
    difference && (comparability.reasons.includes('small-base') || !difference.percent ? 'absolute' : 'percent');
  const computed =
    !stated && difference && comparability.comparable
      ? leading === 'percent' && difference.percent
        ? formatChange({ figure: difference.percent, unit: 'percent' }, measure, language)
        : formatChange({ figure: difference.absolute, unit: difference.absoluteUnit }, measure, language)
      : undefined;
  const change = stated ? formatChange(stated, measure, language) : computed;
  const versus =
    (stated && versusText(stated, observation, context)) ||
    (change !== undefined && comparison.earlierPeriod
      ? words.versusPrevious(formatPeriod(comparison.earlierPeriod, language))
      : '');
  const changeText = change === undefined ? undefined : `${change} ${versus}`.trim();
  const direction = directionOfResult(comparison);
  const shown = observation.figure
    ? { text: formatFigure(observation.figure, measure, language), change: changeText }
    : { text: change ?? '', change: versus };
  return {
    metric,
    metricId: observation.metric,
    ...shown,
    direction,
    judgement: judge(direction, dataset.vocabulary.metrics.get(observation.metric ?? '')),
    isTarget: false,
    row,
    link,
  };
}
