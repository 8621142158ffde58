import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNegative } from './decimal.ts';
import { decimals, figures, measure, words } from './fictional.ts';
import type { ChangeUnit, Figure } from './figure.ts';
import {
  type NotationContext,
  type NotationFault,
  parseChange,
  parseFigure,
  printChange,
  printFigure,
  type WrittenChange,
} from './notation.ts';

/** What the author writes, and what it means or why it is refused. */
type Case = readonly [written: string, meaning: string];

const ships: NotationContext = { measure: measure('ships') };
const partOfShips: NotationContext = { ...ships, partOfWhole: true };
const percent: NotationContext = { measure: measure('percent') };
const coins: NotationContext = { measure: measure('coins') };
const oil: NotationContext = { measure: measure('oil') };

function refusal({ fault, write }: NotationFault): string {
  return write === undefined ? `refused: ${fault}` : `refused: ${fault}, write ${write}`;
}

function level(text: string, context: NotationContext, quoted = false): string {
  const read = parseFigure({ text, quoted }, context);
  return 'fault' in read ? refusal(read) : words(read);
}

function change(text: string, context: NotationContext, quoted = false): string {
  const read = parseChange({ text, quoted }, context);
  return 'fault' in read ? refusal(read) : `${words(read.figure)} ${read.unit}`;
}

describe('levels', () => {
  test.each<Case>([
    ['391', 'eq 391'],
    ['0', 'eq 0'],
    ['  391 ', 'eq 391'],
    ['391 tàu', 'eq 391'],
    ['391 ships', 'eq 391'],
    ['trên 90', 'gt 90'],
    ['Trên 90', 'gt 90'],
    ['hơn 90', 'gt 90'],
    ['over 90', 'gt 90'],
    ['more than 90', 'gt 90'],
    ['> 90', 'gt 90'],
    ['>90', 'gt 90'],
    ['ít nhất 90', 'ge 90'],
    ['tối thiểu 90', 'ge 90'],
    ['từ 90 trở lên', 'ge 90'],
    ['90 trở lên', 'ge 90'],
    ['từ 90 tàu trở lên', 'ge 90'],
    ['at least 90', 'ge 90'],
    ['90 or more', 'ge 90'],
    ['>= 90', 'ge 90'],
    ['≥90', 'ge 90'],
    ['dưới 90', 'lt 90'],
    ['under 90', 'lt 90'],
    ['less than 90', 'lt 90'],
    ['< 90', 'lt 90'],
    ['không quá 90', 'le 90'],
    ['tối đa 90', 'le 90'],
    ['90 trở xuống', 'le 90'],
    ['at most 90', 'le 90'],
    ['90 or less', 'le 90'],
    ['<= 90', 'le 90'],
    ['≤ 90', 'le 90'],
    ['khoảng 90', 'approx 90'],
    ['ước 90', 'approx 90'],
    ['gần 90 tàu', 'approx 90'],
    ['about 90', 'approx 90'],
    ['~ 90', 'approx 90'],
    ['≈90', 'approx 90'],
    ['5..10', 'range 5 10'],
    ['5-10', 'range 5 10'],
    ['5–10', 'range 5 10'],
    ['5 – 10 tàu', 'range 5 10'],
    ['5 tàu–10 tàu', 'range 5 10'],
    ['từ 5 đến 10', 'range 5 10'],
    ['từ 5 tới 10 tàu', 'range 5 10'],
    ['from 5 to 10', 'range 5 10'],
  ])('of things counted whole: %s means %s', (written, meaning) => {
    expect(level(written, ships)).toBe(meaning);
  });

  test.each<Case>([
    ['84.7%', 'eq 84.7'],
    ['84,7%', 'eq 84.7'],
    ['84,7 %', 'eq 84.7'],
    ['100%', 'eq 100'],
    ['trên 90%', 'gt 90'],
    ['> 90%', 'gt 90'],
    ['dưới 0,5%', 'lt 0.5'],
    ['từ 90% trở lên', 'ge 90'],
    ['5–10%', 'range 5 10'],
    ['5%..10%', 'range 5 10'],
    ['từ 5% đến 10%', 'range 5 10'],
    ['từ 5 đến 10%', 'range 5 10'],
  ])('of a percentage: %s means %s', (written, meaning) => {
    expect(level(written, percent)).toBe(meaning);
  });

  test('words typed with decomposed accents or no-break spaces are the same words', () => {
    expect(level('ít nhất 90'.normalize('NFD'), ships)).toBe('ge 90');
    expect(level('từ\u00a090\u202ftrở\u00a0lên', ships)).toBe('ge 90');
  });

  test.each<Case>([
    ['81/83', 'eq 81 of 83'],
    ['81 / 83 tàu', 'eq 81 of 83'],
    ['83/83', 'eq 83 of 83'],
    ['0/0', 'eq 0 of 0'],
    ['83/81', 'refused: part-over-whole, write 81/83'],
    ['-1/83', 'refused: negative'],
    ['81,5/83', 'refused: not-whole'],
    ['1.000/2.000', 'refused: thousands-point, write 1000/2000'],
    ['81/83/85', 'refused: unit-unknown'],
  ])('of a part of a whole: %s means %s', (written, meaning) => {
    expect(level(written, partOfShips)).toBe(meaning);
  });

  test('a ratio is refused where the metric has no whole, and for percentages', () => {
    expect(level('81/83', ships)).toBe('refused: ratio-not-allowed');
    expect(level('81%/83%', { ...percent, partOfWhole: true })).toBe('refused: ratio-not-allowed');
  });

  test.each<Case>([
    ['', 'refused: not-a-number'],
    ['nhiều', 'refused: not-a-number'],
    ['>', 'refused: not-a-number'],
    ['trên', 'refused: not-a-number'],
    ['5..', 'refused: not-a-number'],
    ['..5', 'refused: not-a-number'],
    ['.5', 'refused: not-a-number'],
    ['5.', 'refused: not-a-number'],
    ['+5', 'refused: not-a-number'],
    ['dưới trên 5', 'refused: not-a-number'],
    ['½', 'refused: not-a-number'],
    ['-5', 'refused: negative'],
    ['−5', 'refused: negative'],
    ['> -5', 'refused: negative'],
    ['-5..5', 'refused: negative'],
    ['< 0', 'refused: negative'],
    ['10..5', 'refused: range-inverted'],
    ['5..5', 'refused: range-inverted'],
    ['64,5', 'refused: not-whole'],
    ['64.5', 'refused: not-whole'],
    ['64 người', 'refused: unit-unknown'],
    ['64%', 'refused: percent-unexpected'],
  ])('of things counted whole: “%s” is %s', (written, meaning) => {
    expect(level(written, ships)).toBe(meaning);
  });

  test.each<Case>([
    ['84', 'refused: percent-missing, write 84%'],
    ['84,7', 'refused: percent-missing, write 84,7%'],
    ['trên 90', 'refused: percent-missing, write trên 90%'],
    ['từ 90 trở lên', 'refused: percent-missing, write từ 90% trở lên'],
    ['5..10', 'refused: percent-missing, write 5..10%'],
    ['84.7 phần trăm', 'refused: percent-missing, write 84.7%'],
    ['> 84 percent', 'refused: percent-missing, write > 84%'],
    ['84 tàu', 'refused: percent-missing'],
    ['năm mươi', 'refused: not-a-number'],
    ['%', 'refused: not-a-number'],
    ['-5%', 'refused: negative'],
    ['< 0%', 'refused: negative'],
  ])('of a percentage: “%s” is %s', (written, meaning) => {
    expect(level(written, percent)).toBe(meaning);
  });
});

describe('changes', () => {
  test.each<Case>([
    ['-43', 'eq -43 absolute'],
    ['−43', 'eq -43 absolute'],
    ['–43', 'eq -43 absolute'],
    ['- 43', 'eq -43 absolute'],
    ['+43', 'eq 43 absolute'],
    ['-88 tàu', 'eq -88 absolute'],
    ['0', 'eq 0 absolute'],
    ['-0', 'eq 0 absolute'],
    ['-9.9%', 'eq -9.9 percent'],
    ['-9,9%', 'eq -9.9 percent'],
    ['−9,90 %', 'eq -9.90 percent'],
    ['+9%', 'eq 9 percent'],
    ['0%', 'eq 0 percent'],
    ['giảm 88', 'eq -88 absolute'],
    ['Giảm 88 tàu', 'eq -88 absolute'],
    ['kéo giảm 5%', 'eq -5 percent'],
    ['tăng 5%', 'eq 5 percent'],
    ['down 5%', 'eq -5 percent'],
    ['up 5', 'eq 5 absolute'],
    ['giảm ít nhất 5%', 'le -5 percent'],
    ['giảm từ 5% trở lên', 'le -5 percent'],
    ['giảm trên 5%', 'lt -5 percent'],
    ['giảm không quá 5%', 'ge -5 percent'],
    ['giảm dưới 5%', 'gt -5 percent'],
    ['giảm gần 5%', 'approx -5 percent'],
    ['giảm 5–10%', 'range -10 -5 percent'],
    ['giảm từ 5% đến 10%', 'range -10 -5 percent'],
    ['down at least 5%', 'le -5 percent'],
    ['tăng trên 5%', 'gt 5 percent'],
    ['tăng ít nhất 5', 'ge 5 absolute'],
    ['<= -5%', 'le -5 percent'],
    ['≤-5%', 'le -5 percent'],
    ['< -13%', 'lt -13 percent'],
    ['>= +5%', 'ge 5 percent'],
    ['~ -5%', 'approx -5 percent'],
    ['-10..-5%', 'range -10 -5 percent'],
    ['−10–−5%', 'range -10 -5 percent'],
    ['–10..–5%', 'range -10 -5 percent'],
    ['-10%..-5%', 'range -10 -5 percent'],
    ['+5..+10%', 'range 5 10 percent'],
    ['+5..10%', 'range 5 10 percent'],
    ['-5..+5', 'range -5 5 absolute'],
    ['-5..0%', 'range -5 0 percent'],
    ['giảm', 'lt 0 percent'],
    ['down', 'lt 0 percent'],
    ['Tăng', 'gt 0 percent'],
    ['up', 'gt 0 percent'],
    ['< 0%', 'lt 0 percent'],
    ['> 0', 'gt 0 absolute'],
  ])('of things counted whole: %s means %s', (written, meaning) => {
    expect(change(written, ships)).toBe(meaning);
  });

  test.each<Case>([
    ['+3.36', 'eq 3.36 points'],
    ['+3,36', 'eq 3.36 points'],
    ['-3,36 điểm', 'eq -3.36 points'],
    ['-3,36 điểm %', 'eq -3.36 points'],
    ['-3,36 điểm phần trăm', 'eq -3.36 points'],
    ['+3 points', 'eq 3 points'],
    ['+1 point', 'eq 1 points'],
    ['+3 pp', 'eq 3 points'],
    ['+3 percentage points', 'eq 3 points'],
    ['tăng ít nhất 3 điểm', 'ge 3 points'],
    ['+1..+3', 'range 1 3 points'],
    ['0', 'eq 0 points'],
    ['giảm', 'lt 0 percent'],
    ['< 0%', 'lt 0 percent'],
    ['-3%', 'refused: points-not-percent, write -3'],
    ['tăng 3,36%', 'refused: points-not-percent, write tăng 3,36'],
    ['3,36', 'refused: change-without-sign'],
    ['+3 tàu', 'refused: unit-unknown'],
  ])('of a percentage, in points: %s means %s', (written, meaning) => {
    expect(change(written, percent)).toBe(meaning);
  });

  test.each<Case>([
    ['43', 'refused: change-without-sign'],
    ['9,9%', 'refused: change-without-sign'],
    ['5..10%', 'refused: change-without-sign'],
    ['-5..10%', 'refused: change-without-sign'],
    ['-5–10%', 'refused: change-without-sign'],
    ['>= 5%', 'refused: change-without-sign'],
    ['-5..-10%', 'refused: range-inverted'],
    ['+3 điểm', 'refused: points-for-count'],
    ['giảm -5%', 'refused: not-a-number'],
    ['giảm hơn', 'refused: not-a-number'],
    ['không tăng', 'refused: not-a-number'],
    ['', 'refused: not-a-number'],
    ['%', 'refused: not-a-number'],
    ['-', 'refused: not-a-number'],
    ['tăng 2 lần', 'refused: unit-unknown'],
    ['-5%%', 'refused: unit-unknown'],
    ['-5% tàu', 'refused: unit-unknown'],
    ['%-5', 'refused: not-a-number'],
    ['-12,5', 'refused: not-whole'],
    ['-3.264', 'refused: thousands-point, write -3264'],
    ['giảm 3.264', 'refused: thousands-point, write giảm 3264'],
    ['-3,264', 'refused: thousands-separator, write -3264'],
    ['-9.900%', 'refused: thousands-point, write -9,900%'],
  ])('of things counted whole: “%s” is %s', (written, meaning) => {
    expect(change(written, ships)).toBe(meaning);
  });
});

describe('commas and points', () => {
  test.each<Case>([
    ['3264', 'eq 3264'],
    ['3.264', 'refused: thousands-point, write 3264'],
    ['12.000', 'refused: thousands-point, write 12000'],
    ['1.234.567', 'refused: thousands-point, write 1234567'],
    ['gần 6.500', 'refused: thousands-point, write gần 6500'],
    ['3.264..4.000', 'refused: thousands-point, write 3264..4000'],
    ['3,264', 'refused: thousands-separator, write 3264'],
    ['1,234,567', 'refused: thousands-separator'],
    ['3 264', 'refused: thousands-separator'],
    ['3_264', 'refused: thousands-separator'],
    ["3'264", 'refused: thousands-separator'],
    ['1.2.3', 'refused: thousands-separator'],
  ])('unquoted, of things counted whole: %s is %s', (written, meaning) => {
    expect(level(written, ships)).toBe(meaning);
  });

  test.each<Case>([
    ['3.264', 'eq 3264'],
    ['12.000', 'eq 12000'],
    ['1.234.567 tàu', 'eq 1234567'],
    ['trên 3.264', 'gt 3264'],
    ['3.264..4.000', 'range 3264 4000'],
    ['3,264', 'refused: thousands-separator, write 3264'],
    ['1.000,5', 'refused: not-whole'],
    ['32.64', 'refused: not-whole'],
  ])('quoted, of things counted whole: "%s" is %s', (written, meaning) => {
    expect(level(written, ships, true)).toBe(meaning);
  });

  test('a quoted change of things counted whole may group its thousands', () => {
    expect(change('-3.264', ships, true)).toBe('eq -3264 absolute');
    expect(change('-3.264%', ships, true)).toBe('refused: thousands-point, write -3,264%');
  });

  test.each<Case>([
    ['4,5', 'eq 4.5'],
    ['4.5', 'eq 4.5'],
    ['4,500', 'eq 4.500'],
    ['4.500', 'refused: thousands-point, write 4,500'],
    ['4.500 g', 'refused: thousands-point, write 4,500 g'],
    ['1250,5', 'eq 1250.5'],
  ])('of what is weighed, quoted or not: %s is %s', (written, meaning) => {
    expect(level(written, oil)).toBe(meaning);
    expect(level(written, oil, true)).toBe(meaning);
  });

  test('point and comma together are thousands and decimals, in quotes', () => {
    expect(level('1.250,5 kg', oil)).toBe('refused: thousands-point, write 1250,5 kg');
    expect(level('1.250,5 kg', oil, true)).toBe('eq 1250.5');
  });

  test('two groups of three can only be thousands', () => {
    expect(level('1.250.000', oil)).toBe('refused: thousands-point, write 1250000');
    expect(level('1.250.000', oil, true)).toBe('refused: thousands-point, write 1250000');
  });

  test.each<Case>([
    ['012', 'eq 12'],
    ['007', 'eq 7'],
    ['00', 'eq 0'],
    ['0x1F', 'refused: unit-unknown'],
    ['0o17', 'refused: unit-unknown'],
    ['1e3', 'refused: unit-unknown'],
    ['1:30', 'refused: unit-unknown'],
  ])('nothing is octal, sexagesimal or scientific: %s is %s', (written, meaning) => {
    expect(level(written, ships)).toBe(meaning);
  });

  test.each<Case>([
    ['86.20%', 'eq 86.20'],
    ['86,00%', 'eq 86.00'],
    ['86,700%', 'eq 86.700'],
    ['0,50%', 'eq 0.50'],
  ])('trailing zeros stay: %s is %s', (written, meaning) => {
    expect(level(written, percent)).toBe(meaning);
  });
});

describe('scales and units', () => {
  test.each<Case>([
    ['2 nghìn', 'eq 2000'],
    ['2 ngàn đồng', 'eq 2000'],
    ['1,5 triệu', 'eq 1500000'],
    ['1,064 tỷ đồng', 'eq 1064000000'],
    ['> 1,500 triệu đồng', 'gt 1500000'],
    ['> 271 tỷ đồng', 'gt 271000000000'],
    ['271tỉ đồng', 'eq 271000000000'],
    ['271 Tỷ Đồng', 'eq 271000000000'],
    ['470 tỷ 581 triệu đồng', 'eq 470581000000'],
    ['2 tỷ 50 triệu 300 nghìn đồng', 'eq 2050300000'],
    ['2 million coins', 'eq 2000000'],
    ['about 3 billion', 'approx 3000000000'],
    ['5–10 tỷ đồng', 'range 5000000000 10000000000'],
    ['500 triệu - 1 tỷ đồng', 'range 500000000 1000000000'],
    ['từ 500 triệu đến 1 tỷ đồng', 'range 500000000 1000000000'],
    ['2 nghìn 500 đồng', 'eq 2500'],
    ['1,0005 nghìn', 'refused: not-whole'],
    ['2 tỷ rưỡi', 'refused: unit-unknown'],
    ['tỷ 5', 'refused: not-a-number'],
    ['3.000 tỷ đồng', 'refused: thousands-point, write 3000 tỷ đồng'],
    ['2 tỷ 5', 'refused: thousands-separator'],
    ['2 tỷ 500', 'refused: thousands-separator'],
    ['2 nghìn 5', 'refused: thousands-separator'],
    ['500 triệu 2 tỷ', 'refused: thousands-separator'],
    ['1 tỷ 1 tỷ', 'refused: thousands-separator'],
    ['2 tỷ 1500 triệu', 'refused: thousands-separator'],
    ['2,5 tỷ 300 triệu', 'refused: thousands-separator'],
  ])('of money: %s means %s', (written, meaning) => {
    expect(level(written, coins)).toBe(meaning);
  });

  test.each<Case>([
    ['250 g', 'eq 0.25'],
    ['4500 g', 'eq 4.5'],
    ['5g', 'eq 0.005'],
    ['36,25 kg', 'eq 36.25'],
    ['36 KG', 'eq 36'],
    ['2,5 tấn', 'eq 2500'],
    ['2 nghìn tấn', 'eq 2000000'],
    ['5..9 g', 'range 0.005 0.009'],
    ['800 g..1 kg', 'range 0.8 1'],
    ['5 lít', 'refused: unit-unknown'],
  ])('of weight: %s means %s', (written, meaning) => {
    expect(level(written, oil)).toBe(meaning);
  });

  test('changes take the same scales and units', () => {
    expect(change('giảm 470 tỷ 581 triệu đồng', coins)).toBe('eq -470581000000 absolute');
    expect(change('+1,5 tấn', oil)).toBe('eq 1500 absolute');
    expect(change('-900..-200 g', oil)).toBe('range -0.9 -0.2 absolute');
  });
});

describe('printed', () => {
  test.each<[string, Figure, NotationContext]>([
    ['3264', { operator: 'eq', value: '3264' }, ships],
    ['84,70%', { operator: 'eq', value: '84.70' }, percent],
    ['>= 90%', { operator: 'ge', value: '90' }, percent],
    ['~ 6500', { operator: 'approx', value: '6500' }, ships],
    ['5..10%', { operator: 'range', value: '5', valueMax: '10' }, percent],
    ['81/83', { operator: 'eq', value: '81', of: '83' }, partOfShips],
  ])('a level looks like %s', (expected, figure, context) => {
    expect(printFigure(figure, context.measure)).toBe(expected);
  });

  test.each<[string, WrittenChange]>([
    ['-43', { figure: { operator: 'eq', value: '-43' }, unit: 'absolute' }],
    ['+43', { figure: { operator: 'eq', value: '43' }, unit: 'absolute' }],
    ['0', { figure: { operator: 'eq', value: '0' }, unit: 'absolute' }],
    ['< 0%', { figure: { operator: 'lt', value: '0' }, unit: 'percent' }],
    ['+3,36', { figure: { operator: 'eq', value: '3.36' }, unit: 'points' }],
    ['-5..+10%', { figure: { operator: 'range', value: '-5', valueMax: '10' }, unit: 'percent' }],
  ])('a change looks like %s', (expected, written) => {
    expect(printChange(written)).toBe(expected);
  });
});

describe('printed and read again', () => {
  const measures = (['ships', 'percent', 'coins', 'oil'] as const).map(measure);
  const unitOf = (counted: NotationContext['measure']): ChangeUnit =>
    counted.id === 'percent' ? 'points' : 'absolute';
  const mayBeLevel = ({ operator, value }: { operator: string; value: string }): boolean =>
    !(operator === 'lt' && Number(value) === 0);

  test.each(measures)('a level in $id is the same figure', (counted) => {
    fc.assert(
      fc.property(figures(decimals(counted.whole ? 0 : 4)).filter(mayBeLevel), fc.boolean(), (figure, quoted) => {
        expect(parseFigure({ text: printFigure(figure, counted), quoted }, { measure: counted })).toEqual(figure);
      }),
    );
  });

  test('a part of a whole is the same figure', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (part, rest) => {
        const figure = { operator: 'eq' as const, value: String(part), of: String(part + rest) };
        expect(parseFigure({ text: printFigure(figure, partOfShips.measure), quoted: false }, partOfShips)).toEqual(
          figure,
        );
      }),
    );
  });

  test.each(measures)('a change in $id is the same change', (counted) => {
    fc.assert(
      fc.property(figures(decimals(counted.whole ? 0 : 4, true)), fc.boolean(), (figure, quoted) => {
        const written: WrittenChange = { figure, unit: unitOf(counted) };
        expect(parseChange({ text: printChange(written), quoted }, { measure: counted })).toEqual(written);
      }),
    );
  });

  test('a change in per cent is the same change', () => {
    fc.assert(
      fc.property(figures(decimals(4, true)), fc.boolean(), (figure, quoted) => {
        const written: WrittenChange = { figure, unit: 'percent' };
        expect(parseChange({ text: printChange(written), quoted }, ships)).toEqual(written);
      }),
    );
  });
});

describe('whatever is written', () => {
  const contexts = [ships, partOfShips, percent, coins, oil];
  const pieces = fc.constantFrom(
    '1',
    '0',
    '5',
    '12',
    '000',
    '.',
    ',',
    '..',
    '-',
    '−',
    '–',
    '+',
    '%',
    '/',
    ' ',
    '~',
    '<',
    '>',
    '=',
    'giảm ',
    'tăng ',
    'từ ',
    ' đến ',
    ' trở lên',
    'trên ',
    ' tỷ ',
    ' triệu',
    ' nghìn',
    ' g',
    ' tấn',
    ' tàu',
    ' điểm',
    'x',
    'İ',
  );
  const scribbles = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 8 }).map((list) => list.join('')),
  );

  test('is read or refused, and never breaks the reading', () => {
    fc.assert(
      fc.property(scribbles, fc.boolean(), fc.constantFrom(...contexts), (text, quoted, context) => {
        for (const read of [parseFigure({ text, quoted }, context), parseChange({ text, quoted }, context)]) {
          expect('fault' in read || 'operator' in read || 'unit' in read).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is never a level below zero', () => {
    fc.assert(
      fc.property(scribbles, fc.constantFrom(...contexts), (text, context) => {
        const read = parseFigure({ text, quoted: true }, context);
        if (!('fault' in read)) expect(isNegative(read.value)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('gets no advice that would be refused in its turn', () => {
    fc.assert(
      fc.property(scribbles, fc.boolean(), fc.constantFrom(...contexts), (text, quoted, context) => {
        for (const parse of [parseFigure, parseChange]) {
          const read = parse({ text, quoted }, context);
          if ('fault' in read && read.write !== undefined)
            expect(parse({ text: read.write, quoted }, context)).not.toHaveProperty('fault');
        }
      }),
      { numRuns: 1000 },
    );
  });
});
