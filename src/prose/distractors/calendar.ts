import { type Units, unitAt } from '../numbers/units.ts';
import { lexicon } from '../words/lexicon.ts';
import { isCapitalised, type Token } from '../words/tokens.ts';
import { verbs } from '../words/verbs.ts';
import { leading } from './distractor-words.ts';
import type { NumberOutOfAccount } from './out-of-account.ts';

const stating = lexicon<'states'>([['states', ['là', 'đạt', 'được']]]);
const spanWords = lexicon<'span'>([['span', ['từ', 'đến', 'tới', 'đến hết', 'trước']]]);
const unitOfTime = lexicon<'unit'>([['unit', ['giờ', 'h']]]);
const firstYear = 1930;
const lastYear = 2100;

/** "09:30", "24/24 giờ", "16h20": a time of day. */
export function clockAt(tokens: readonly Token[], index: number): NumberOutOfAccount | undefined {
  const [second, third] = [tokens[index + 1], tokens[index + 2]];
  if (second?.text === ':' && second.glued && third?.kind === 'number' && third.glued)
    return { reason: 'time', to: index + 3 };
  const isEveryDay = third?.text === '7' && leading.before(tokens, index)?.meaning !== 'date';
  if (second?.text === '/' && tokens[index]?.text === '24' && (third?.text === '24' || isEveryDay))
    return { reason: 'time', to: unitOfTime.at(tokens, index + 3)?.to ?? index + 3 };
  if (second?.glued && /^h\d*$/.test(second.key)) {
    return { reason: 'time', to: third?.kind === 'number' && third.glued ? index + 3 : index + 2 };
  }
  return undefined;
}

/** "8/7", "20/11/2024", "7-7" after a word for a day or part of one; with a year also alone. */
export function dateAt(tokens: readonly Token[], index: number, units: Units): NumberOutOfAccount | undefined {
  const parts = [Number(tokens[index]?.text)];
  let to = index + 1;
  while (parts.length < 3 && isDateSign(tokens[to]) && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.glued) {
    parts.push(Number(tokens[to + 1]?.text));
    to += 2;
  }
  const led = leading.before(tokens, index)?.meaning === 'date';
  const [first = 0, second = 0, third] = parts;
  const isDay = first >= 1 && first <= 31;
  const isMonth = second >= 1 && second <= 12;
  if (parts.length === 3 && isDay && isMonth && isYear(third)) return { reason: 'date', to };
  if (parts.length === 2 && first <= 12 && isYear(second)) return { reason: 'date', to };
  const isSpan =
    parts.length === 2 && spanWords.before(tokens, index) !== undefined && unitAt(units, tokens, to) === undefined;
  if (isSpan && isDay && isMonth && tokens[to]?.text !== '%') return { reason: 'date', to };
  const isAlone =
    tokens[index - 1]?.kind === 'word' && !verbs.before(tokens, index) && (tokens[to]?.kind ?? 'sign') === 'sign';
  const inParentheses = tokens[index - 1]?.text === '(' && tokens[to]?.text === ')';
  if (parts.length === 2 && isDay && isMonth && (led || inParentheses || (isAlone && tokens[to]?.text !== '%')))
    return { reason: 'date', to };
  if (led && parts.length === 1 && isDay) return { reason: 'date', to };
  return undefined;
}

/** "năm 2023", "2021-2026", "Quý Mão 2023", "quý II/2023": a year, and no number of things. */
export function yearAt(tokens: readonly Token[], index: number, units: Units): NumberOutOfAccount | undefined {
  const token = tokens[index];
  const counts = unitAt(units, tokens, index + 1) !== undefined;
  if (token === undefined || !/^\d{4}$/.test(token.text) || !isYear(Number(token.text))) return undefined;
  const isOfQuarter = tokens[index - 1]?.text === '/' && /^(?:I{1,3}|IV)$/.test(tokens[index - 2]?.text ?? '');
  const led = isOfQuarter || leading.before(tokens, index)?.meaning === 'year';
  const next = tokens[index + 1];
  const after = tokens[index + 2];
  const spans = (next?.key === '-' || next?.text === '/') && after?.kind === 'number' && isYear(Number(after.text));
  if (spans) return { reason: 'year', to: index + 3 };
  const closes = next === undefined || next.kind === 'sign' || isCapitalised(tokens[index - 1]);
  const isNamed = closes && next?.text !== '%' && stating.before(tokens, index) === undefined && !counts;
  return led || isNamed ? { reason: 'year', to: index + 1 } : undefined;
}

/** A sign that may part the day from the month. */
export function isDateSign(token: Token | undefined): boolean {
  return token?.glued === true && (token.text === '/' || token.key === '-' || token.text === '.');
}

function isYear(number: number | undefined): boolean {
  return number !== undefined && number >= firstYear && number <= lastYear;
}
