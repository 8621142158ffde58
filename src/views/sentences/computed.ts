/** What a sentence works out where the bulletin states no change, or why it does not. */
import type { Reason } from '../../model/comparability.ts';
import { type Comparison, isTelling } from '../../model/comparison.ts';
import { compare } from '../../model/decimal.ts';
import type { Difference } from '../../model/difference.ts';
import type { Figure } from '../../model/figure.ts';
import type { Observation } from '../../model/observation.ts';
import type { ViewContext } from '../context.ts';
import { changesSince, isShare, type Sized } from './change.ts';
import {
  type Draft,
  disagreementText,
  type Earlier,
  earlierPeriodText,
  earlierText,
  isRefusal,
  sourcedText,
  sourceText,
} from './earlier.ts';
import { isRank } from './parts.ts';

/**
 * The bulletin gives a figure and no change: what may be said is worked out, or refused with its reason.
 * @param known what must be known of the result beside the earlier one
 * @param isComparedOtherwise whether the sentence sets it beside something else
 */
export function besideEarlier(
  comparison: Comparison,
  earlier: Earlier | undefined,
  known: readonly Reason[],
  isComparedOtherwise: boolean,
  context: ViewContext,
): Draft {
  const { observation, earlierPeriod } = comparison;
  const { sentences } = context.words;
  // No share is worked out of few things; only of what the bulletin states there is something to be said.
  const tellsShare = observation.changes.some(isShare);
  const cautions = known.filter((reason) => !isRefusal(reason) && (reason !== 'small-base' || tellsShare));
  const draft = (...more: string[]): Draft => ({ more, cautions });
  const disagreement = disagreementText(comparison, context);
  if (!observation.figure) return draft();
  if (disagreement !== undefined) return draft(disagreement);
  if (!earlier && isComparedOtherwise) return draft();
  if (!earlierPeriod) return draft(sentences.noEarlierPeriod);
  if (!earlier) return draft(sentences.notReported(earlierPeriodText(comparison, context)));
  const main = computed(earlier, observation, context);
  if (main !== undefined) return { main, more: [], cautions };
  const refused = earlier.comparability.reasons.filter(isRefusal);
  if (refused.length > 0) return draft(notSaid(earlier, refused, observation, context));
  const open = sentences.undecided(sourcedText(earlier, observation, context), [sentences.onlyApproximate]);
  return { more: [open], cautions: cautions.filter((reason) => reason !== 'approximate') };
}

/** A difference that may be told, and from whose word it was worked out; undefined where none may. */
function computed(earlier: Earlier, observation: Observation, context: ViewContext): string | undefined {
  const { sentences } = context.words;
  const { comparability, difference } = earlier;
  if (!difference || comparability.reasons.some((reason) => isRefusal(reason) && reason !== 'bound')) return undefined;
  const before = earlierText(earlier, context);
  const small = comparability.reasons.includes('small-base');
  const { operator, value } = difference.absolute;
  const unmoved = compare(value, '0') === 0 && !isRank(observation, context) && limits[operator];
  const text = unmoved
    ? sentences[unmoved](before)
    : isTelling(comparability, difference)
      ? changesSince(sizesOf(difference, small), before, observation, small, context)
      : undefined;
  return text && sentences.computedFrom(text, sourceText(earlier.observation, observation, context));
}

/** What a difference of at least, or at most, nothing says. */
const limits: Partial<Record<Figure['operator'], 'noLower' | 'noHigher'>> = { ge: 'noLower', le: 'noHigher' };

/** Why nothing is worked out. */
function notSaid(earlier: Earlier, refused: readonly Reason[], observation: Observation, context: ViewContext): string {
  const { sentences, reasons: texts } = context.words;
  const reasons = refused.map((reason) =>
    reason === 'level-not-stated'
      ? sentences.statesOnlyChange(sourceText(earlier.observation, observation, context))
      : texts[reason],
  );
  const isOpen = refused.every((reason) => reason === 'bound');
  return sentences[isOpen ? 'undecided' : 'notComparable'](sourcedText(earlier, observation, context), reasons);
}

/** A computed difference, the percentage first; of few things none is computed. */
export function sizesOf({ absolute, absoluteUnit, percent }: Difference, small: boolean): Sized[] {
  const inNumbers: Sized = { figure: absolute, unit: absoluteUnit };
  return percent && !small ? [{ figure: percent, unit: 'percent' }, inNumbers] : [inNumbers];
}
