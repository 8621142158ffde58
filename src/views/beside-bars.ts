/** What stands beside a bar: the value of the period before, and the target set for the period. */
import type { EarlierValue, TargetMark } from '../charts/chart.ts';
import { type Comparability, refusals } from '../model/comparability.ts';
import { type Comparison, compareWithPrevious } from '../model/comparison.ts';
import type { Figure } from '../model/figure.ts';
import { formatChange, formatLevel } from '../model/format.ts';
import type { Observation } from '../model/observation.ts';
import { measureOf, type ViewContext } from './context.ts';

/** How a stated figure is drawn on the axis at hand, if it can be. */
export type Drawn = (figure: Figure) => Figure | undefined;

/** As its own bulletin gave it, where the two may stand together; else as stated in passing; else as implied. */
export function earlierOf(observation: Observation, drawn: Drawn, context: ViewContext): EarlierValue | undefined {
  const measure = measureOf(observation, context);
  for (const { figure, implied } of earlierFigures(compareWithPrevious(observation, context.dataset))) {
    const asDrawn = drawn(figure);
    if (asDrawn) return { figure: asDrawn, text: formatLevel(figure, measure, context.language, 'words'), implied };
  }
  return undefined;
}

/** The level aimed at, for the agency and period of a result. */
export function targetLevelOf(observation: Observation, drawn: Drawn, context: ViewContext): TargetMark | undefined {
  const measure = measureOf(observation, context);
  for (const { figure } of targetsOf(observation, context)) {
    const asDrawn = figure && drawn(figure);
    if (figure && asDrawn) return { figure: asDrawn, text: formatLevel(figure, measure, context.language, 'words') };
  }
  return undefined;
}

/** The change in per cent aimed at. */
export function targetChangeOf(observation: Observation, context: ViewContext): TargetMark | undefined {
  const change = targetsOf(observation, context)
    .flatMap(({ changes }) => changes)
    .find(({ unit, basis }) => unit === 'percent' && basis === 'previous');
  if (!change) return undefined;
  return { figure: change.figure, text: formatChange(change, measureOf(observation, context), context.language) };
}

function earlierFigures({ computed, was, implied }: Comparison): { figure: Figure; implied: boolean }[] {
  const own = mayStandBeside(computed.comparability) ? computed.earlier?.figure : undefined;
  const followed = implied.filter(
    ({ figure, impossible }) => !impossible && (figure.operator === 'eq' || figure.operator === 'range'),
  );
  return [
    ...[own, was].filter((figure) => figure !== undefined).map((figure) => ({ figure, implied: false })),
    ...followed.map(({ figure }) => ({ figure, implied: true })),
  ];
}

/** A bound is drawn as one: it may stand beside an exact bar where nothing else speaks against it. */
function mayStandBeside({ reasons }: Comparability): boolean {
  return reasons.every((reason) => reason === 'bound' || !(refusals as readonly string[]).includes(reason));
}

function targetsOf({ agency, metric, label, period }: Observation, { dataset }: ViewContext): Observation[] {
  const targets = dataset.targetsFor.get(`${agency}|${period.id}`) ?? [];
  return targets.filter((target) => target.metric === metric && target.label === label && target.scope === undefined);
}
