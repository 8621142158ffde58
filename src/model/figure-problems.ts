/** What only shows when a figure is set beside others: the author is told before publishing, and decides. */
import { compareWithPrevious } from './comparison.ts';
import type { Dataset } from './dataset.ts';
import { printChange, printFigure } from './notation.ts';
import type { Observation } from './observation.ts';
import type { Problem, ProblemDetail } from './problem.ts';

export function figureProblems(dataset: Dataset): Problem[] {
  return dataset.observations
    .filter(({ role }) => role === 'result')
    .flatMap((observation) => problemsOf(observation, dataset));
}

function problemsOf(observation: Observation, dataset: Dataset): Problem[] {
  const measure = dataset.vocabulary.site.measures.get(observation.measure);
  if (!measure) return [];
  const { implied, disagreements, computed } = compareWithPrevious(observation, dataset);
  const metric = observation.metric ?? observation.label ?? '';
  const warn = (detail: ProblemDetail): Problem => ({ severity: 'warning', place: observation.place, detail });
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
  return [...impossible, ...disagreeing];
}
