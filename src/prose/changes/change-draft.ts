import type { Draft, Prepared } from '../figures/draft.ts';
import { roleOf } from '../figures/roles.ts';
import type { Match } from '../metrics/metric-match.ts';
import type { Quantity } from '../numbers/quantity.ts';

export function draftOf(
  quantity: Quantity,
  match: Match | undefined,
  own: readonly string[],
  sentence: Prepared,
): Draft {
  return {
    ...(match ? { metric: match.metric } : {}),
    score: match?.score ?? 0,
    measure: match?.metric.measure ?? quantity.unit[0]?.measure.id,
    // What is to fall "by at least" so much has not fallen yet.
    role: quantity.direction && quantity.operator === 'ge' ? 'target' : roleOf(sentence, quantity.from),
    changes: [],
    quantity,
    sentence,
    elsewhere: [],
    own,
    deeds: [],
    isPart: false,
    isWhole: false,
  };
}
