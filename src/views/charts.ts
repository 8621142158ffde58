/** Which charts a page shows: chosen from its observations, never by an author. */
import type { Chart, ChartBar } from '../charts/chart.ts';
import { compare, toNumber } from '../model/decimal.ts';
import { percentOf } from '../model/difference.ts';
import { type Figure, isExact } from '../model/figure.ts';
import { formatChange, formatLevel, formatPeriod } from '../model/format.ts';
import { isPercent, type Measure } from '../model/measure.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods, type Period, previousPeriod } from '../model/period.ts';
import { measureOf, metricLabel, type ViewContext } from './context.ts';

/** Bars a reader can take in at once; the table has all. */
const mostBars = 12;

/** Rates that stay below this are drawn on an axis of their own height, or they would lie flat on the ground. */
const wholeAxisFrom = 25;

/** A chart with what stands under it. */
export interface ChartView {
  chart: Chart;
  /** Whether some mark is open-ended, so that the hatching must be explained. */
  hasBounds: boolean;
  /** The same figures for those who read rather than look. */
  rows: { label: string; text: string }[];
}

/** Rates and changes of a bulletin's own period and agency, as results or as targets. */
export function bulletinCharts(
  observations: readonly Observation[],
  role: 'result' | 'target',
  period: Period,
  context: ViewContext,
): ChartView[] {
  const { words, language, dataset } = context;
  const own = observations.filter(
    (observation) =>
      observation.role === role && observation.period.id === period.id && observation.scope === undefined,
  );
  const rates = own.flatMap((observation): ChartBar[] => {
    const measure = measureOf(observation, context);
    const rate = observation.figure && rateOf(observation.figure, measure);
    if (!observation.figure || !rate) return [];
    const text = formatLevel(observation.figure, measure, language, 'words');
    return [{ label: metricLabel(observation, context), figure: rate, text }];
  });
  const changes = own.flatMap((observation): ChartBar[] => {
    const change = observation.changes.find(({ unit, basis }) => unit === 'percent' && basis === 'previous');
    if (!change) return [];
    const text = formatChange(change, measureOf(observation, context), language);
    return [{ label: metricLabel(observation, context), figure: change.figure, text }];
  });
  const periodText = formatPeriod(period, language);
  const yearStarts = own[0] && dataset.vocabulary.agencies.get(own[0].agency)?.yearStarts;
  const earlier = previousPeriod(period, yearStarts);
  const earlierText = earlier ? formatPeriod(earlier, language) : '';
  const target = role === 'target';
  return [
    ...barChart(
      'rates',
      rates,
      `${role}-rates`,
      target ? words.rateTargetChartTitle(periodText) : words.rateChartTitle(periodText),
      context,
    ),
    ...barChart(
      'changes',
      changes,
      `${role}-changes`,
      target ? words.changeTargetChartTitle(periodText) : words.changeChartTitle(periodText, earlierText),
      context,
    ),
  ];
}

/** One metric over the periods given, with a gap where it was not reported. */
export function seriesChart(
  id: string,
  observations: readonly Observation[],
  periods: readonly Period[],
  context: ViewContext,
): ChartView | undefined {
  const [first] = observations;
  if (!first || observations.filter(({ figure }) => figure).length < 2) return undefined;
  const measure = measureOf(first, context);
  const points = [...periods].sort(comparePeriods).map((period) => {
    const observation = observations.find((candidate) => candidate.period.id === period.id);
    const figure = observation?.figure ?? null;
    return { label: period.id, figure, text: figure ? formatLevel(figure, measure, context.language, 'symbols') : '' };
  });
  const title = context.words.seriesChartTitle(metricLabel(first, context));
  const stated = points.filter((point) => point.figure);
  return {
    chart: {
      form: 'series',
      id,
      title,
      description: describe(stated, context),
      points,
      percent: isPercent(measure) && stated.some(({ figure }) => figure && toNumber(figure.value) > wholeAxisFrom),
    },
    hasBounds: stated.some(({ figure }) => figure && !isExact(figure)),
    rows: points.map(({ label, text }) => ({ label, text })),
  };
}

/** A rate as stated, or the share that a part is of its whole: 81 of 83 fills 97.6 of 100. */
function rateOf(figure: Figure, measure: Measure): Figure | undefined {
  if (isPercent(measure)) return figure;
  if (figure.of === undefined || compare(figure.of, '0') === 0) return undefined;
  return { operator: 'eq', value: percentOf(figure.value, figure.of) };
}

function barChart(
  form: 'rates' | 'changes',
  bars: readonly ChartBar[],
  id: string,
  title: string,
  context: ViewContext,
): ChartView[] {
  if (bars.length === 0) return [];
  const shown = bars.slice(0, mostBars);
  return [
    {
      chart: { form, id, title, description: describe(shown, context), bars: shown },
      hasBounds: shown.some(({ figure }) => !isExact(figure)),
      rows: shown.map(({ label, text }) => ({ label, text })),
    },
  ];
}

function describe(items: readonly { label: string; text: string }[], context: ViewContext): string {
  return context.words.chartDescription(items.map(({ label, text }) => `${label}: ${text}`).join('; '));
}
