import { toNumber } from '../model/decimal.ts';
import { type Figure, intervalOf } from '../model/figure.ts';

/** The stretch of numbers a drawing shows. One that begins at zero is for quantities that cannot be negative. */
export interface Axis {
  min: number;
  max: number;
}

/** A stretch on an axis, `from` being the end nearer to zero. */
export interface Span {
  from: number;
  to: number;
}

/** What a figure says, laid out along an axis. Nothing that is merely possible is ever solid. */
export interface Mark {
  /** From zero to as far as the quantity certainly reaches. */
  solid: Span | null;
  /** Where the quantity may end. */
  hatched: Span | null;
  /** The ends that were stated. */
  edges: readonly number[];
  /** The sides on which the hatched span has no end, as far as was stated. */
  open: readonly ('low' | 'high')[];
  /** The end of the solid span is only roughly known. */
  approximate: boolean;
}

/** Lays a figure out along an axis that is long enough for it. */
export function markOf(figure: Figure, axis: Axis): Mark {
  const value = toNumber(figure.value);
  const interval = intervalOf(figure);
  if (figure.operator === 'eq' || !interval) {
    const approximate = figure.operator === 'approx';
    return { solid: { from: 0, to: value }, hatched: null, edges: [], open: [], approximate };
  }
  const [statedLow, statedHigh] = [interval.low, interval.high].map((end) => (end === undefined ? end : toNumber(end)));
  const low = statedLow ?? axis.min;
  const high = statedHigh ?? Math.max(axis.max, low);
  const openLow = statedLow === undefined && axis.min < 0;
  const openHigh = statedHigh === undefined;
  return {
    solid: low > 0 ? { from: 0, to: low } : high < 0 ? { from: 0, to: high } : null,
    hatched: high < 0 ? { from: high, to: low } : { from: low, to: high },
    // At zero stands the axis itself.
    edges: [statedLow, statedHigh].filter((end) => end !== undefined && end !== 0) as number[],
    open: [...(openLow ? (['low'] as const) : []), ...(openHigh ? (['high'] as const) : [])],
    approximate: false,
  };
}
