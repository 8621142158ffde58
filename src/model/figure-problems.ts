/** What only shows when a figure is set beside others: the author is told before publishing, and decides. */
import { type Comparison, compareWithPrevious } from './comparison.ts';
import type { Dataset } from './dataset.ts';
import { compare, divide, multiply, places, round, subtract } from './decimal.ts';
import { isPercent } from './measure.ts';
import { printChange, printFigure } from './notation.ts';
import type { Observation } from './observation.ts';
import type { Problem, ProblemDetail } from './problem.ts';

/** @param observations those that are asked about; the others only stand beside them */
export function figureProblems(
  dataset: Dataset,
  observations: readonly Observation[] = dataset.observations,
): Problem[] {
  return observations
    .filter(({ role }) => role === 'result')
    .flatMap((observation) => problemsOf(observation, dataset));
}

function problemsOf(observation: Observation, dataset: Dataset): Problem[] {
  const measure = dataset.vocabulary.site.measures.get(observation.measure);
  if (!measure) return [];
  const comparison = compareWithPrevious(observation, dataset);
  const { implied, disagreements, computed } = comparison;
  const metric = observation.metric ?? observation.label ?? '';
  const warn = (detail: ProblemDetail): Problem => ({ severity: 'warning', place: observation.place, detail });
  const relative = isPercent(measure) ? relativeChange(comparison) : undefined;
  if (relative) return [warn({ code: 'relative-as-points', metric, ...relative })];
  const impossible = implied
    .filter((found) => found.impossible)
    .map(({ change }) =>
      warn({
        code: 'implied-impossible',
        found: printChange(change),
        value: observation.figure ? printFigure(observation.figure, measure) : '',
      }),
    );
  const disagreeing = disagreements.map(({ between, left, right }) => {
    const [here, there] = [printFigure(left, measure), printFigure(right, measure)];
    if (between === 'two-implied') return warn({ code: 'changes-disagree', metric, here, there });
    if (between === 'was-implied') return warn({ code: 'was-disagrees', metric, found: there, implied: here });
    return warn({ code: 'earlier-disagrees', metric, here, there, other: computed.earlier?.bulletin ?? '' });
  });
  return [...impossible, ...disagreeing].filter(
    (problem, index, all) => all.findIndex((other) => saysSame(other, problem)) === index,
  );
}

/** `was` and a change may both lead to the same earlier value, and disagree with the same other one. */
function saysSame({ detail: left }: Problem, { detail: right }: Problem): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** 84.7% after 75.6% is 9.1 points more, and 12% more: a rate's change that is the second was stated as the first. */
function relativeChange({
  observation,
  was,
  computed,
  disagreements,
}: Comparison): { found: string; earlier: string; value: string; write: string } | undefined {
  const { figure, changes } = observation;
  const earlier = was ?? computed.earlier?.figure;
  if (disagreements.length === 0 || figure?.operator !== 'eq' || earlier?.operator !== 'eq') return undefined;
  if (compare(earlier.value, '0') === 0) return undefined;
  const points = subtract(figure.value, earlier.value);
  const change = changes.find(
    ({ basis, unit, figure: { operator, value } }) =>
      basis === 'previous' &&
      unit === 'points' &&
      operator === 'eq' &&
      compare(value, points) !== 0 &&
      compare(round(divide(multiply(points, '100'), earlier.value), places(value)), value) === 0,
  );
  return (
    change && {
      found: printChange(change),
      earlier: `${earlier.value.replace('.', ',')}%`,
      value: `${figure.value.replace('.', ',')}%`,
      write: printChange({ figure: { operator: 'eq', value: points }, unit: 'points' }),
    }
  );
}
