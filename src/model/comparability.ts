/** The one place that decides whether two numbers may stand together. */

import type { Agency } from './agency.ts';
import type { Dataset } from './dataset.ts';
import { compare } from './decimal.ts';
import { isExact } from './figure.ts';
import { isPercent } from './measure.ts';
import { definitionOn, type Metric } from './metric.ts';
import type { Observation } from './observation.ts';
import { filingYear, type Period, sameLength } from './period.ts';

/** Why two numbers may not stand together. */
export const refusals = [
  'not-reported',
  'level-not-stated',
  'other-length',
  'other-level',
  'other-type',
  'unequal-size',
  'boundary-change',
  'definition-change',
  'bound',
] as const;

/** What a reader must know about two numbers that may stand together. */
export const cautions = ['other-dates', 'small-base', 'second-hand', 'approximate', 'provisional'] as const;

export type Reason = (typeof refusals)[number] | (typeof cautions)[number];

export interface Comparability {
  /** Whether their difference means what it seems to mean. */
  comparable: boolean;
  /** In the order above; empty where nothing needs to be said. */
  reasons: readonly Reason[];
}

/** Below this count on either side the absolute change leads: a percentage of so few says little. */
export const smallBase = '10';

/** @param earlier absent where nobody has reported it */
export function comparabilityOf(later: Observation, earlier: Observation | undefined, dataset: Dataset): Comparability {
  if (!earlier) return { comparable: false, reasons: ['not-reported'] };
  const { metrics, agencies, site } = dataset.vocabulary;
  const metric = later.metric === undefined ? undefined : metrics.get(later.metric);
  const [laterAgency, earlierAgency] = [agencies.get(later.agency), agencies.get(earlier.agency)];
  const figures = [later.figure, earlier.figure];
  const measure = site.measures.get(later.measure);
  const counts = measure?.whole === true;
  const ofTwo = later.agency !== earlier.agency;
  const isStock = metric !== undefined && isOfADay(metric, metrics);
  const isRelative =
    metric?.nature === 'rank' || metric?.nature === 'rate' || (measure !== undefined && isPercent(measure));

  const holds: Record<Reason, boolean> = {
    'not-reported': false,
    'level-not-stated': figures.includes(undefined),
    'other-length': !isStock && !sameLength(later.period, earlier.period),
    'other-level': laterAgency?.level !== earlierAgency?.level,
    'other-type': laterAgency?.type !== earlierAgency?.type,
    // A larger town has more of everything: between two agencies only rates are compared.
    'unequal-size': ofTwo && !isRelative,
    'boundary-change':
      [laterAgency, earlierAgency].some(
        (agency) => isOutside(earlier, isStock, agency) || isOutside(later, isStock, agency),
      ) ||
      (!ofTwo && haveChanged(laterAgency, later.period, earlier.period)),
    'definition-change':
      later.measure !== earlier.measure || changesDefinition(metric, isStock, later.period, earlier.period),
    bound: figures.some((figure) => figure && !isExact(figure) && figure.operator !== 'approx'),
    'other-dates': ofTwo && later.period.id === earlier.period.id && later.period.end !== earlier.period.end,
    'small-base':
      counts && metric?.nature !== 'rank' && figures.some((figure) => figure && compare(figure.value, smallBase) < 0),
    'second-hand': [later, earlier].some((observation) => isSecondHand(observation, dataset)),
    approximate: figures.some((figure) => figure?.operator === 'approx'),
    provisional: [later, earlier].some(({ status }) => status === 'provisional' || status === 'estimated'),
  };
  const reasons = [...refusals, ...cautions].filter((reason) => holds[reason]);
  return { comparable: !reasons.some((reason) => (refusals as readonly Reason[]).includes(reason)), reasons };
}

/** Whether somebody else than the agency itself reports the number. */
export function isSecondHand(observation: Observation, dataset: Dataset): boolean {
  return dataset.bulletinsById.get(observation.bulletin)?.agency !== observation.agency;
}

/** Whether a metric is counted on the last day of its period: a stock, or the share of one stock in another. */
export function isOfADay({ nature, ratio }: Metric, metrics: ReadonlyMap<string, Metric>): boolean {
  if (nature === 'stock') return true;
  const parts = ratio ? [metrics.get(ratio.numerator), metrics.get(ratio.denominator)] : [];
  return nature === 'rate' && parts.length > 0 && parts.every((part) => part?.nature === 'stock');
}

/** Whether a cluster has had other members in the one year than in the other. */
function haveChanged(agency: Agency | undefined, ...periods: readonly Period[]): boolean {
  const [first, second] = periods.map((period) => agency?.members.get(filingYear(period)));
  return first !== undefined && second !== undefined && [...first].sort().join() !== [...second].sort().join();
}

/** Whether the metric has meant different things in these periods, or in the course of one of them. */
function changesDefinition(metric: Metric | undefined, isStock: boolean, ...periods: readonly Period[]): boolean {
  if (!metric) return false;
  const days = periods.flatMap(({ start, end }) => (isStock ? [end] : [start, end]));
  return new Set(days.map((day) => definitionOn(metric, day))).size > 1;
}

/** Whether the agency did not exist, in its present bounds, for the whole of the period, or on the day that counts. */
function isOutside({ period }: Observation, isStock: boolean, agency: Agency | undefined): boolean {
  const { end } = period;
  const start = isStock ? end : period.start;
  return (
    (agency?.from !== undefined && start !== undefined && start < agency.from) ||
    (agency?.to !== undefined && end !== undefined && end > agency.to)
  );
}
