/** Samples of tables in which numbers stand side by side: over time, at several agencies, in order. */
import { type League, leaguesOf } from '../../model/league.ts';
import { agencyView } from '../agency.ts';
import { type ComparedMetric, comparedResults } from '../compared.ts';
import type { ViewContext } from '../context.ts';
import { type LeagueView, leagueView } from '../league.ts';
import { type MetricTable, metricView } from '../metric.ts';
import type { SeriesTable } from '../series-table.ts';
import { asSample, bulletinNamed } from './sample.ts';

/** Every metric of an agency over time, in each form of period. */
export function seriesOf(id: string, context: ViewContext): SeriesTable[] {
  const agency = context.dataset.vocabulary.agencies.get(id);
  return agency ? agencyView(agency, context).tables : [];
}

/** One metric at every lighthouse. */
export function metricTables(context: ViewContext): MetricTable[] {
  const metric = context.dataset.vocabulary.metrics.get('guided-rate');
  return metric ? metricView(metric, context).tables : [];
}

/** Places alone, shared and as a range; changes, some of them worked out; a neutral metric; a part of a whole. */
export function leagueSamples(context: ViewContext): LeagueView[] {
  const leagues = [...leaguesOf(context.dataset).values()].flat();
  const wanted: readonly (readonly [metric: string, order: League['order']])[] = [
    ['guided-rate', 'rate'],
    ['groundings', 'change'],
    ['ships-passing', 'change'],
    ['signals-answered', 'change'],
  ];
  return wanted.flatMap(([id, order]) =>
    leagues
      .filter(({ metric, order: by, period }) => metric.id === id && by === order && period.id === '1903')
      .map((league) => leagueView(league, context)),
  );
}

/**
 * Results that between them are set beside everything a result may be set beside.
 * @param place where their links lead
 */
export function comparedSamples(place: string, context: ViewContext): ComparedMetric[] {
  const { observationsByBulletin } = context.dataset;
  const wanted: readonly (readonly [bulletin: string, metrics: readonly string[]])[] = [
    ['1903/gull-1903', ['guided-rate']],
    ['1903/gull-1903-h2', ['groundings']],
    ['1903/new-pier-1903', ['groundings']],
    ['1903/three-lamps-1903', ['groundings', 'ships-passing', 'guided-rate']],
  ];
  return wanted.flatMap(([id, metrics]) => {
    const results = (observationsByBulletin.get(id) ?? []).filter(({ metric }) => metrics.includes(metric ?? ''));
    const { leading } = comparedResults(results, bulletinNamed(id, context), context);
    return asSample(leading, place, id.replace('/', '.'));
  });
}
