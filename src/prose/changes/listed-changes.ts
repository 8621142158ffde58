import type { Change } from '../../model/figure.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Draft, Prepared } from '../figures/draft.ts';
import { clauseStart, phraseStop } from '../figures/lead.ts';
import { evidenceFor } from '../metrics/evidence.ts';
import { type Match, matchMetric } from '../metrics/metric-match.ts';
import { keysOf, type MetricIndex } from '../metrics/metric-phrases.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { type UnitMeaning, unitAt } from '../numbers/units.ts';
import { type Found, lexicon } from '../words/lexicon.ts';
import { nounPhraseEnd } from '../words/noun-phrase.ts';
import { draftOf } from './change-draft.ts';

const inOrderWords = lexicon<'in order'>([['in order', ['lần lượt']]]);

/** "giảm 5% … về số vụ, số người chết và số người bị thương": one change said of all that are listed after it. */
export function shareWithList(
  draft: Draft,
  change: Change,
  sentence: Prepared,
  at: number,
  index: MetricIndex,
  discourse: Discourse,
): void {
  const { tokens, quantities } = sentence;
  const { quantity } = draft;
  const items = itemsIn(sentence, quantity.to, phraseStop(tokens, quantity.to, quantities[at + 1]?.from));
  if (items.length < 2) return;
  for (const item of items) {
    const match = matchItem(item, tokens.length, sentence, at, index, discourse);
    const limiting = keysOf(tokens.slice(item.to, nounPhraseEnd(tokens, item.to, tokens.length)), index);
    const isSaid = discourse.drafts.some(
      ({ metric, changes }) => metric?.id === match?.metric.id && changes.includes(change),
    );
    if (match && !isSaid) discourse.drafts.push({ ...draftOf(quantity, match, limiting, sentence), changes: [change] });
  }
  const isNamed = discourse.drafts.some((other) => other !== draft && other.quantity === quantity);
  if (draft.metric === undefined && isNamed) discourse.drafts.splice(discourse.drafts.indexOf(draft), 1);
}

/** "số vụ", "số người chết": what is listed between two tokens. */
function itemsIn({ tokens, units }: Prepared, from: number, to: number): Found<readonly UnitMeaning[]>[] {
  return [...tokens.keys()].slice(from, to).flatMap((place) => {
    const unit = itemWords.before(tokens, place) && unitAt(units, tokens, place);
    return unit ? [unit] : [];
  });
}

function matchItem(
  { meaning, from, to }: Found<readonly UnitMeaning[]>,
  limit: number,
  sentence: Prepared,
  at: number,
  index: MetricIndex,
  discourse: Discourse,
): Match | undefined {
  const { tokens } = sentence;
  const evidence = evidenceFor(sentence, at, index, discourse);
  const end = nounPhraseEnd(tokens, to, limit);
  const limiting = keysOf(tokens.slice(to, end), index);
  return matchMetric(index, {
    ...evidence,
    zones: [...evidence.zones, { keys: keysOf(tokens.slice(from, end), index), credit: 1 }],
    own: limiting,
    nouns: limiting,
    object: [],
    states: new Set(limiting),
    allows: (metric) => meaning.some(({ measure }) => measure.id === metric.measure),
  });
}

const itemWords = lexicon<'item'>([['item', ['số']]]);

/** "lần lượt nhiều hơn 21,63% và 47,12%": the first for the first, the second for the second. */
export function inOrder({ tokens, quantities }: Prepared, at: number, here: readonly Draft[]): Draft | undefined {
  const word = tokens.findIndex((_, place) => inOrderWords.at(tokens, place));
  if (word === -1) return undefined;
  const later = quantities.filter(({ to, direction }) => direction !== undefined && to > word);
  const place = later.indexOf(quantities[at] as Quantity);
  const earlier = here.filter(({ quantity, figure }) => figure && quantity.from < word);
  return place === -1 ? undefined : earlier.at(place - later.length);
}

/** "Số vụ, số người chết lần lượt giảm 5% và 10%": the first for the first name, the second for the second. */
export function listedInOrder(
  sentence: Prepared,
  at: number,
  index: MetricIndex,
  discourse: Discourse,
): Draft | undefined {
  const { tokens, quantities } = sentence;
  const word = tokens.findIndex((_, place) => inOrderWords.at(tokens, place));
  const quantity = quantities[at];
  if (word === -1 || !quantity || quantities.some(({ to, direction }) => to <= word && direction === undefined))
    return undefined;
  const later = quantities.filter(({ to, direction }) => direction !== undefined && to > word);
  const items = itemsIn(sentence, clauseStart(tokens, word), word);
  const item = items[later.indexOf(quantity)];
  if (!item || items.length !== later.length) return undefined;
  const match = matchItem(item, word, sentence, at, index, discourse);
  const draft = draftOf(quantity, match, [], sentence);
  discourse.drafts.push(draft);
  return draft;
}
