import type { Change } from '../model/figure.ts';
import { mirrored } from '../model/figure.ts';
import type { Metric } from '../model/metric.ts';
import { comparatorFor } from './comparators.ts';
import { type Discourse, type Draft, draftsOf, type Prepared } from './draft.ts';
import { evidenceFor } from './evidence.ts';
import { clauseStart, type Lead, leadOf, phraseStop } from './lead.ts';
import { type Found, lexicon } from './lexicon.ts';
import { type Match, matchMetric } from './metric-match.ts';
import { keysOf, type MetricIndex, type MetricPhrase } from './metric-phrases.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { figureIn, type Quantity } from './quantities.ts';
import { roleOf } from './roles.ts';
import { meaningIn, topicOf } from './sentence-levels.ts';
import { phraseKeys } from './syllable.ts';
import type { Token } from './tokens.ts';
import { type UnitMeaning, unitAt } from './units.ts';
import { verbs } from './verbs.ts';

const targetWords = lexicon<'target'>([['target', ['chỉ tiêu', 'kế hoạch', 'so với chỉ tiêu', 'mục tiêu']]]);
const inOrderWords = lexicon<'in order'>([['in order', ['lần lượt']]]);

/** Adds a change to the figure it belongs to; where the text states the change alone, to a new one. */
export function readChange(sentence: Prepared, at: number, index: MetricIndex, discourse: Discourse): void {
  const quantity = sentence.quantities[at];
  if (!quantity) return;
  const rise = namedForChange(quantity, sentence, at, index, discourse);
  if (rise) {
    discourse.drafts.push(rise);
    return;
  }
  const draft = changedBy(quantity, sentence, at, index, discourse);
  const change = changeOf(quantity, draft, sentence);
  draft.changes.push(change);
  if (draft.quantity !== quantity) draft.elsewhere.push({ quantity, sentence });
  discourse.changed = draft;
  if (draft.quantity === quantity) shareWithList(draft, change, sentence, at, index, discourse);
}

/** "giảm 5% … về số vụ, số người chết và số người bị thương": one change said of all that are listed after it. */
function shareWithList(
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

/** "chỉ số … tăng 20 bậc": where a metric is itself called an increase, the increase is its level. */
function namedForChange(
  quantity: Quantity,
  sentence: Prepared,
  at: number,
  index: MetricIndex,
  discourse: Discourse,
): Draft | undefined {
  const word = quantity.direction === 'up' ? increase : decrease;
  const counts = ({ metric }: MetricPhrase): boolean =>
    quantity.unit.some(({ measure }) => measure.id === metric.measure);
  if (!word.every((key) => index.phrasesWith.get(key)?.some(counts))) return undefined;
  const evidence = evidenceFor(sentence, at, index, discourse);
  const zones = [...evidence.zones, { keys: word, credit: 1 }];
  const isCalled = (metric: Metric): boolean => word.every((key) => index.words.get(metric.id)?.has(key));
  const allows = (metric: Metric): boolean => isCalled(metric) && evidence.allows(metric);
  const match = matchMetric(index, { ...evidence, zones, allows });
  if (!match) return undefined;
  const meaning = meaningIn(quantity, match.metric);
  return { ...draftOf(quantity, match, [], sentence), figure: figureIn(quantity, meaning) };
}

const increase = phraseKeys('tăng');
const decrease = phraseKeys('giảm');

function changeOf(quantity: Quantity, draft: Draft, { tokens, comparators }: Prepared): Change {
  const size = figureIn(quantity, meaningIn(quantity, draft.metric));
  const figure = quantity.direction === 'down' ? mirrored(size) : size;
  const isRate = draft.metric ? draft.metric.measure === 'percent' : draft.measure === 'percent';
  const unit = quantity.sign === undefined ? 'absolute' : isRate || quantity.sign === 'points' ? 'points' : 'percent';
  if (targetWords.at(tokens, quantity.to)) return { figure, unit, basis: 'target' };
  const comparator = comparatorFor(tokens, comparators, quantity.to);
  return {
    figure,
    unit,
    basis: comparator?.basis ?? 'previous',
    ...(comparator?.versus === undefined ? {} : { versus: comparator.versus }),
  };
}

function changedBy(
  quantity: Quantity,
  sentence: Prepared,
  at: number,
  index: MetricIndex,
  discourse: Discourse,
): Draft {
  const here = draftsOf(sentence, discourse.drafts);
  const ordered = inOrder(sentence, at, here);
  if (ordered) return ordered;
  const listed = listedInOrder(sentence, at, index, discourse);
  if (listed) return listed;
  const previous = sentence.quantities[at - 1];
  const isAside = quantity.parenthesis && previous !== undefined && belongsTo(sentence, previous, quantity);
  const beside = previous?.direction ? discourse.changed : here.at(-1);
  if (isAside && beside && fits(quantity, beside)) return beside;
  if (beside && previous && saysSizeAgain(sentence, previous, quantity)) return beside;

  const own = changedWords(sentence, at, index);
  const isNamed = !isAside && (own.length > 0 || hasSubject(sentence, at, index));
  const match = isNamed ? matchChange(quantity, sentence, at, index, discourse) : undefined;
  const isKnown = ({ metric, role }: Draft): boolean => metric?.id === match?.metric.id && role !== 'baseline';
  const known = match && discourse.drafts.findLast(isKnown);
  const counted = countedMeasures(sentence, at);
  const unnamed = match
    ? undefined
    : (alike(quantity, own, here, counted) ?? alikeEarlier(quantity, own, discourse, counted));
  const guess = (known ?? unnamed) ? undefined : (match ?? matchChange(quantity, sentence, at, index, discourse));
  return known ?? unnamed ?? added(quantity, guess, own, sentence, index, discourse);
}

/** "giảm 165 vụ, giảm 45,96%": one change, in the two ways in which it can be put. */
function saysSizeAgain({ tokens }: Prepared, previous: Quantity, quantity: Quantity): boolean {
  const isOtherUnit = (previous.sign === undefined) !== (quantity.sign === undefined);
  const isSameWay = previous.direction !== undefined && previous.direction === quantity.direction;
  const words = tokens.slice(previous.phraseEnd, quantity.from);
  return (
    isSameWay && isOtherUnit && quantity.sign !== undefined && words.length <= 1 && quantity.phraseEnd === quantity.to
  );
}

/** Whether nothing but the noun phrase of the number before stands before a parenthesis. */
function belongsTo({ tokens }: Prepared, previous: Quantity, quantity: Quantity): boolean {
  const between = tokens.slice(previous.phraseEnd, quantity.from - 1);
  const isList = between.every(({ kind, text }) => kind === 'word' || text === ',');
  return (
    isList &&
    !between.some((_, at) => verbs.at(between, at)) &&
    (between.length === 0 || previous.phraseEnd > previous.to)
  );
}

/** Whether a change in this unit may be a figure's. */
function fits(quantity: Quantity, { measure }: Draft): boolean {
  return quantity.sign !== undefined || quantity.unit.some((unit) => unit.measure.id === measure);
}

/** "lần lượt nhiều hơn 21,63% và 47,12%": the first for the first, the second for the second. */
function inOrder({ tokens, quantities }: Prepared, at: number, here: readonly Draft[]): Draft | undefined {
  const word = tokens.findIndex((_, place) => inOrderWords.at(tokens, place));
  if (word === -1) return undefined;
  const later = quantities.filter(({ to, direction }) => direction !== undefined && to > word);
  const place = later.indexOf(quantities[at] as Quantity);
  const earlier = here.filter(({ quantity, figure }) => figure && quantity.from < word);
  return place === -1 ? undefined : earlier.at(place - later.length);
}

/** "Số vụ, số người chết lần lượt giảm 5% và 10%": the first for the first name, the second for the second. */
function listedInOrder(sentence: Prepared, at: number, index: MetricIndex, discourse: Discourse): Draft | undefined {
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

/** Whether a noun phrase of its own stands before the change: "thiệt hại về tài sản tăng …". */
function hasSubject(sentence: Prepared, at: number, index: MetricIndex): boolean {
  const lead = leadOf(sentence, at);
  const { to } = lead;
  const from = at === 0 ? lead.from : afterNumber(sentence.tokens, lead);
  const isCompared = (place: number): boolean =>
    sentence.comparators.some((comparator) => place >= comparator.from && place < comparator.to);
  const words = sentence.tokens.slice(from, to).filter((_, offset) => !isCompared(from + offset));
  return keysOf(words, index).length > 0;
}

/** Words right after a number still say more of it, up to a comma: "54 việc có điều kiện giải quyết, giảm 6 việc". */
function afterNumber(tokens: readonly Token[], { from, to }: Lead): number {
  if (tokens[from]?.kind !== 'word') return from;
  const comma = tokens.findIndex(({ text }, at) => at > from && at < to && text === ',');
  return comma === to - 1 ? to : from;
}

function matchChange(
  quantity: Quantity,
  sentence: Prepared,
  at: number,
  index: MetricIndex,
  discourse: Discourse,
): Match | undefined {
  const evidence = evidenceFor(sentence, at, index, discourse);
  const counted = countedMeasures(sentence, at);
  const isRate = ratioWords(sentence, at);
  const allows = (metric: Metric): boolean =>
    allowsChange(quantity, metric, isRate) && (counted === undefined || counted.includes(metric.measure));
  const limiting = changedWords(sentence, at, index);
  const nouns = limiting.length > 0 ? limiting : evidence.nouns;
  const states = new Set([...evidence.states, ...limiting]);
  return matchMetric(index, { ...evidence, own: limiting, nouns, states, object: [], allows });
}

/** The words that qualify what changes: "trật tự xã hội" of "5% số vụ phạm tội về trật tự xã hội". */
function changedWords({ tokens, quantities, units }: Prepared, at: number, index: MetricIndex): string[] {
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
function countedMeasures({ tokens, quantities, units }: Prepared, at: number): string[] | undefined {
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

/** The figure before it that counts the same: of those, the one that shares most words, and a whole before its parts. */
function alike(
  quantity: Quantity,
  own: readonly string[],
  here: readonly Draft[],
  counted: readonly string[] | undefined,
): Draft | undefined {
  const counts = (draft: Draft): boolean =>
    draft.figure !== undefined &&
    draft.role !== 'baseline' &&
    fits(quantity, draft) &&
    (counted === undefined || counted.includes(draft.measure ?? ''));
  const shared = (draft: Draft): number =>
    draft.own.filter((key) => own.includes(key)).length * 2 - (draft.isPart && own.length === 0 ? 1 : 0);
  let best: Draft | undefined;
  for (const draft of here.filter(counts)) if (!best || shared(draft) >= shared(best)) best = draft;
  return best;
}

/** "Đối chiếu với năm 2022, tăng 206 vụ": a sentence of changes alone speaks of the figures of the one before it. */
function alikeEarlier(
  quantity: Quantity,
  own: readonly string[],
  { drafts, stated }: Discourse,
  counted: readonly string[] | undefined,
): Draft | undefined {
  if (quantity.sign !== undefined && counted === undefined) return undefined;
  const before = drafts.length > 0 ? drafts : stated.all;
  const last = before.at(-1)?.sentence;
  const sentence = before.slice(before.findLastIndex((draft) => draft.sentence !== last) + 1);
  return alike(quantity, own, sentence, counted);
}

function added(
  quantity: Quantity,
  match: Match | undefined,
  own: readonly string[],
  sentence: Prepared,
  index: MetricIndex,
  discourse: Discourse,
): Draft {
  const draft = draftOf(quantity, match, own, sentence);
  discourse.drafts.push(draft);
  if (match) discourse.topic = { metric: match.metric, keys: topicOf(match.metric, index), sentence };
  return draft;
}

function draftOf(quantity: Quantity, match: Match | undefined, own: readonly string[], sentence: Prepared): Draft {
  return {
    ...(match ? { metric: match.metric } : {}),
    score: match?.score ?? 0,
    measure: match?.metric.measure ?? quantity.unit[0]?.measure.id,
    role: roleOf(sentence.tokens, 0, quantity.from),
    changes: [],
    quantity,
    sentence,
    elsewhere: [],
    own,
    isPart: false,
    isWhole: false,
  };
}
