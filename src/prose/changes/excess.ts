import type { Operator } from '../../model/figure.ts';
import { comparatorFor } from '../figures/comparators.ts';
import type { Prepared } from '../figures/draft.ts';
import { governing } from '../figures/lead.ts';
import { lexicon } from '../words/lexicon.ts';
import { targetWords } from '../words/target-words.ts';

/** More than half of everything is more than a rate can rise by. */
const mostExcess = 50;

/**
 * The bound that a word of comparison sets on a rate, where it says of nothing how much more it is: "tỷ lệ phá án vượt
 * 90%" is a rate of more than 90 per cent, "vượt 3% so với năm trước" three points more.
 */
export function boundMeant(sentence: Prepared, at: number): Operator | undefined {
  const { tokens, quantities } = sentence;
  const quantity = quantities[at];
  if (quantity?.sign !== 'percent' || Number(quantity.value) <= mostExcess) return undefined;
  const bound = comparatives.at(tokens, quantity.from)?.meaning;
  const { from, to } = governing(sentence, at);
  const isOfRate = [...tokens.keys()].slice(from, to).some((place) => rates.at(tokens, place));
  const isMeasured = targetWords.at(tokens, quantity.to) ?? comparatorFor(sentence, quantity);
  return isOfRate && !isMeasured ? bound : undefined;
}

const comparatives = lexicon<Operator>([
  ['gt', ['vượt', 'cao hơn', 'vượt mức', 'lớn hơn']],
  ['lt', ['thấp hơn']],
]);
const rates = lexicon<'rate'>([['rate', ['tỷ lệ']]]);
