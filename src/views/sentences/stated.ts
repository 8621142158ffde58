/** What a sentence says where the bulletin itself states a change since the year before. */
import type { Reason } from '../../model/comparability.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Difference } from '../../model/difference.ts';
import { type Change, directionOf } from '../../model/figure.ts';
import { isPercent } from '../../model/measure.ts';
import { measureOf, type ViewContext } from '../context.ts';
import { changesSince, changesText, isShare, type Sized } from './change.ts';
import {
  type Draft,
  disagreementText,
  type Earlier,
  earlierPeriodText,
  earlierText,
  isRefusal,
  sourcedText,
} from './earlier.ts';
import { isRank, levelText } from './parts.ts';

/** @param known what must be known of the result beside the earlier one */
export function asStated(
  since: readonly Change[],
  comparison: Comparison,
  earlier: Earlier | undefined,
  known: readonly Reason[],
  context: ViewContext,
): Draft {
  const { observation } = comparison;
  const { sentences } = context.words;
  const small = known.includes('small-base');
  const disagreement = disagreementText(comparison, context);
  const refused = known.filter(
    (reason) => isRefusal(reason) && reason !== 'bound' && reason !== 'level-not-stated' && reason !== 'not-reported',
  );
  const period = earlierPeriodText(comparison, context);
  const told = small && disagreement === undefined ? withNumber(since, earlier?.difference) : since;
  const impossible = comparison.implied.some((implied) => implied.impossible);
  const more = [
    ...(disagreement === undefined ? [] : [disagreement]),
    ...(impossible ? [sentences.impliesNothing(period)] : []),
  ];
  const tellsShare = observation.changes.some(isShare);
  const cautions = known.filter(
    (reason) => refused.includes(reason) || (!isRefusal(reason) && (reason !== 'small-base' || tellsShare)),
  );
  const against = (text: string): Draft => ({
    main: changesSince(told, text, observation, small, context),
    more,
    cautions,
  });
  const figure = earlier?.observation.figure;
  if (!earlier || !figure || disagreement !== undefined) return against(period);
  if (earlier.way === 'was') return against(earlierText(earlier, context));
  if (earlier.way === 'own') return against(refused.length > 0 ? period : sourcedText(earlier, observation, context));
  const counted = !isPercent(measureOf(observation, context)) && !isRank(observation, context);
  const implied = sentences.implies(levelText(figure, observation, context), period, counted);
  const change = changesText(told, observation, small, context);
  return { main: change === undefined ? implied : `${change}, ${implied}`, more, cautions };
}

/** Changes of few things with their number, worked out where the bulletin gives a percentage or a way alone. */
function withNumber(since: readonly Change[], difference: Difference | undefined): readonly Sized[] {
  if (!difference || since.some(({ unit }) => unit !== 'percent')) return since;
  const { absolute, absoluteUnit } = difference;
  const ways = new Set([absolute, ...since.map(({ figure }) => figure)].map(directionOf));
  return ways.size > 1 || ways.has('unknown') ? since : [{ figure: absolute, unit: absoluteUnit }, ...since];
}
