/** Which charts a page shows, and in which form: chosen from its observations, never by an author. */
import type { BarChart, Chart, ChartBar } from '../charts/chart.ts';
import { type Sign, signsOf } from '../charts/signs.ts';
import { isSecondHand } from '../model/comparability.ts';
import { questionKey } from '../model/dataset.ts';
import { compare, toNumber } from '../model/decimal.ts';
import { percentOf } from '../model/difference.ts';
import type { Figure } from '../model/figure.ts';
import { formatChange, formatLevel, formatPeriod, unitLabel } from '../model/format.ts';
import { isPercent, type Measure } from '../model/measure.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods, type Period, previousPeriod } from '../model/period.ts';
import { earlierOf, targetChangeOf, targetLevelOf } from './beside-bars.ts';
import { measureOf, metricLabel, type ViewContext } from './context.ts';
import { type SeriesPoint, seriesPoints } from './series-points.ts';

/** Bars a reader can take in at once; the table has all. */
const mostBars = 12;

/** Lines that are drawn large; more of them are small panels, to be taken in together. */
const mostLargeSeries = 2;

/** Rates that stay below this are drawn on an axis of their own height, or they would lie flat on the ground. */
const wholeAxisFrom = 25;

/** One mark of a chart for those who read rather than look. */
export interface ChartRow {
  label: string;
  /** Empty where nothing is stated. */
  text: string;
  earlier?: { text: string; implied: boolean };
  target?: string;
  remarks: string[];
}

/** A chart with what stands under it. */
export interface ChartView {
  chart: Chart;
  /** Kinds of marks in it that must be explained. */
  signs: Sign[];
  /** Why a line is not joined, in sentences. */
  notes: string[];
  /** What the labels of the rows are: metrics, periods, agencies. */
  rowsAre: 'metric' | 'period' | 'agency';
  rows: ChartRow[];
}

/** A bar before it is put into words. */
type Bar = Omit<ChartBar, 'spoken'>;

/**
 * Rates and changes of a bulletin's own period and agency, as results or as targets; where it has neither, results
 * counted in one measure.
 */
export function bulletinCharts(
  observations: readonly Observation[],
  role: 'result' | 'target',
  period: Period,
  context: ViewContext,
): ChartView[] {
  const { language, dataset } = context;
  const words = context.words.charts;
  const own = observations.filter(
    (observation) =>
      observation.role === role &&
      observation.period.id === period.id &&
      observation.scope === undefined &&
      !isSecondHand(observation, dataset),
  );
  const isTarget = role === 'target';
  const periodText = formatPeriod(period, language);
  const yearStarts = own[0] && dataset.vocabulary.agencies.get(own[0].agency)?.yearStarts;
  const earlier = previousPeriod(period, yearStarts);
  const earlierText = earlier ? formatPeriod(earlier, language) : '';
  const rateTitle = isTarget ? words.rateTargetTitle(periodText) : words.rateTitle(periodText);
  const changeTitle = isTarget ? words.changeTargetTitle(periodText) : words.changeTitle(periodText, earlierText);
  const charts = [
    barChart('rates', `${role}-rates`, rateTitle, rateBars(own, context), context),
    barChart('changes', `${role}-changes`, changeTitle, changeBars(own, context), context),
  ].filter((chart) => chart !== undefined);
  if (charts.length > 0 || isTarget) return charts;

  const counted = mostCounted(own, context);
  const [first] = counted;
  if (!first) return [];
  const title = words.countTitle(unitLabel(measureOf(first, context), language), periodText);
  const bars = counted.flatMap((observation) => countBar(observation, context) ?? []);
  return [barChart('counts', `${role}-counts`, title, bars, context)].filter((chart) => chart !== undefined);
}

/** A line for each metric with two or more figures; periods of one form alone stand on one axis. */
export function agencyCharts(
  results: readonly Observation[],
  periods: readonly Period[],
  context: ViewContext,
): ChartView[] {
  const years = everyYear(periods.filter(({ form }) => form === 'year'));
  const annual = results.filter(({ period, scope }) => period.form === 'year' && scope === undefined);
  const order = new Map([...context.dataset.vocabulary.metrics.keys()].map((id, index) => [id, index]));
  const placeOf = ([first]: readonly Observation[]): number => order.get(first?.metric ?? '') ?? order.size;
  const series = [...Map.groupBy(annual, (result) => questionKey({ ...result, period: { id: '' } })).values()]
    .filter(isSeries)
    .sort((left, right) => placeOf(left) - placeOf(right));
  const small = series.length > mostLargeSeries;
  return series
    .map((same, index) => seriesChart(`series-${same[0]?.metric ?? index}`, same, years, context, small))
    .filter((chart) => chart !== undefined);
}

/** One metric over the periods given, with a gap where nothing is known; nothing, where no line could be seen. */
export function seriesChart(
  id: string,
  observations: readonly Observation[],
  periods: readonly Period[],
  context: ViewContext,
  small = false,
): ChartView | undefined {
  const [first] = observations;
  if (!first || !isSeries(observations)) return undefined;
  const words = context.words.charts;
  const measure = measureOf(first, context);
  const found = seriesPoints(observations, [...periods].sort(comparePeriods), context);
  const points = found.map(({ breakReasons, ...point }) => point);
  const metric = metricLabel(first, context);
  const chart: Chart = {
    form: 'series',
    id,
    title: small ? metric : words.seriesTitle(metric),
    description: words.line(spokenTogether(points.filter(({ figure }) => figure))),
    points,
    percent: isPercent(measure) && points.some(({ figure }) => figure && toNumber(figure.value) > wholeAxisFrom),
    small,
  };
  return {
    chart,
    signs: signsOf(chart),
    notes: breakNotes(found, context),
    rowsAre: 'period',
    rows: found.map(({ label, text, implied, breakReasons }) => ({
      label,
      text,
      remarks: [
        ...(implied ? [words.impliedPoint] : []),
        ...(breakReasons === '' ? [] : [words.breakBefore(breakReasons)]),
      ],
    })),
  };
}

/** Agencies beside each other in the order given, on one axis. */
export function barsOfPeers(
  id: string,
  title: string,
  rows: readonly Pick<ChartBar, 'label' | 'figure' | 'text'>[],
  form: BarChart['form'],
  context: ViewContext,
): ChartView | undefined {
  const chart = barChart(form, id, title, rows, context);
  return chart && { ...chart, rowsAre: 'agency' };
}

/** One sentence a reason, with every period before which it breaks the line. */
function breakNotes(points: readonly SeriesPoint[], { words }: ViewContext): string[] {
  const broken = points.filter(({ breaksLine }) => breaksLine);
  return [...Map.groupBy(broken, ({ breakReasons }) => breakReasons)].map(([reasons, same]) =>
    words.charts.breakNote(same.map(({ label }) => label).join(', '), reasons),
  );
}

function isSeries(observations: readonly Observation[]): boolean {
  return new Set(observations.filter(({ figure }) => figure).map(({ period }) => period.id)).size > 1;
}

/** Years between the first and the last that nobody reported on: they are gaps, not neighbours. */
export function everyYear(years: readonly Period[]): Period[] {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return [];
  const known = new Map(years.map((period) => [Number(period.id), period]));
  const length = Number(last.id) - Number(first.id) + 1;
  return Array.from({ length }, (_, index) => {
    const year = Number(first.id) + index;
    return known.get(year) ?? { id: String(year), form: 'year' };
  });
}

function rateBars(observations: readonly Observation[], context: ViewContext): Bar[] {
  return observations.flatMap((observation) => {
    const measure = measureOf(observation, context);
    const drawn = (figure: Figure): Figure | undefined => rateOf(figure, measure);
    const { figure } = observation;
    const rate = figure && drawn(figure);
    if (!figure || !rate) return [];
    const text = formatLevel(figure, measure, context.language, 'words');
    const bar = { label: metricLabel(observation, context), figure: rate, text };
    if (observation.role === 'target') return [bar];
    const earlier = earlierOf(observation, drawn, context);
    return [{ ...bar, earlier, target: targetLevelOf(observation, drawn, context) }];
  });
}

function changeBars(observations: readonly Observation[], context: ViewContext): Bar[] {
  return observations.flatMap((observation) => {
    const change = observation.changes.find(({ unit, basis }) => unit === 'percent' && basis === 'previous');
    if (!change) return [];
    const text = formatChange(change, measureOf(observation, context), context.language);
    const bar = { label: metricLabel(observation, context), figure: change.figure, text };
    return observation.role === 'target' ? [bar] : [{ ...bar, target: targetChangeOf(observation, context) }];
  });
}

/**
 * The results of the measure in which most is counted: two measures never share an axis. Where each has but one,
 * the first that has an earlier value to stand beside. A place in a list is no amount.
 */
function mostCounted(observations: readonly Observation[], context: ViewContext): Observation[] {
  const { metrics } = context.dataset.vocabulary;
  const counted = observations.filter(({ figure, metric }) => figure && metrics.get(metric ?? '')?.nature !== 'rank');
  const [most = []] = [...Map.groupBy(counted, ({ measure }) => measure).values()].sort(
    (left, right) => right.length - left.length,
  );
  return most.length > 1 ? most : counted.filter((observation) => countBar(observation, context)?.earlier).slice(0, 1);
}

function countBar(observation: Observation, context: ViewContext): Bar | undefined {
  const { figure } = observation;
  if (!figure) return undefined;
  const drawn = (given: Figure): Figure => given;
  return {
    label: metricLabel(observation, context),
    figure,
    text: formatLevel(figure, measureOf(observation, context), context.language, 'words'),
    earlier: earlierOf(observation, drawn, context),
    target: targetLevelOf(observation, drawn, context),
  };
}

/** A rate as stated, or the share that a part is of its whole: 81 of 83 fills 97.6 of 100. */
function rateOf(figure: Figure, measure: Measure): Figure | undefined {
  if (isPercent(measure)) return figure;
  if (figure.of === undefined || compare(figure.of, '0') === 0) return undefined;
  return { operator: 'eq', value: percentOf(figure.value, figure.of) };
}

function barChart(
  form: BarChart['form'],
  id: string,
  title: string,
  bars: readonly Bar[],
  context: ViewContext,
): ChartView | undefined {
  if (bars.length === 0) return undefined;
  const words = context.words.charts;
  const shown = bars.slice(0, mostBars).map((bar): ChartBar => ({ ...bar, spoken: spokenBar(bar, context) }));
  const chart: Chart = { form, id, title, description: words.bars(spokenTogether(shown)), bars: shown };
  return {
    chart,
    signs: signsOf(chart),
    notes: [],
    rowsAre: 'metric',
    rows: shown.map(({ label, text, earlier, target }) => ({
      label,
      text,
      earlier: earlier && { text: earlier.text, implied: earlier.implied },
      target: target?.text,
      remarks: [],
    })),
  };
}

function spokenBar({ label, text, earlier, target }: Bar, { words: { charts: words } }: ViewContext): string {
  const before = earlier && (earlier.implied ? words.impliedEarlier(earlier.text) : words.earlier(earlier.text));
  return [`${label}: ${text}`, before, target && words.target(target.text)].filter((part) => part).join(', ');
}

function spokenTogether(marks: readonly { spoken: string }[]): string {
  return marks.map(({ spoken }) => spoken).join('; ');
}
