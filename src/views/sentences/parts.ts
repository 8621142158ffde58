/** What every sentence is put together from: its subject, figures and periods as they stand inside it. */
import { isSecondHand } from '../../model/comparability.ts';
import type { Figure } from '../../model/figure.ts';
import { formatFigure, formatLevel, formatPeriod, unitLabel } from '../../model/format.ts';
import type { Observation } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import { agencyName, measureOf, metricLabel, type ViewContext } from '../context.ts';

/** The metric, and what sets the figure apart from the bulletin's own of the whole. */
export function subjectText(observation: Observation, context: ViewContext): string {
  const { words, dataset } = context;
  const qualifiers = [
    ...(observation.scope === undefined ? [] : [words.scope(observation.scope)]),
    ...(isSecondHand(observation, dataset) ? [words.ofAgency(agencyName(observation.agency, context))] : []),
  ];
  const metric = metricLabel(observation, context);
  return qualifiers.length === 0 ? metric : `${metric} (${qualifiers.join(', ')})`;
}

export function isRank({ metric }: Pick<Observation, 'metric'>, { dataset }: ViewContext): boolean {
  return metric !== undefined && dataset.vocabulary.metrics.get(metric)?.nature === 'rank';
}

/** A figure of what the observation measures: "391 vụ", "từ 81 đến 83 vụ", "hạng 2". */
export function levelText(figure: Figure, observation: Observation, context: ViewContext): string {
  const { language } = context;
  const { sentences } = context.words;
  const measure = measureOf(observation, context);
  const ofRank = isRank(observation, context);
  const bare = (part: Figure): string => formatLevel(part, measure, language, 'words');
  const needsNoUnit = ofRank || sentences.namesUnit(metricLabel(observation, context), unitLabel(measure, language));
  const full = (part: Figure): string => (needsNoUnit ? bare(part) : formatFigure(part, measure, language));
  const exactly = (value = figure.value): Figure => ({ operator: 'eq', value });
  const text =
    figure.operator === 'range' ? sentences.range(bare(exactly()), full(exactly(figure.valueMax))) : full(figure);
  return ofRank ? sentences.rank(text) : text;
}

/** A period inside a sentence: "năm 2022", "the first half of 2024", "kỳ “Cao điểm Tết” năm 2022". */
export function periodText(period: Period, context: ViewContext): string {
  const { sentences } = context.words;
  const { id, form, name } = period;
  if (name === undefined && form !== 'named') return sentences.period(form, formatPeriod(period, context.language));
  if (name === undefined) return sentences.namedPeriod(id, undefined);
  const year = id.slice(0, 4);
  return sentences.namedPeriod(name, name.includes(year) ? undefined : year);
}
