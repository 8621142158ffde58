/** Agencies of one type and level in order: by a rate, or by how a metric has changed; never by raw counts. */
import type { Agency } from './agency.ts';
import { cautions, comparabilityOf, isOfADay, type Reason, refusals, smallBase } from './comparability.ts';
import { compareWithPrevious } from './comparison.ts';
import { answerTo, type Dataset } from './dataset.ts';
import { compare, type Decimal } from './decimal.ts';
import { percentOf } from './difference.ts';
import { type ChangeUnit, changeInterval, type Figure, type Interval, intervalOf, liesBelow } from './figure.ts';
import { isPercent } from './measure.ts';
import type { Better, Metric } from './metric.ts';
import type { Observation } from './observation.ts';
import { type Period, parsePeriod, sameLength } from './period.ts';

/** `rate`: how high a share is; `change`: by how much a metric has changed since the same period a year before. */
export const orders = ['rate', 'change'] as const;
export type Order = (typeof orders)[number];

/** Places an agency may hold: more than one where bounds leave it open. */
export interface Rank {
  best: number;
  worst: number;
  /** Whether another certainly holds the same place. */
  shared: boolean;
}

/** One agency in a league. */
export interface Standing {
  agency: Agency;
  observation: Observation;
  /** The rate or the change; absent where it cannot be known. */
  figure?: Figure;
  unit: ChangeUnit | 'level';
  provenance: 'stated' | 'computed';
  /** Absent for neutral metrics and where a reason forbids it. */
  rank?: Rank;
  /** Why it is not ranked, or what must be known about it. */
  reasons: readonly Reason[];
}

export interface League {
  metric: Metric;
  order: Order;
  type: string;
  level: string;
  period: Period;
  /** Why nobody is ranked: the metric or its change is not judged, or fewer than two can be placed. */
  unranked?: 'neutral' | 'part' | 'too-few';
  /** Ranked ones first, best first; then the others in the vocabulary's order. */
  standings: readonly Standing[];
}

const leaguesOfDataset = new WeakMap<Dataset, ReadonlyMap<string, readonly League[]>>();

/** All leagues of a period by {@link leagueKey}; worked out once a dataset. */
export function leaguesOf(dataset: Dataset): ReadonlyMap<string, readonly League[]> {
  const known = leaguesOfDataset.get(dataset);
  if (known) return known;
  const results = dataset.observations.filter(
    ({ role, metric, scope, period }) =>
      role === 'result' && metric !== undefined && scope === undefined && isRegular(period),
  );
  const made = Map.groupBy(
    [...Map.groupBy(results, (result) => leagueKey(result, dataset)).values()].flatMap((same) =>
      orders.flatMap((order) => leagueOf(same, order, dataset) ?? []),
    ),
    ({ metric, type, level, period }) => [metric.id, type, level, period.id].join('|'),
  );
  leaguesOfDataset.set(dataset, made);
  return made;
}

/** What the leagues in which an observation stands have in common. */
export function leagueKey({ metric, agency, period }: Observation, dataset: Dataset): string {
  const { type, level } = dataset.vocabulary.agencies.get(agency) ?? {};
  return [metric, type, level, period.id].join('|');
}

/** Two or more agencies with their rates or changes; undefined where fewer have any. */
function leagueOf(results: readonly Observation[], order: Order, dataset: Dataset): League | undefined {
  const { metrics, agencies } = dataset.vocabulary;
  const [first] = results;
  const metric = metrics.get(first?.metric ?? '');
  const { type, level } = agencies.get(first?.agency ?? '') ?? {};
  if (!first || !metric || type === undefined || level === undefined || !standsIn(metric, order, dataset)) return;
  const found = [...agencies.values()].flatMap((agency) => {
    const answer = results.some((result) => result.agency === agency.id)
      ? answerTo(dataset, { ...first, agency: agency.id })
      : undefined;
    return answer ? [standing(answer, agency, metric, order, dataset)] : [];
  });
  if (found.filter(({ figure }) => figure).length < 2) return;
  const about = { metric, order, type, level, period: first.period };
  if (metric.better === 'neutral') return { ...about, unranked: 'neutral', standings: found };
  if (order === 'change' && metric.partOf !== undefined) return { ...about, unranked: 'part', standings: found };
  const standings = withRanks(found, metric.better, order);
  const places = standings.filter(({ rank }) => rank).length;
  return places < 2 ? { ...about, unranked: 'too-few', standings: found } : { ...about, standings };
}

/** Shares are ordered by their rate, whatever else by its change; the rate of a metric speaks for its parts. */
function standsIn(metric: Metric, order: Order, dataset: Dataset): boolean {
  if (metric.nature === 'rank') return false;
  if (order === 'change') return true;
  if (metric.nature === 'rate') return true;
  const hasRate = [...dataset.vocabulary.metrics.values()].some(({ ratio }) => ratio?.numerator === metric.id);
  return metric.partOf !== undefined && !hasRate;
}

function standing(observation: Observation, agency: Agency, metric: Metric, order: Order, dataset: Dataset): Standing {
  const said = order === 'rate' ? rateOf(observation, metric) : changeOf(observation, dataset);
  const usual = parsePeriod(observation.period.id, agency.yearStarts);
  const lasts = typeof usual === 'object' && sameLength(observation.period, usual);
  const everybodys = parsePeriod(observation.period.id);
  const elsewhen = lasts && typeof everybodys === 'object' && observation.period.end !== everybodys.end;
  const own = comparabilityOf(observation, observation, dataset).reasons;
  const reasons: Reason[] = [
    ...(order === 'rate' && !isOfADay(metric, dataset.vocabulary.metrics) && !lasts ? (['other-length'] as const) : []),
    ...said.reasons,
    ...(elsewhen ? (['other-dates'] as const) : []),
    // What must be known of the number itself; that it is a bound shows in its rank.
    ...own.filter((reason) => reason === 'second-hand' || reason === 'provisional' || reason === 'boundary-change'),
    ...(said.figure?.operator === 'approx' ? (['approximate'] as const) : []),
  ];
  return {
    agency,
    observation,
    figure: said.figure,
    unit: said.unit,
    provenance: said.provenance,
    reasons: [...refusals, ...cautions].filter((reason) => reasons.includes(reason)),
  };
}

type Said = Pick<Standing, 'figure' | 'unit' | 'provenance'> & { reasons: readonly Reason[] };

function rateOf(observation: Observation, metric: Metric): Said {
  const { figure } = observation;
  const stated: Said = { figure, unit: 'level', provenance: 'stated', reasons: figure ? [] : ['level-not-stated'] };
  if (metric.nature === 'rate' || !figure) return stated;
  if (figure.of === undefined || compare(figure.of, '0') === 0) return { ...stated, figure: undefined };
  const share: Figure = { operator: 'eq', value: percentOf(figure.value, figure.of) };
  return { figure: share, unit: 'level', provenance: 'computed', reasons: [] };
}

/** As stated, else as computed where that is fair: per cent, or points of a rate. */
function changeOf(observation: Observation, dataset: Dataset): Said {
  const measure = dataset.vocabulary.site.measures.get(observation.measure);
  const unit = measure && isPercent(measure) ? 'points' : 'percent';
  const { stated, computed, was, sinceWas, apart } = compareWithPrevious(observation, dataset);
  const small = fewCases(observation.figure, [was, computed.earlier?.figure], measure?.whole === true);
  const said = stated.find((change) => change.basis === 'previous' && change.unit === unit);
  // An agency may compare itself with what it was before; among others it is not ranked by that.
  if (said) return { figure: said.figure, unit, provenance: 'stated', reasons: [...apart, ...small] };
  const { comparability, difference } = computed;
  const fair = comparability.comparable ? difference : apart.length === 0 ? sinceWas : undefined;
  const figure = unit === 'points' ? fair?.absolute : fair?.percent;
  if (figure) return { figure, unit, provenance: 'computed', reasons: small };
  // Of what is a bound or only about right, no percentage is worked out.
  const unknown: readonly Reason[] = comparability.reasons.length > 0 ? comparability.reasons : ['bound'];
  const isKnown = computed.earlier !== undefined || was !== undefined;
  return { unit, provenance: 'computed', reasons: isKnown && apart.length > 0 ? apart : unknown };
}

/** Of fewer than ten a percentage says too little to be ranked by. */
function fewCases(now: Figure | undefined, before: readonly (Figure | undefined)[], whole: boolean): Reason[] {
  const isSmall = (figure: Figure | undefined): boolean => figure !== undefined && compare(figure.value, smallBase) < 0;
  return whole && (isSmall(now) || before.some(isSmall)) ? ['small-base'] : [];
}

function withRanks(standings: readonly Standing[], better: Better, order: Order): Standing[] {
  const placed = standings.map((standing) => ({ standing, place: placeOf(standing, order) }));
  const inRace = placed.flatMap(({ place }) => (place ? [place] : []));
  const ranked = placed.map(({ standing, place }) =>
    place ? { ...standing, rank: rankAmong(place, inRace, better) } : standing,
  );
  return [...ranked.filter(({ rank }) => rank).sort(byRank), ...ranked.filter(({ rank }) => !rank)];
}

function byRank({ rank: left }: Standing, { rank: right }: Standing): number {
  return (left?.best ?? 0) - (right?.best ?? 0) || (left?.worst ?? 0) - (right?.worst ?? 0);
}

const unranking: readonly Reason[] = [
  'small-base',
  'other-length',
  'boundary-change',
  'definition-change',
  'approximate',
];

/** The values by which a standing is ranked; null where it is not. */
function placeOf({ figure, reasons }: Standing, order: Order): Interval | null {
  if (!figure || reasons.some((reason) => unranking.includes(reason))) return null;
  if (order === 'change') return changeInterval(figure);
  const interval = intervalOf(figure);
  if (!interval) return null;
  const [nothing, whole]: [Decimal, Decimal] = ['0', '100'];
  return {
    low: interval.low ?? nothing,
    high: interval.high ?? whole,
    lowIncluded: interval.low === undefined || interval.lowIncluded,
    highIncluded: interval.high === undefined || interval.highIncluded,
  };
}

/** @param all with the place itself among them */
function rankAmong(place: Interval, all: readonly Interval[], better: Better): Rank {
  const others = all.filter((other) => other !== place);
  const beats = (left: Interval, right: Interval): boolean =>
    better === 'higher' ? liesBelow(right, left) : liesBelow(left, right);
  const above = others.filter((other) => beats(other, place)).length;
  const shared = others.some((other) => sameValue(other, place));
  const notAbove = others.filter(
    (other) => beats(place, other) || sameValue(other, place) || meets(place, other, better),
  );
  return { best: above + 1, worst: others.length - notAbove.length + 1, shared };
}

function sameValue(left: Interval, right: Interval): boolean {
  const ends = [left.low, left.high, right.low, right.high];
  if (ends.some((end) => end === undefined)) return false;
  const [first, ...rest] = ends as Decimal[];
  return rest.every((end) => compare(first as Decimal, end) === 0);
}

/** Whether the worst that a place allows is as good as the best of the other. */
function meets(place: Interval, other: Interval, better: Better): boolean {
  const [worst, best] = better === 'higher' ? [place.low, other.high] : [place.high, other.low];
  return worst !== undefined && best !== undefined && compare(worst, best) === 0;
}

/** Named stretches and single days belong to one agency alone; everybody has years, halves, quarters and months. */
function isRegular({ form }: Period): boolean {
  return form === 'year' || form === 'half' || form === 'quarter' || form === 'month' || form === 'months';
}
