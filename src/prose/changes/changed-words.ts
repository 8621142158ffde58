import type { Metric } from '../../model/metric.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Prepared } from '../figures/draft.ts';
import { leadOf } from '../figures/lead.ts';
import { evidenceFor } from '../metrics/evidence.ts';
import { type Match, matchMetric } from '../metrics/metric-match.ts';
import { keysOf, type MetricIndex } from '../metrics/metric-phrases.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { unitAt } from '../numbers/units.ts';
import { lexicon } from '../words/lexicon.ts';
import { nounPhraseEnd } from '../words/noun-phrase.ts';
import { targetWords } from '../words/target-words.ts';
import { subjectNouns } from './subject.ts';

export function matchChange(
  quantity: Quantity,
  sentence: Prepared,
  at: number,
  index: MetricIndex,
  discourse: Discourse,
): Match | undefined {
  const evidence = evidenceFor(sentence, at, index, discourse);
  const counted = countedMeasures(sentence, at);
  const isRate = ratioWords(sentence, at);
  const said = unitsSaid(sentence, leadOf(sentence, at).from, quantity.phraseEnd);
  const allows = (metric: Metric): boolean =>
    allowsChange(quantity, metric, isRate) && (counted === undefined || counted.includes(metric.measure));
  const limiting = changedWords(sentence, at, index);
  const nouns = limiting.length > 0 ? limiting : evidence.nouns;
  const subject = limiting.length > 0 ? limiting : subjectNouns(sentence, at, index);
  const states = new Set([...evidence.states, ...limiting]);
  const isUnitSaid = ({ measure }: Metric): boolean =>
    quantity.sign !== 'percent' || measure === index.usual || said.includes(measure);
  // What falls is named behind the number, whatever else was to be done: "ký kết tấn công tội phạm, kéo giảm 5% số vụ".
  const deeds = limiting.length > 0 ? [] : evidence.deeds;
  return matchMetric(index, { ...evidence, own: subject, nouns, states, object: [], deeds, allows, isUnitSaid });
}

/** The words that qualify what changes: "trật tự xã hội" of "5% số vụ phạm tội về trật tự xã hội". */
export function changedWords({ tokens, quantities, units }: Prepared, at: number, index: MetricIndex): string[] {
  const quantity = quantities[at];
  if (!quantity || targetWords.at(tokens, quantity.to)) return [];
  const number = numberWords.at(tokens, quantity.to);
  const unit = number && unitAt(units, tokens, number.to);
  if (!unit) return keysOf(tokens.slice(quantity.to, quantity.phraseEnd), index);
  return keysOf(
    tokens.slice(unit.to, nounPhraseEnd(tokens, unit.to, quantities[at + 1]?.from ?? tokens.length)),
    index,
  );
}

/** What "số vụ", "các vụ", "số người" beside a change says that it counts; undefined where nothing says it. */
export function countedMeasures({ tokens, quantities, units }: Prepared, at: number): string[] | undefined {
  const quantity = quantities[at];
  if (quantity?.sign === undefined) return undefined;
  const lead = leadOf({ tokens, quantities }, at);
  const places = [...tokens.keys()].slice(lead.from, lead.to).reverse();
  for (const place of [quantity.to, ...places]) {
    const number = numberWords.at(tokens, place);
    const unit = number && unitAt(units, tokens, number.to);
    if (unit) return unit.meaning.map(({ measure }) => measure.id);
  }
  return undefined;
}

const numberWords = lexicon<'number of'>([
  ['number of', ['số', 'số lượng', 'các', 'số lượng các', 'tổng số', 'số các']],
]);

const rateWords = lexicon<'rate'>([['rate', ['tỷ lệ']]]);

/** Whether a rate is spoken of just before a change: else what changes by so many per cent is a count. */
function ratioWords({ tokens, quantities }: Prepared, at: number): boolean {
  const { from, to } = leadOf({ tokens, quantities }, at);
  return [...tokens.keys()].slice(from, to).some((place) => rateWords.at(tokens, place));
}

function allowsChange(quantity: Quantity, metric: Metric, isRate: boolean): boolean {
  if (metric.nature === 'rank') return false;
  if (quantity.sign === 'points') return metric.measure === 'percent';
  if (quantity.sign === 'percent') return (metric.measure === 'percent') === isRate;
  return metric.measure !== 'percent' && quantity.unit.some(({ measure }) => measure.id === metric.measure);
}

/** Ids of the measures whose words stand between two tokens. */
function unitsSaid({ tokens, units }: Prepared, from: number, to: number): string[] {
  return [...tokens.keys()]
    .slice(from, to)
    .flatMap((at) => unitAt(units, tokens, at)?.meaning ?? [])
    .map(({ measure }) => measure.id);
}
