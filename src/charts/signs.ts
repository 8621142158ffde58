import type { Operator } from '../model/figure.ts';
import type { Chart, ChartBar, ChartPoint } from './chart.ts';

/** Marks that a reader has to be told the meaning of, in the order in which a legend explains them. */
export const signs = [
  'earlier',
  'implied-earlier',
  'target',
  'target-bound',
  'target-range',
  'hatched',
  'dissolving',
  'bounded-point',
  'approximate-point',
  'implied-point',
  'break',
] as const;
export type Sign = (typeof signs)[number];

/** Which of them a chart shows. */
export function signsOf(chart: Chart): Sign[] {
  const shown = new Set<Sign>(
    chart.form === 'series' ? chart.points.flatMap(pointSigns) : chart.bars.flatMap(barSigns),
  );
  return signs.filter((sign) => shown.has(sign));
}

function barSigns({ figure, earlier, target }: ChartBar): Sign[] {
  return [
    ...barFigureSigns(figure.operator),
    ...(earlier
      ? [
          earlier.implied ? ('implied-earlier' as const) : ('earlier' as const),
          ...barFigureSigns(earlier.figure.operator),
        ]
      : []),
    ...(target ? targetSigns(target.figure.operator) : []),
  ];
}

function barFigureSigns(operator: Operator): Sign[] {
  if (operator === 'eq') return [];
  return [operator === 'approx' ? 'dissolving' : 'hatched'];
}

function targetSigns(operator: Operator): Sign[] {
  if (operator === 'range') return ['target-range'];
  return [operator === 'eq' || operator === 'approx' ? 'target' : 'target-bound'];
}

function pointSigns({ figure, implied, breaksLine }: ChartPoint): Sign[] {
  return [...(breaksLine ? (['break'] as const) : []), ...(figure ? pointFigureSigns(figure.operator, implied) : [])];
}

function pointFigureSigns(operator: Operator, implied: boolean): Sign[] {
  if (implied) return ['implied-point'];
  switch (operator) {
    case 'eq':
      return [];
    case 'approx':
      return ['approximate-point'];
    case 'range':
      return ['hatched'];
    default:
      return ['bounded-point'];
  }
}
