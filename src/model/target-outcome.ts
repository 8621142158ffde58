/** A target beside the result reported for it. */
import { compareWithPrevious, isTelling } from './comparison.ts';
import { answerTo, type Dataset } from './dataset.ts';
import { compare } from './decimal.ts';
import { type Change, contains, disjoint, type Figure, type Interval, intervalOf } from './figure.ts';
import type { Better } from './metric.ts';
import type { Observation } from './observation.ts';

/**
 * `met` and `missed`; `cannot-tell` where a bound or a missing kind of number leaves it open; `not-reported` where
 * the agency has reported on the period but not on this; `no-bulletin` where it has not reported on the period.
 */
export const outcomes = ['met', 'missed', 'cannot-tell', 'not-reported', 'no-bulletin'] as const;
export type Outcome = (typeof outcomes)[number];

export interface TargetOutcome {
  target: Observation;
  result?: Observation;
  outcome: Outcome;
}

export function outcomeOf(target: Observation, dataset: Dataset): TargetOutcome {
  const result = answerTo(dataset, { ...target, role: 'result' });
  if (!result)
    return {
      target,
      outcome: dataset.reported.has(`${target.agency}|${target.period.id}`) ? 'not-reported' : 'no-bulletin',
    };
  const better = (target.metric && dataset.vocabulary.metrics.get(target.metric)?.better) || 'neutral';
  const verdicts = [
    ...(target.figure ? [judge(target.figure, [result.figure], better)] : []),
    ...target.changes.map((change) => judge(change.figure, reportedChanges(change, result, dataset), better)),
  ];
  if (verdicts.includes('missed')) return { target, result, outcome: 'missed' };
  return {
    target,
    result,
    outcome: verdicts.length > 0 && verdicts.every((verdict) => verdict === 'met') ? 'met' : 'cannot-tell',
  };
}

/**
 * Whether every value the result allows meets the target, or none does. A target stated as one number means at
 * least as good as that number; a target stated as a range is met from its nearer end on.
 */
export function judge(
  target: Figure,
  results: readonly (Figure | undefined)[],
  better: Better,
): 'met' | 'missed' | 'cannot-tell' {
  const wanted = wantedInterval(target, better);
  for (const result of results) {
    const reported = result && intervalOf(result);
    if (!wanted || !reported) continue;
    if (contains(wanted, reported)) return 'met';
    // Of a neutral metric nobody can say whether more or fewer than the number aimed at is a miss.
    if (disjoint(wanted, reported)) return better === 'neutral' && target.operator === 'eq' ? 'cannot-tell' : 'missed';
  }
  return 'cannot-tell';
}

function wantedInterval(target: Figure, better: Better): Interval | null {
  const stated = intervalOf(target);
  if (!stated || better === 'neutral') return stated;
  if (target.operator !== 'eq' && target.operator !== 'range') return stated;
  return better === 'higher'
    ? { low: stated.low, lowIncluded: true, highIncluded: false }
    : { high: stated.high, lowIncluded: false, highIncluded: true };
}

/** Changes that may answer a target set as a change: stated on the same basis in the same unit, else computed. */
function reportedChanges(wanted: Change, result: Observation, dataset: Dataset): (Figure | undefined)[] {
  const inAnyUnit = isAboutZero(wanted.figure);
  const stated = result.changes.filter(
    (change) => sameBasis(change, wanted) && (inAnyUnit || change.unit === wanted.unit),
  );
  if (stated.length > 0) return stated.map(({ figure }) => figure);
  if (wanted.basis !== 'previous') return [];
  const { difference, comparability } = compareWithPrevious(result, dataset).computed;
  if (!difference || !isTelling(comparability, difference)) return [];
  return [wanted.unit === 'percent' && !inAnyUnit ? difference.percent : difference.absolute];
}

/** Below, above or equal to zero is the same in every unit. */
function isAboutZero({ operator, value }: Figure): boolean {
  return operator !== 'range' && compare(value, '0') === 0;
}

function sameBasis(left: Change, right: Change): boolean {
  return left.basis === right.basis && (left.basis !== 'other' || left.versus === right.versus);
}
