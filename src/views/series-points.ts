/** From the answers to one question over time to the points of a line, and to where that line must break. */
import type { ChartPoint } from '../charts/chart.ts';
import { comparabilityOf, isSecondHand, type Reason } from '../model/comparability.ts';
import { compareWithPrevious } from '../model/comparison.ts';
import { formatLevel } from '../model/format.ts';
import type { Observation } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import { measureOf, type ViewContext } from './context.ts';

/** A point, and why it may not be joined to the one before it. */
export interface SeriesPoint extends ChartPoint {
  /** In words; empty where nothing forbids it. */
  breakReasons: string;
}

/** What is known of a period. */
interface Known {
  period: Period;
  observation: Observation | undefined;
  implied: boolean;
}

/** Reasons for which two points of one line mean different things. */
const breaking: readonly Reason[] = ['other-length', 'boundary-change', 'definition-change'];

/** One point a period, in the order of `periods`. */
export function seriesPoints(
  observations: readonly Observation[],
  periods: readonly Period[],
  context: ViewContext,
): SeriesPoint[] {
  const known = periods.map((period) => knownOf(period, observations, context));
  return known.map((at, index) => {
    const before = known.slice(0, index).findLast(({ observation }) => observation)?.observation;
    return seriesPoint(at, before, context);
  });
}

/** As reported, by the agency itself if it has; else as a later statement gives it in passing; else as that implies. */
function knownOf(period: Period, observations: readonly Observation[], { dataset }: ViewContext): Known {
  const answers = observations.filter((candidate) => candidate.figure && candidate.period.id === period.id);
  const reported = answers.find((answer) => !isSecondHand(answer, dataset)) ?? answers[0];
  if (reported) return { period, observation: reported, implied: false };
  for (const later of observations) {
    const { earlierPeriod, was, implied } = compareWithPrevious(later, dataset);
    if (earlierPeriod?.id !== period.id) continue;
    if (was) return { period, observation: { ...later, period: earlierPeriod, figure: was }, implied: false };
    const exact = implied.find(({ figure, impossible }) => !impossible && figure.operator === 'eq')?.figure;
    if (exact) return { period, observation: { ...later, period: earlierPeriod, figure: exact }, implied: true };
  }
  return { period, observation: undefined, implied: false };
}

function seriesPoint(
  { period, observation, implied }: Known,
  before: Observation | undefined,
  context: ViewContext,
): SeriesPoint {
  const { dataset, language, words } = context;
  const label = period.id;
  if (!observation?.figure)
    return {
      label,
      figure: null,
      text: '',
      implied,
      breaksLine: false,
      breakReasons: '',
      spoken: `${label}: ${words.notStated}`,
    };
  const { figure } = observation;
  const measure = measureOf(observation, context);
  const breakReasons = before
    ? comparabilityOf(observation, before, dataset)
        .reasons.filter((reason) => breaking.includes(reason))
        .map((reason) => words.reasons[reason])
        .join('; ')
    : '';
  const breaksLine = breakReasons !== '';
  const spoken = [
    `${label}: ${formatLevel(figure, measure, language, 'words')}`,
    ...(implied ? [words.charts.impliedPoint] : []),
    ...(breaksLine ? [words.charts.breakBefore(breakReasons)] : []),
  ].join(', ');
  return {
    label,
    figure,
    text: formatLevel(figure, measure, language, 'symbols'),
    implied,
    breaksLine,
    breakReasons,
    spoken,
  };
}
