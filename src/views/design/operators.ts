/** One number for every way of writing it, so that no sample forgets one. */
import type { Figure, Operator } from '../../model/figure.ts';

export type ByOperator = Readonly<Record<Operator, Figure>>;

/** In per cent: what is, what was, what had been aimed at. */
export const rates: ByOperator = written(
  { eq: '80', gt: '90', ge: '85', lt: '20', le: '40', approx: '60' },
  '50',
  '70',
);
export const earlierRates: ByOperator = written(
  { eq: '75', gt: '70', ge: '65', lt: '30', le: '50', approx: '55' },
  '40',
  '60',
);
export const targetRates: ByOperator = written(
  { eq: '78', gt: '85', ge: '88', lt: '25', le: '30', approx: '65' },
  '75',
  '85',
);

/** Changes in per cent, and what had been aimed at. */
export const changes: ByOperator = written(
  { eq: '-12', gt: '5', ge: '10', lt: '-8', le: '-15', approx: '7' },
  '-10',
  '-5',
);
export const targetChanges: ByOperator = written(
  { eq: '-15', gt: '8', ge: '4', lt: '-5', le: '-10', approx: '10' },
  '-20',
  '-12',
);

/** Of things counted one by one. */
export const counts: ByOperator = written(
  { eq: '64', gt: '50', ge: '40', lt: '30', le: '25', approx: '70' },
  '35',
  '55',
);
export const earlierCounts: ByOperator = written(
  { eq: '82', gt: '40', ge: '45', lt: '35', le: '20', approx: '60' },
  '20',
  '40',
);
export const targetCounts: ByOperator = written(
  { eq: '60', gt: '55', ge: '50', lt: '25', le: '30', approx: '65' },
  '40',
  '50',
);

function written(numbers: Readonly<Record<Exclude<Operator, 'range'>, string>>, low: string, high: string): ByOperator {
  const one = (operator: Exclude<Operator, 'range'>): Figure => ({ operator, value: numbers[operator] });
  return {
    eq: one('eq'),
    gt: one('gt'),
    ge: one('ge'),
    lt: one('lt'),
    le: one('le'),
    approx: one('approx'),
    range: { operator: 'range', value: low, valueMax: high },
  };
}
