/** Samples of charts: every form with every mark that it may bear. */
import type { BarChart } from '../../charts/chart.ts';
import { bulletinCharts, type ChartView, everyYear, seriesChart } from '../charts.ts';
import type { ViewContext } from '../context.ts';
import { distinctPeriods } from '../period-cell.ts';
import { formAgency, formYears } from './forms.ts';
import { bulletinNamed } from './sample.ts';

/** The metric whose line has every kind of point, and those beside it in small panels. */
const fullLine = 'wrecks';
const panelMetrics = [fullLine, 'fog', 'oil-burnt', 'lamp-hours'];

/** One chart of every form. */
export function chartSamples(context: ViewContext): ChartView[] {
  const forms: Readonly<Record<BarChart['form'], true>> = { rates: true, changes: true, counts: true };
  const bars = (Object.keys(forms) as BarChart['form'][]).flatMap((form) => barSample(form, context));
  return [...bars, ...lineSample(fullLine, false, context)];
}

export function panelSamples(context: ViewContext): ChartView[] {
  return panelMetrics.flatMap((metric) => lineSample(metric, true, context));
}

function barSample(form: BarChart['form'], context: ViewContext): ChartView[] {
  const bulletin = bulletinNamed(`${formYears[form]}/${formAgency}-${formYears[form]}`, context);
  const observations = context.dataset.observationsByBulletin.get(bulletin.id) ?? [];
  return bulletinCharts(observations, 'result', bulletin.period, context).filter(({ chart }) => chart.form === form);
}

function lineSample(metric: string, small: boolean, context: ViewContext): ChartView[] {
  const line = (context.dataset.observationsByAgency.get(formAgency) ?? []).filter(
    ({ metric: id, role }) => id === metric && role === 'result',
  );
  const years = everyYear(distinctPeriods(line));
  const view = seriesChart(`line-${metric}`, line, years, context, small);
  return view ? [view] : [];
}
