import type { Direction } from './figure.ts';
import type { Better, Metric } from './metric.ts';

/** Whether a direction is for the better; `neutral` metrics are not judged. */
export type Judgement = 'better' | 'worse' | 'neutral';

/**
 * Whether a metric's change is for the better. The part of a whole is not judged by its count: fewer cases solved
 * of fewer cases is no worse; its rate says how it went.
 */
export function judge(direction: Direction, metric: Pick<Metric, 'better' | 'partOf'> | undefined): Judgement {
  const better: Better = metric && metric.partOf === undefined ? metric.better : 'neutral';
  if (better === 'neutral' || direction === 'none' || direction === 'unknown') return 'neutral';
  return (direction === 'down') === (better === 'lower') ? 'better' : 'worse';
}
