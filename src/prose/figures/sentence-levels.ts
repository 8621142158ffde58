import { compare, type Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import type { Metric } from '../../model/metric.ts';
import { type NamedPeriod, periodAt, periodsOf } from '../article/periods.ts';
import type { Discourse, Topic } from '../discourse/discourse.ts';
import { evidenceFor } from '../metrics/evidence.ts';
import { type Evidence, type Match, matchMetric } from '../metrics/metric-match.ts';
import { keysOf, type MetricIndex } from '../metrics/metric-phrases.ts';
import { nounsOf } from '../metrics/nouns.ts';
import { figureIn, type Quantity } from '../numbers/quantity.ts';
import type { UnitMeaning } from '../numbers/units.ts';
import { lexicon } from '../words/lexicon.ts';
import { onlyJoins } from '../words/noun-phrase.ts';
import type { Draft, Prepared } from './draft.ts';
import { clauseStart, governing, isPartOfList, type Lead, leadOf } from './lead.ts';
import { isNowAndBefore } from './now-and-before.ts';
import { roleOf } from './roles.ts';
import { scopeOf } from './scope.ts';

/** Adds a level to its paragraph: so many cases, such a rate. */
export function readLevel(sentence: Prepared, at: number, index: MetricIndex, discourse: Discourse): void {
  const quantity = sentence.quantities[at];
  if (!quantity) return;
  const earlier = discourse.drafts.findLast((draft) => draft.sentence === sentence && draft.role !== 'baseline');
  const changed = discourse.changed?.sentence === sentence ? discourse.changed : earlier;
  if (changed && isNowAndBefore(quantity, changed)) {
    discourse.drafts.push({
      ...changed,
      role: 'baseline',
      figure: exactly(quantity.of),
      changes: [],
      elsewhere: [],
      quantity,
    });
    if (changed.figure === undefined) {
      changed.elsewhere.push({ quantity: changed.quantity, sentence });
      Object.assign(changed, { figure: exactly(quantity.value), quantity });
    }
    return;
  }
  if (earlier && isTotalOf(sentence, at, earlier)) {
    const metric = index.phrases.find((phrase) => phrase.metric.id === earlier.metric?.partOf)?.metric;
    Object.assign(earlier.figure ?? {}, { of: quantity.value });
    discourse.drafts.push({
      ...earlier,
      metric,
      figure: exactly(quantity.value),
      changes: [],
      elsewhere: [],
      quantity,
      isWhole: true,
    });
    return;
  }
  if (earlier && isAimOf(sentence, at, earlier)) {
    const aim = figureIn(quantity, meaningIn(quantity, earlier.metric));
    discourse.drafts.push({ ...earlier, role: 'target', figure: aim, changes: [], elsewhere: [], quantity });
    return;
  }
  const lead = governing(sentence, at);
  const { period } = periodFor(sentence, quantity, lead);
  const evidence = evidenceFor(sentence, at, index, discourse, period);
  const named = tellsCause(sentence, at) ? undefined : matchMetric(index, evidence);
  const spokenOf = discourse.topic?.metric ?? discourse.drafts.at(-1)?.akin;
  const isOfTopic = named?.metric.group === spokenOf?.group;
  const own = !isOfTopic && isSecondOfUnnamed(sentence, at, index, discourse) ? undefined : named;
  const ofBoth = quantity.of === undefined || own ? undefined : wholeNamed(quantity, evidence, index);
  const isDone = ofBoth !== undefined && isCalledAsDone(ofBoth.metric, evidence, index);
  const match = isDone ? ofBoth : own;
  const whole = isDone ? undefined : ofBoth?.metric;
  const scope = scopeOf(sentence.tokens, lead.from, lead.to);
  const meaning = meaningIn(quantity, match?.metric);
  const akin = match ? undefined : matchMetric(index, { ...evidence, taken: () => undefined })?.metric;
  const draft: Draft = {
    ...(match ? { metric: match.metric } : {}),
    ...(akin ? { akin } : {}),
    score: match?.score ?? 0,
    measure: match?.metric.measure ?? (quantity.sign === 'percent' ? 'percent' : meaning?.measure.id),
    role: quantity.formerly ? 'baseline' : roleOf(sentence, quantity.from),
    figure: figureIn(quantity, meaning),
    changes: [],
    quantity,
    sentence,
    elsewhere: [],
    own: keysOf(sentence.tokens.slice(quantity.to, quantity.phraseEnd), index),
    deeds: evidence.deeds,
    isPart: isPartOfList(sentence.tokens, { from: clauseStart(sentence.tokens, quantity.from), to: quantity.from }),
    isWhole: false,
    ...(sentence.isCumulative ? { isCumulative: true } : {}),
    ...(period === undefined ? {} : { period }),
    ...(scope === undefined ? {} : { scope }),
  };
  discourse.drafts.push(draft);
  if (quantity.before !== undefined)
    discourse.drafts.push({ ...draft, role: 'baseline', figure: exactly(quantity.before), changes: [], elsewhere: [] });
  const isStated = whole && (discourse.stated.of.has(whole) || discourse.drafts.some(({ metric }) => metric === whole));
  if (whole && !isStated)
    discourse.drafts.push({
      ...draft,
      metric: whole,
      measure: whole.measure,
      figure: exactly(quantity.of),
      changes: [],
      elsewhere: [],
      isWhole: true,
    });
  const isOfSeveral = evidence.fields.some(({ members }) => members.length > 1);
  if (match || !isOfSeveral) noteTopic(draft, leadOf(sentence, at), index, discourse);
  else discourse.topic = { keys: [], sentence };
}

/** "xử lý 2 vụ/1 đối tượng": who belongs to cases of which the vocabulary has no metric is in none either, unless said to be. */
function isSecondOfUnnamed(sentence: Prepared, at: number, { shared }: MetricIndex, { drafts }: Discourse): boolean {
  const [quantity, before] = [sentence.quantities[at], drafts.at(-1)];
  if (!quantity || before?.sentence !== sentence || before.quantity !== sentence.quantities[at - 1]) return false;
  const areSeveral = [before.quantity, quantity].every(({ unit }) =>
    unit.some(({ measure }) => shared.has(measure.id)),
  );
  const isOther = quantity.unit.every(({ measure }) => measure.id !== before.measure);
  return (
    before.metric === undefined &&
    areSeveral &&
    isOther &&
    quantity.phraseEnd === quantity.to &&
    onlyJoins(sentence.tokens, before.quantity.phraseEnd, quantity.from)
  );
}

/** "do sự cố điện 29 vụ": so many of what was counted before, by their cause. */
function tellsCause(sentence: Prepared, at: number): boolean {
  const { from, to } = leadOf(sentence, at);
  const first = sentence.tokens.findIndex(({ kind }, place) => kind === 'word' && place >= from);
  return first < to - 1 && causes.at(sentence.tokens, first)?.meaning === 'cause';
}

const causes = lexicon<'cause' | 'conclusion'>([
  ['cause', ['do', 'vì', 'bởi']],
  ['conclusion', ['do đó', 'do vậy', 'vì vậy', 'vì thế', 'bởi vậy']],
]);

/** "làm rõ 45 vụ … trên tổng số 50 vụ": all of what the number before is a part. */
function isTotalOf({ tokens, quantities }: Prepared, at: number, { figure, metric, quantity: part }: Draft): boolean {
  const quantity = quantities[at];
  if (!quantity || quantities[at - 1] !== part || figure?.of !== undefined || metric?.partOf === undefined)
    return false;
  const isLarger = figure?.operator === 'eq' && compare(quantity.value, figure.value) >= 0;
  return (
    isLarger &&
    totals.before(tokens, quantity.from) !== undefined &&
    quantity.unit.some(({ measure }) => measure.id === metric.measure)
  );
}

const totals = lexicon<'total'>([['total', ['trên tổng số', 'trong tổng số', 'trên tổng', 'trong số']]]);

/** "đạt 93,5% (chỉ tiêu trên 90%)": what had been aimed at, set in parentheses behind what was reached. */
function isAimOf(sentence: Prepared, at: number, { quantity: reached, figure }: Draft): boolean {
  const { tokens, quantities } = sentence;
  const quantity = quantities[at];
  const level = quantities.slice(0, at).findLast(({ direction }) => direction === undefined);
  if (!quantity || !figure || level !== reached || quantity.sign !== reached.sign) return false;
  const isNext = quantities[at - 1] === reached;
  if (isNext && tokens[reached.phraseEnd]?.text === '(') return aims.at(tokens, reached.phraseEnd + 1) !== undefined;
  const isMet = [...tokens.keys()].slice(reached.phraseEnd, quantity.from).some((place) => meets.at(tokens, place));
  return isMet && quantity.operator !== 'eq';
}

const aims = lexicon<'aim'>([['aim', ['chỉ tiêu', 'kế hoạch', 'mục tiêu', 'yêu cầu', 'nghị quyết', 'theo chỉ tiêu']]]);
/** "đạt 0,69%, đáp ứng yêu cầu không quá 1,5%". */
const meets = lexicon<'meets'>([
  [
    'meets',
    ['đáp ứng yêu cầu', 'đáp ứng chỉ tiêu', 'đạt chỉ tiêu', 'đạt yêu cầu', 'so với yêu cầu', 'so với chỉ tiêu'],
  ],
]);

/** "khám phá 5/6 vụ giết người", where the vocabulary only knows the whole: all murders, and none that were solved. */
function wholeNamed({ unit }: Quantity, evidence: Evidence, index: MetricIndex): Match | undefined {
  const allows = ({ measure }: Metric): boolean => unit.some((meaning) => meaning.measure.id === measure);
  return evidence.own.length > 0 ? matchMetric(index, { ...evidence, remote: [], allows }) : undefined;
}

/** "bắt 19/25 đối tượng truy nã": a metric of those who were caught is the part that is, not the whole. */
function isCalledAsDone({ id }: Metric, { deeds }: Evidence, index: MetricIndex): boolean {
  const called = [...(index.deeds.named.get(id) ?? [])];
  return deeds.some((deed) => called.some((verb) => deed === verb || deed.startsWith(`${verb} `)));
}

/** The unit that the metric counts in, of those that the word after the number may mean. */
export function meaningIn(quantity: Quantity, metric: Metric | undefined): UnitMeaning | undefined {
  return quantity.unit.find(({ measure }) => measure.id === metric?.measure) ?? quantity.unit[0];
}

/** A metric as the topic of its paragraph. */
export function topicOf(metric: Metric, index: MetricIndex, sentence: Prepared): Topic {
  const base = metric.partOf ?? metric.ratio?.denominator ?? metric.id;
  const keys = index.phrases.filter((phrase) => phrase.metric.id === base).flatMap(({ chunks }) => chunks.flat());
  const group = index.groups.get(metric.group) ?? [];
  return { metric, keys, sentence, ...(group.some((key) => keys.includes(key)) ? {} : { group }) };
}

function exactly(value: Decimal | undefined): Figure {
  return { operator: 'eq', value: value ?? '0' };
}

/** A year named just before a number, and not as what it is compared with, is the number's own. */
function periodFor(sentence: Prepared, { phraseEnd }: Quantity, lead: Lead): Pick<Draft, 'period'> {
  const { tokens, year } = sentence;
  const beside = tokens[phraseEnd]?.text === '(' ? periodAt(tokens, phraseEnd + 1, year) : undefined;
  if (beside?.dated && tokens[beside.to]?.text === ')') return { period: beside.id };
  const isCompared = (place: number): boolean =>
    sentence.comparators.some(({ from, to }) => place >= from && place < to);
  const isAside = ({ from, to }: NamedPeriod): boolean => tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';
  const named = periodsOf(tokens, year, lead.from, lead.to).filter((period) => !isAside(period));
  const own = named.findLast(({ from, dated }) => dated && !isCompared(from)) ?? openingPeriod(sentence);
  return own === undefined ? {} : { period: own.id };
}

/** "Trong đó, năm 2020, đã thụ lý 52 vụ, giải quyết 45 vụ": a year set off at the beginning is that of the whole sentence. */
function openingPeriod({ tokens, year }: Prepared): NamedPeriod | undefined {
  const start = introductions.at(tokens, 0)?.to ?? 0;
  const period = periodAt(tokens, tokens[start]?.text === ',' ? start + 1 : start, year);
  return period?.dated && tokens[period.to]?.text === ',' ? period : undefined;
}

const introductions = lexicon<'introduces'>([['introduces', ['trong đó', 'riêng', 'trong', 'còn', 'trước đó']]]);

function noteTopic(draft: Draft, lead: Lead, index: MetricIndex, discourse: Discourse): void {
  const { quantity, metric, sentence, own } = draft;
  const isSpokenOf = discourse.topic?.sentence === sentence;
  if (isSpokenOf && (draft.isPart || lead.joins)) return;
  const topic = discourse.topic?.metric;
  const isBeside = topic !== undefined && quantity.unit.every(({ measure }) => measure.id !== topic.measure);
  // What was seized in some cases is not spoken of on: "bắt 9 vụ ma túy, thu 15 g heroin. Khởi tố 8 vụ".
  const isSeized = isSpokenOf && topic?.group === metric?.group && quantity.unit.some(({ measure }) => !measure.whole);
  if (metric && isSeized) return;
  if (metric) discourse.topic = topicOf(metric, index, sentence);
  else if (quantity.sign === undefined && !lead.joins && !isBeside) {
    const isFirst = sentence.quantities[0] === quantity;
    const keys = own.length > 0 || !isFirst ? own : nounsOf(sentence.tokens.slice(lead.from, lead.to), index);
    if (keys.length > 0) discourse.topic = { keys, sentence };
  }
}
