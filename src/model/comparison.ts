/** A result beside what came before it: stated, computed from the earlier bulletin, and implied by the statement. */
import { type Comparability, comparabilityOf, type Reason, refusals } from './comparability.ts';
import { answerTo, type Dataset } from './dataset.ts';
import { add, subtract } from './decimal.ts';
import { type Difference, differenceBetween, type Implied, impliedEarlier } from './difference.ts';
import { type Change, contradict, type Direction, directionOf, type Figure, roundingInterval } from './figure.ts';
import type { Observation } from './observation.ts';
import { type Period, previousPeriod } from './period.ts';

/** The earlier value as its own bulletin gives it, and what it differs by. */
export interface Computed {
  earlier: Observation | undefined;
  comparability: Comparability;
  /** Absent where a level is missing or both are bounds. */
  difference?: Difference;
}

/** Two of the three ways to the earlier value that do not agree. */
export interface Disagreement {
  between: 'implied' | 'was' | 'was-implied' | 'two-implied';
  left: Figure;
  right: Figure;
}

export interface Comparison {
  observation: Observation;
  /** The same period a year before, where there is one. */
  earlierPeriod: Period | null;
  /** Why the two periods do not compare, whatever was counted: their length, the agency's bounds, the definition. */
  apart: readonly Reason[];
  /** Changes that the bulletin itself states. */
  stated: readonly Change[];
  /** The earlier value that the bulletin itself states. */
  was?: Figure;
  /** What the figure differs by from `was`. */
  sinceWas?: Difference;
  computed: Computed;
  implied: readonly Implied[];
  disagreements: readonly Disagreement[];
}

const known = new WeakMap<Dataset, Map<Observation, Comparison>>();

/** The comparison that every page needs; worked out once a dataset. */
export function compareWithPrevious(observation: Observation, dataset: Dataset): Comparison {
  const ofDataset = known.get(dataset) ?? new Map<Observation, Comparison>();
  known.set(dataset, ofDataset);
  const found = ofDataset.get(observation) ?? withPrevious(observation, dataset);
  ofDataset.set(observation, found);
  return found;
}

/** How far two results lie apart, where both have a level; a rank differs by places, never by a share. */
export function differenceFrom(
  observation: Observation,
  other: Figure | undefined,
  dataset: Dataset,
): Difference | undefined {
  const { metrics, site } = dataset.vocabulary;
  const measure = site.measures.get(observation.measure);
  const { figure } = observation;
  const difference = figure && other && measure ? differenceBetween(figure, other, measure) : null;
  const isRank = observation.metric !== undefined && metrics.get(observation.metric)?.nature === 'rank';
  return difference && isRank ? { ...difference, percent: undefined } : (difference ?? undefined);
}

/**
 * Whether a difference may be shown. A bound may still say by how much at least, as long as it says which way; with
 * any other refusal a difference would say nothing.
 */
export function isTelling({ reasons }: Comparability, { absolute }: Difference): boolean {
  if (directionOf(absolute) === 'unknown') return false;
  return reasons.every((reason) => reason === 'bound' || !(refusals as readonly Reason[]).includes(reason));
}

function withPrevious(observation: Observation, dataset: Dataset): Comparison {
  const { agencies, site } = dataset.vocabulary;
  const earlierPeriod = previousPeriod(observation.period, agencies.get(observation.agency)?.yearStarts);
  const earlier = earlierPeriod
    ? answerTo(dataset, { ...observation, period: earlierPeriod, role: 'result' })
    : undefined;
  const was = earlierPeriod ? statedBaseline(observation, earlierPeriod, dataset)?.figure : undefined;
  const measure = site.measures.get(observation.measure);
  const { figure } = observation;

  const fromPrevious = observation.changes.filter((change) => change.basis === 'previous');
  const implied =
    figure && measure
      ? fromPrevious.map((change) => impliedEarlier(figure, change, measure)).filter((found) => found !== null)
      : [];
  const computed: Computed = {
    earlier,
    comparability: comparabilityOf(observation, earlier, dataset),
    difference: differenceFrom(observation, earlier?.figure, dataset),
  };
  // What was counted over another stretch of time may well be another number.
  const fairEarlier = computed.comparability.reasons.includes('other-length') ? undefined : earlier?.figure;
  return {
    observation,
    earlierPeriod,
    apart: earlierPeriod ? refusalsBetween(observation, earlier?.period ?? earlierPeriod, dataset) : [],
    stated: observation.changes,
    was,
    sinceWas: differenceFrom(observation, was, dataset),
    computed,
    implied,
    disagreements: disagreements(fairEarlier, was, implied),
  };
}

/** Which way a result has gone: as stated, else as computed where that is fair, else as implied by `was`. */
export function directionOfResult(comparison: Comparison): Direction {
  const stated = comparison.stated.find((change) => change.basis === 'previous');
  if (stated) return directionOf(stated.figure);
  const { computed, sinceWas, apart } = comparison;
  const difference = computed.comparability.comparable
    ? computed.difference
    : apart.length === 0
      ? sinceWas
      : undefined;
  return difference ? directionOf(difference.absolute) : 'unknown';
}

/** Refusals that would stand between a result and the same figure in another period. */
function refusalsBetween(observation: Observation, period: Period, dataset: Dataset): Reason[] {
  const { reasons } = comparabilityOf(observation, { ...observation, period }, dataset);
  return reasons.filter(
    (reason) => reason === 'other-length' || reason === 'boundary-change' || reason === 'definition-change',
  );
}

function statedBaseline(observation: Observation, period: Period, dataset: Dataset): Observation | undefined {
  const { metric, label, agency, scope } = observation;
  return dataset.observationsByBulletin
    .get(observation.bulletin)
    ?.find(
      (other) =>
        other.role === 'baseline' &&
        other.metric === metric &&
        other.label === label &&
        other.agency === agency &&
        other.scope === scope &&
        other.period.id === period.id,
    );
}

/** A rate and its change have both been rounded: 91.5% after a rise of 1.5 may have been 90.04% before. */
function withRounding({ figure, change }: Implied): Figure {
  if (change.unit !== 'points' || figure.operator !== 'eq') return figure;
  const { low, high } = roundingInterval(figure.value);
  const both = subtract(high ?? figure.value, low ?? figure.value);
  const [value, valueMax] = [subtract(figure.value, both), add(figure.value, both)];
  return { operator: 'range', value, valueMax };
}

function disagreements(own: Figure | undefined, was: Figure | undefined, implied: readonly Implied[]): Disagreement[] {
  const found: Disagreement[] = [];
  const test = (
    between: Disagreement['between'],
    left: Figure | undefined,
    right: Figure | undefined,
    allowed = left,
  ): void => {
    if (left && right && allowed && contradict(allowed, right)) found.push({ between, left, right });
  };
  test('was', was, own);
  for (const one of implied) {
    if (one.impossible) continue;
    test('implied', one.figure, own, withRounding(one));
    test('was-implied', one.figure, was, withRounding(one));
  }
  const [first, second] = implied.filter(({ impossible }) => !impossible);
  test('two-implied', first?.figure, second?.figure);
  return found;
}
