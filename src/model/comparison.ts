/** A result beside what came before it: stated, computed from the earlier bulletin, and implied by the statement. */
import { type Comparability, comparabilityOf } from './comparability.ts';
import { answerTo, type Dataset } from './dataset.ts';
import { type Difference, differenceBetween, type Implied, impliedEarlier } from './difference.ts';
import { type Change, contradict, directionOf, type Figure } from './figure.ts';
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
  between: 'implied' | 'was' | 'was-implied';
  left: Figure;
  right: Figure;
}

export interface Comparison {
  observation: Observation;
  /** The same period a year before, where there is one. */
  earlierPeriod: Period | null;
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

export function compareWithPrevious(observation: Observation, dataset: Dataset): Comparison {
  const { agencies, metrics, site } = dataset.vocabulary;
  const earlierPeriod = previousPeriod(observation.period, agencies.get(observation.agency)?.yearStarts);
  const earlier = earlierPeriod
    ? answerTo(dataset, { ...observation, period: earlierPeriod, role: 'result' })
    : undefined;
  const was = earlierPeriod ? statedBaseline(observation, earlierPeriod, dataset)?.figure : undefined;
  const measure = site.measures.get(observation.measure);
  const { figure } = observation;
  const isRank = observation.metric !== undefined && metrics.get(observation.metric)?.nature === 'rank';

  const fromPrevious = observation.changes.filter((change) => change.basis === 'previous');
  const implied =
    figure && measure
      ? fromPrevious.map((change) => impliedEarlier(figure, change, measure)).filter((found) => found !== null)
      : [];
  const differenceFrom = (other: Figure | undefined): Difference | undefined => {
    const difference = figure && other && measure ? differenceBetween(figure, other, measure) : null;
    // Two places up is not a share of a rank.
    return difference && isRank ? { ...difference, percent: undefined } : (difference ?? undefined);
  };
  const computed: Computed = {
    earlier,
    comparability: comparabilityOf(observation, earlier, dataset),
    difference: differenceFrom(earlier?.figure),
  };
  return {
    observation,
    earlierPeriod,
    stated: observation.changes,
    was,
    sinceWas: differenceFrom(was),
    computed,
    implied,
    disagreements: disagreements(earlier?.figure, was, implied),
  };
}

/** Which way a result has gone: as stated, else as computed where that is fair, else as implied by `was`. */
export function directionOfResult(comparison: Comparison): 'up' | 'down' | 'none' | 'unknown' {
  const stated = comparison.stated.find((change) => change.basis === 'previous');
  if (stated) return directionOf(stated.figure);
  const { computed, sinceWas } = comparison;
  const difference = (computed.comparability.comparable && computed.difference) || sinceWas;
  return difference ? directionOf(difference.absolute) : 'unknown';
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

function disagreements(own: Figure | undefined, was: Figure | undefined, implied: readonly Implied[]): Disagreement[] {
  const found: Disagreement[] = [];
  const test = (between: Disagreement['between'], left: Figure | undefined, right: Figure | undefined): void => {
    if (left && right && contradict(left, right)) found.push({ between, left, right });
  };
  test('was', was, own);
  for (const { figure, impossible } of implied) {
    if (impossible) continue;
    test('implied', figure, own);
    test('was-implied', figure, was);
  }
  return found;
}
