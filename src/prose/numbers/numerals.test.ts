import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, multiply } from '../../model/decimal.ts';
import { tokenise } from '../words/tokens.ts';
import { digitsAt, parseDigits, wordsAt } from './numerals.ts';

describe('numbers in digits', () => {
  it.each([
    ['3.264', '3264'],
    ['86,2', '86.2'],
    ['86.2', '86.2'],
    ['07', '7'],
    ['1.167,39', '1167.39'],
    ['4.048.842', '4048842'],
    ['1,234,567', '1234567'],
    ['1800', '1800'],
    ['12\u00a0345\u00a0678', '12345678'],
    ['1\u202f234,5', '1234.5'],
    ['0,50', '0.50'],
    ['20.11.24', null],
  ])('%s is %s', (digits, number) => {
    expect(parseDigits(digits)).toBe(number);
  });

  it.each([
    ['1,8 triệu', '1800000'],
    ['470 tỷ 581 triệu', '470581000000'],
    ['2 tỉ rưỡi', '2500000000'],
    ['3 nghìn tỷ', '3000000000000'],
    ['500 ngàn', '500000'],
    ['12\u00a0345 đồng', '12345'],
    ['2022\u00a0345 đồng', '2022'],
  ])('%s is %s', (text, number) => {
    expect(digitsAt(tokenise(text), 0)?.value).toBe(number);
  });

  it('reads back every number in every way Vietnamese writes it', () => {
    const ways = fc.constantFrom<(whole: string) => string>(
      (whole) => whole,
      (whole) => grouped(whole),
      (whole) => `0${whole}`,
    );
    fc.assert(
      fc.property(fc.nat(), fc.option(fc.stringMatching(/^\d{1,2}$/)), ways, (number, decimals, write) => {
        const text = write(String(number)) + (decimals === null ? '' : `,${decimals}`);
        if (text.startsWith('0') && text.includes('.')) return;
        const meant = decimals === null ? String(number) : `${number}.${decimals}`;
        expect(parseDigits(text)).toBe(meant);
      }),
    );
  });

  it('multiplies by the scale that follows', () => {
    const scales = fc.constantFrom(['nghìn', '1000'], ['triệu', '1000000'], ['tỷ', '1000000000']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), scales, (number, [name = '', worth = '']) => {
        const read = digitsAt(tokenise(`${number} ${name} đồng`), 0)?.value ?? '0';
        expect(compare(read, multiply(String(number), worth))).toBe(0);
      }),
    );
  });
});

describe('numbers in words', () => {
  it.each([
    ['một', '1'],
    ['mười lăm', '15'],
    ['hai mươi mốt', '21'],
    ['hai trăm linh ba', '203'],
    ['ba nghìn hai trăm', '3200'],
    ['bốn chục', '40'],
  ])('%s is %s', (text, number) => {
    expect(wordsAt(tokenise(text), 0)?.value).toBe(number);
  });
});

function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, '.');
}
