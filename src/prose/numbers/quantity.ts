import { type Decimal, multiply } from '../../model/decimal.ts';
import type { Figure, Operator } from '../../model/figure.ts';
import type { DistractorReason } from '../distractors/out-of-account.ts';
import type { Direction } from '../words/direction.ts';
import { type Numeral, parseDigits } from './numerals.ts';
import type { UnitMeaning } from './units.ts';

/** A number with its bound and its unit, before it is known what it is about. All places are token indices. */
export interface Quantity {
  kind: 'quantity';
  operator: Operator;
  value: Decimal;
  valueMax?: Decimal;
  of?: Decimal;
  /** What it was before, where that stands behind a stroke: "85/114 vụ so với cùng kỳ". */
  before?: Decimal;
  /** "1,8 triệu": a scale follows the digits. */
  scaled: boolean;
  /** Digits as written, where they might group thousands by a comma. */
  digits?: string;
  /** `percent` with a per cent sign; `points` with "điểm phần trăm"; `rank` for a place in an order ("thứ 18"). */
  sign?: 'percent' | 'points' | 'rank';
  /** Measures in which the unit word may count; empty where the word is none of the publisher's. */
  unit: readonly UnitMeaning[];
  /** From the word of change, the bound or the number up to the end of the unit. */
  from: number;
  to: number;
  /** Index of the number itself, and of the token after it. */
  number: number;
  numberEnd: number;
  /** End of the noun phrase that says what is counted. */
  phraseEnd: number;
  /** Which way it changes, where it is a change. */
  direction?: Direction;
  /** Whether it stands first in parentheses. */
  parenthesis: boolean;
  /** Whether it is the first of "từ 500 vụ xuống 400 vụ". */
  formerly: boolean;
}

/** A number that states no figure. */
export interface Ignored {
  kind: 'ignored';
  reason: DistractorReason;
  from: number;
  to: number;
}

/** A number of which nothing is known. */
export interface Unknown {
  kind: 'unknown';
  from: number;
  to: number;
}

export type ReadNumber = Quantity | Ignored | Unknown;

/** A quantity of nothing but its number, with what else is known of it. */
export function plain(numeral: Numeral, more: Partial<Quantity>): Quantity {
  return {
    kind: 'quantity',
    operator: 'eq',
    value: numeral.value,
    scaled: numeral.scaled,
    digits: numeral.scaled ? undefined : numeral.digits,
    unit: [],
    from: numeral.from,
    to: numeral.to,
    number: numeral.from,
    numberEnd: numeral.to,
    phraseEnd: numeral.to,
    parenthesis: false,
    formerly: false,
    ...more,
  };
}

/** The figure in the given measure; thousands grouped by a comma are read so only where whole things are counted. */
export function figureIn(quantity: Quantity, meaning: UnitMeaning | undefined): Figure {
  const grouped = meaning?.measure.whole && /^\d{1,3},\d{3}$/.test(quantity.digits ?? '');
  const value = grouped ? (parseDigits((quantity.digits ?? '').replace(',', '.')) ?? quantity.value) : quantity.value;
  const scale = (number: Decimal): Decimal =>
    meaning === undefined || meaning.factor === '1' ? number : multiply(number, meaning.factor);
  return {
    operator: quantity.operator,
    value: scale(value),
    ...(quantity.valueMax === undefined ? {} : { valueMax: scale(quantity.valueMax) }),
    ...(quantity.of === undefined ? {} : { of: scale(quantity.of) }),
  };
}
