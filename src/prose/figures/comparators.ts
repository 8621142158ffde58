import type { Basis } from '../../model/figure.ts';
import { adjacentPeriod, filingYear, parsePeriod, previousPeriod } from '../../model/period.ts';
import { periodsOf } from '../article/periods.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { directionAt } from '../words/direction.ts';
import { lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** What a change is measured from, as a phrase says it. */
export interface Comparator {
  basis: Basis;
  /** The period that it names. */
  versus?: string;
  from: number;
  to: number;
}

const openings = lexicon<'opening'>([
  ['opening', ['so với', 'so', 'so cùng kỳ', 'so với cùng kỳ', 'đối chiếu với', 'cùng kỳ', 'với cùng kỳ', 'so năm']],
]);
const named = lexicon<Basis>([
  ['target', ['chỉ tiêu', 'kế hoạch', 'mục tiêu', 'chỉ tiêu đề ra', 'yêu cầu', 'nghị quyết']],
  [
    'adjacent',
    ['liền kề', 'tháng trước', 'quý trước', 'kỳ trước', '6 tháng cuối năm', 'cuối năm', 'đầu năm', 'tháng liền kề'],
  ],
  ['previous', ['cùng kỳ', 'năm trước', 'năm ngoái', 'cùng thời điểm', 'năm liền trước', 'năm']],
]);
/** A comparator is a few words long; beyond them another clause has begun. */
const longest = 12;

/**
 * All comparators of a sentence.
 * @param textPeriod id of the period of the text as a whole, where it is known
 */
export function comparatorsOf(tokens: readonly Token[], textPeriod: string | null): Comparator[] {
  const found: Comparator[] = [];
  for (let at = 0; at < tokens.length; ) {
    const opening = openings.at(tokens, at);
    const comparator = opening && comparatorAt(tokens, at, opening.to, textPeriod);
    if (comparator) found.push(comparator);
    at = comparator ? comparator.to : at + 1;
  }
  return found;
}

function comparatorAt(
  tokens: readonly Token[],
  from: number,
  after: number,
  textPeriod: string | null,
): Comparator | undefined {
  const limit = Math.min(tokens.length, from + longest);
  let end = after;
  while (end < limit && !endsComparator(tokens, end)) end += 1;
  const period = periodsOf(tokens, undefined, from, end)[0];
  let basis: Basis | undefined;
  for (let at = from; at < end && basis === undefined; at += 1) {
    const isPartOfPeriod = period !== undefined && at >= period.from && at < period.to;
    if (!isPartOfPeriod) basis = named.at(tokens, at)?.meaning;
  }
  if (period && (basis === undefined || basis === 'previous')) {
    const measured = basisOf(period.id, textPeriod);
    // "cùng kỳ năm 2018" says itself that it is the year before, unless it lies further back.
    basis = basis === undefined || measured === 'other' ? measured : basis;
  }
  if (basis === undefined) return undefined;
  return { basis, versus: basis === 'target' ? undefined : period?.id, from, to: Math.max(end, after) };
}

/** What a period is to that of the text, whose changes are measured from it. */
function basisOf(versus: string, textPeriod: string | null): Basis {
  const text = textPeriod === null ? 'period-unknown' : parsePeriod(textPeriod);
  if (typeof text === 'string') return 'previous';
  if (previousPeriod(text)?.id === versus) return 'previous';
  if (adjacentPeriod(text)?.id === versus) return 'adjacent';
  const [year, before] = [filingYear(text), Number(versus.slice(0, 4))];
  if (before === year) return versus === text.id ? 'previous' : 'adjacent';
  return before === year - 1 ? 'previous' : 'other';
}

/** A sign, or another change: "so với tháng trước và giảm 25% so với cùng kỳ". */
function endsComparator(tokens: readonly Token[], at: number): boolean {
  const isSign = [',', ';', '.', ')', '('].includes(tokens[at]?.text ?? '.');
  return isSign || directionAt(tokens, at) !== undefined || ends.at(tokens, at) !== undefined;
}

const ends = lexicon<'end'>([['end', ['như', 'trong đó', 'là', 'thì']]]);

/** A sentence with its numbers and what they are measured from. */
interface Compared {
  tokens: readonly Token[];
  quantities: readonly Quantity[];
  comparators: readonly Comparator[];
}

/**
 * What a change is measured from: the comparator that follows it in its clause, else the one before. One that opens what
 * is said after it does not look back, and reaches over commas: "So với quý trước, giết người giảm 30%, trộm cắp 20%".
 */
export function comparatorFor(
  { tokens, quantities, comparators }: Compared,
  quantity: Quantity,
): Comparator | undefined {
  const opens = (comparator: Comparator): boolean =>
    isAfterBreak(tokens, comparator.from) &&
    quantities.some(({ from, direction }) => direction !== undefined && from >= comparator.to);
  const before = comparators.findLast(({ from }) => from < quantity.to);
  const after = comparators.find(({ from }) => from >= quantity.to);
  if (!after || opens(after)) return before;
  const between = tokens.slice(quantity.to, after.from).map(({ text }) => text);
  const isApart = between.includes(';') || (before !== undefined && opens(before) && between.includes(','));
  return isApart ? (before ?? after) : after;
}

/** Whether nothing, a sign that parts clauses, or a joining word stands before a token. */
function isAfterBreak(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  return sign === undefined || [',', ';', '.', ':', '…'].includes(sign.text) || joins.before(tokens, at) !== undefined;
}

const joins = lexicon<'and'>([['and', ['và', 'còn', 'nhưng', 'tuy nhiên', 'nếu']]]);
