/** Changes of a place in a list: a smaller number is a higher place. */
import { compare } from '../model/decimal.ts';
import { type Change, directionOf, type Figure, mirrored } from '../model/figure.ts';
import { formatChange, formatLevel } from '../model/format.ts';
import type { Observation } from '../model/observation.ts';
import { measureOf, type ViewContext } from './context.ts';

/** "lên 2 bậc" for a change of -2. */
export function rankText(
  change: Pick<Change, 'figure' | 'unit'>,
  observation: Observation,
  context: ViewContext,
): string {
  const { figure } = change;
  const measure = measureOf(observation, context);
  const way = directionOf(figure);
  if (way === 'none' || way === 'unknown') return formatChange(change, measure, context.language);
  const size = way === 'down' ? mirrored(figure) : figure;
  return context.words.sentences.places(
    way === 'down' ? 'up' : 'down',
    isBare(figure) ? undefined : formatLevel(size, measure, context.language, 'words'),
    compare(size.value, '1') === 0,
  );
}

/** Whether a change says which way, but not how far. */
export function isBare({ operator, value }: Figure): boolean {
  return (operator === 'gt' || operator === 'lt') && compare(value, '0') === 0;
}
