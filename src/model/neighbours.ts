/** What a result may be set beside: other periods of its agency, and other agencies in its period. */
import type { Agency } from './agency.ts';
import { type Comparability, comparabilityOf } from './comparability.ts';
import { differenceFrom, isTelling } from './comparison.ts';
import { answerTo, type Dataset, questionKey } from './dataset.ts';
import type { Difference } from './difference.ts';
import type { Observation } from './observation.ts';
import { adjacentPeriod, comparePeriods, filingYear, type Period, previousPeriod } from './period.ts';

/** One result beside another, whether or not they may be compared. */
export interface Neighbour {
  agency: string;
  period: Period;
  /** Absent where nobody has reported it. */
  observation?: Observation;
  comparability: Comparability;
  /** How far the result lies from this one; absent where a refusal stands between them. */
  difference?: Difference;
}

/** The period just before, where that is another than the same one a year ago. */
export function adjacent(observation: Observation, dataset: Dataset): Neighbour | undefined {
  const { yearStarts } = agencyOf(observation, dataset) ?? {};
  const period = adjacentPeriod(observation.period, yearStarts);
  if (!period || period.id === previousPeriod(observation.period, yearStarts)?.id) return undefined;
  return beside(observation, observation.agency, period, dataset);
}

/**
 * The same period of every other year that has been reported on, last year's apart; newest first.
 * @param most how many of them
 */
export function otherYears(observation: Observation, dataset: Dataset, most?: number): Neighbour[] {
  const { period, agency } = observation;
  const part = partOfYear(period);
  if (part === undefined) return [];
  const previous = previousPeriod(period, agencyOf(observation, dataset)?.yearStarts)?.id;
  const periods = new Map(
    (dataset.observationsByAgency.get(agency) ?? [])
      .filter((other) => other.role === 'result' && sameQuestion(other, observation))
      .filter((other) => other.period.id !== period.id && other.period.id !== previous)
      .filter((other) => partOfYear(other.period) === part)
      .map((other) => [other.period.id, other.period]),
  );
  return [...periods.values()]
    .sort((left, right) => comparePeriods(right, left))
    .slice(0, most)
    .map((other) => beside(observation, agency, other, dataset));
}

/** The year before, as reported by the agencies that this one has succeeded. */
export function predecessors(observation: Observation, dataset: Dataset): Neighbour[] {
  const period = previousPeriod(observation.period, agencyOf(observation, dataset)?.yearStarts);
  if (!period) return [];
  return [...dataset.vocabulary.agencies.values()]
    .filter(({ successors }) => successors.includes(observation.agency))
    .map(({ id }) => beside(observation, id, period, dataset));
}

/** Agencies of the same type and level that have published results of the same period, in the vocabulary's order. */
export function peerAgencies(observation: Observation, dataset: Dataset): string[] {
  const agency = agencyOf(observation, dataset);
  if (!agency) return [];
  const { period } = observation;
  return [...dataset.vocabulary.agencies.values()]
    .filter(({ id, type, level }) => id !== agency.id && type === agency.type && level === agency.level)
    .map(({ id }) => id)
    .filter(
      (id) =>
        dataset.reported.has(`${id}|${period.id}`) ||
        dataset.answers.has(questionKey({ ...observation, agency: id, role: 'result' })),
    );
}

/** @param most how many of them, from the first */
export function peers(observation: Observation, dataset: Dataset, most?: number): Neighbour[] {
  return peerAgencies(observation, dataset)
    .slice(0, most)
    .map((id) => beside(observation, id, observation.period, dataset));
}

/** The members that a cluster had in the year of the result. */
export function members(observation: Observation, dataset: Dataset): Neighbour[] {
  const ids = agencyOf(observation, dataset)?.members.get(filingYear(observation.period)) ?? [];
  return ids.map((id) => beside(observation, id, observation.period, dataset));
}

/** What the agency above and the clusters it belongs to have reported for the same period. */
export function above(observation: Observation, dataset: Dataset): Neighbour[] {
  const year = filingYear(observation.period);
  const parent = agencyOf(observation, dataset)?.parent;
  const clusters = [...dataset.vocabulary.agencies.values()].filter(({ members: byYear }) =>
    byYear.get(year)?.includes(observation.agency),
  );
  return [...new Set([...(parent === undefined ? [] : [parent]), ...clusters.map(({ id }) => id)])]
    .map((id) => beside(observation, id, observation.period, dataset))
    .filter((neighbour) => neighbour.observation);
}

function beside(observation: Observation, agency: string, period: Period, dataset: Dataset): Neighbour {
  const other = answerTo(dataset, { ...observation, agency, period, role: 'result' });
  const comparability = comparabilityOf(observation, other, dataset);
  const difference = differenceFrom(observation, other?.figure, dataset);
  return {
    agency,
    period: other?.period ?? period,
    observation: other,
    comparability,
    difference: difference && isTelling(comparability, difference) ? difference : undefined,
  };
}

function agencyOf({ agency }: Observation, dataset: Dataset): Agency | undefined {
  return dataset.vocabulary.agencies.get(agency);
}

function sameQuestion(left: Observation, right: Observation): boolean {
  return left.metric === right.metric && left.label === right.label && left.scope === right.scope;
}

/** What remains of a period's id without its year: equal for 2021-H1 and 2023-H1. */
function partOfYear({ id, form }: Period): string | undefined {
  if (form === 'years' || form === 'days') return undefined;
  return /^\d{4}/.test(id) ? id.slice(4) : undefined;
}
