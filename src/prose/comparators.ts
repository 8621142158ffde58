import type { Basis } from '../model/figure.ts';
import { lexicon } from './lexicon.ts';
import { periodsOf } from './periods.ts';
import type { Token } from './tokens.ts';

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

/** All comparators of a sentence. */
export function comparatorsOf(tokens: readonly Token[], year: number | undefined): Comparator[] {
  const found: Comparator[] = [];
  for (let at = 0; at < tokens.length; ) {
    const opening = openings.at(tokens, at);
    const comparator = opening && comparatorAt(tokens, at, opening.to, year);
    if (comparator) found.push(comparator);
    at = comparator ? comparator.to : at + 1;
  }
  return found;
}

function comparatorAt(
  tokens: readonly Token[],
  from: number,
  after: number,
  year: number | undefined,
): Comparator | undefined {
  const limit = Math.min(tokens.length, from + longest);
  let end = after;
  while (end < limit && ![',', ';', '.', ')', '('].includes(tokens[end]?.text ?? '.')) end += 1;
  const period = periodsOf(tokens, undefined, from, end)[0];
  let basis: Basis | undefined;
  for (let at = from; at < end && basis === undefined; at += 1) basis = named.at(tokens, at)?.meaning;
  if (basis === undefined) return undefined;
  if (period && basis === 'previous' && year !== undefined && Number(period.id.slice(0, 4)) < year - 1) basis = 'other';
  return { basis, versus: basis === 'target' ? undefined : period?.id, from, to: Math.max(end, after) };
}

/** What a change at a place in its sentence is measured from: the comparator after it in its clause, else the one before. */
export function comparatorFor(
  tokens: readonly Token[],
  comparators: readonly Comparator[],
  at: number,
): Comparator | undefined {
  const after = comparators.find(({ from }) => from >= at);
  if (after && !tokens.slice(at, after.from).some(({ text }) => text === ';')) return after;
  return comparators.findLast(({ from }) => from < at) ?? after;
}
