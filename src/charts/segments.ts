import { toNumber } from '../model/decimal.ts';
import { type Figure, intervalOf } from '../model/figure.ts';

/** The stretch of numbers a drawing shows. One that begins at zero is for quantities that cannot be negative. */
export interface Axis {
  min: number;
  max: number;
}

/** What a figure says, laid out along an axis. Nothing that is merely possible is ever solid. */
export interface Mark {
  /** From zero to as far as the quantity certainly reaches, on either side. */
  solid: { from: 0; to: number } | null;
  /** Where the quantity may end. */
  hatched: { low: number; high: number } | null;
  /** The ends that were stated. */
  edges: readonly number[];
  /** The sides on which the hatched stretch was given no end. */
  open: readonly ('low' | 'high')[];
  /** Whether the end of the solid stretch is only roughly known. */
  approximate: boolean;
}

/** Lays a figure out along an axis that is long enough for it. */
export function markOf(figure: Figure, axis: Axis): Mark {
  const interval = intervalOf(figure);
  if (figure.operator === 'eq' || !interval) {
    const solid = { from: 0, to: toNumber(figure.value) } as const;
    return { solid, hatched: null, edges: [], open: [], approximate: figure.operator === 'approx' };
  }
  const statedLow = interval.low === undefined ? undefined : toNumber(interval.low);
  const statedHigh = interval.high === undefined ? undefined : toNumber(interval.high);
  const low = statedLow ?? axis.min;
  const high = statedHigh ?? axis.max;
  // Where nothing is negative, zero is the end of "less than".
  const openLow = statedLow === undefined && axis.min < 0;
  const openHigh = statedHigh === undefined;
  return {
    solid: low > 0 ? { from: 0, to: low } : high < 0 ? { from: 0, to: high } : null,
    hatched: { low, high },
    // At zero stands the axis itself.
    edges: [statedLow, statedHigh].filter((end): end is number => end !== undefined && end !== 0),
    open: [...(openLow ? (['low'] as const) : []), ...(openHigh ? (['high'] as const) : [])],
    approximate: false,
  };
}
