import { describe, expect, it } from 'vitest';
import type { Change, Figure } from './figure.ts';
import {
  formatChange,
  formatDate,
  formatFigure,
  formatLevel,
  formatNumber,
  formatPeriod,
  formatSignedChange,
  formatSize,
} from './format.ts';
import type { Measure } from './measure.ts';
import { type Period, parsePeriod } from './period.ts';

const ships: Measure = {
  id: 'ships',
  whole: true,
  label: { vi: 'tàu', en: 'ships' },
  one: { en: 'ship' },
  units: {},
};
const coins: Measure = { id: 'coins', whole: true, label: { vi: 'đồng', en: 'coins' }, units: {} };
const percent: Measure = { id: 'percent', whole: false, label: { vi: '%', en: '%' }, units: {} };
const rank: Measure = { id: 'rank', whole: true, label: { vi: '', en: '' }, units: {} };

describe('numbers', () => {
  it.each([
    ['3264', '3.264', '3,264'],
    ['0', '0', '0'],
    ['86.20', '86,20', '86.20'],
    ['-22.6', '−22,6', '−22.6'],
    ['1234567.891', '1.234.567,891', '1,234,567.891'],
    ['12345678901234567890', '12.345.678.901.234.567.890', '12,345,678,901,234,567,890'],
  ])('%s is written %s in Vietnamese and %s in English', (number, vietnamese, english) => {
    expect(formatNumber(number, 'vi')).toBe(vietnamese);
    expect(formatNumber(number, 'en')).toBe(english);
  });
});

describe('figures', () => {
  const cases: [Figure, Measure, string, string][] = [
    [{ operator: 'eq', value: '64' }, ships, '64 tàu', '64 ships'],
    [{ operator: 'eq', value: '1' }, ships, '1 tàu', '1 ship'],
    [{ operator: 'eq', value: '81', of: '83' }, ships, '81/83 tàu', '81/83 ships'],
    [{ operator: 'eq', value: '18' }, rank, '18', '18'],
    [{ operator: 'eq', value: '92.3' }, percent, '92,3%', '92.3%'],
    [{ operator: 'gt', value: '90' }, percent, 'trên 90%', 'over 90%'],
    [{ operator: 'ge', value: '60' }, percent, 'ít nhất 60%', 'at least 60%'],
    [{ operator: 'lt', value: '0.5' }, percent, 'dưới 0,5%', 'under 0.5%'],
    [{ operator: 'le', value: '10' }, percent, 'không quá 10%', 'at most 10%'],
    [{ operator: 'approx', value: '6500' }, ships, 'khoảng 6.500 tàu', 'about 6,500 ships'],
    [{ operator: 'range', value: '5', valueMax: '10' }, percent, '5–10%', '5–10%'],
    [{ operator: 'gt', value: '271000000000' }, coins, 'trên 271 tỷ đồng', 'over 271 billion coins'],
    [{ operator: 'eq', value: '470581000000' }, coins, '470,581 tỷ đồng', '470.581 billion coins'],
    [{ operator: 'eq', value: '205000000' }, coins, '205.000.000 đồng', '205,000,000 coins'],
  ];
  it.each(cases)('%o of %o is %s, in English %s', (figure, measure, vietnamese, english) => {
    expect(formatFigure(figure, measure, 'vi')).toBe(vietnamese);
    expect(formatFigure(figure, measure, 'en')).toBe(english);
  });

  it('leave the word to the header of their column, and take symbols where it is narrow', () => {
    expect(formatLevel({ operator: 'eq', value: '3264' }, ships, 'vi')).toBe('3.264');
    expect(formatLevel({ operator: 'gt', value: '90' }, percent, 'vi', 'symbols')).toBe('> 90%');
    expect(formatLevel({ operator: 'le', value: '5' }, ships, 'en', 'symbols')).toBe('≤ 5');
  });
});

describe('changes', () => {
  const cases: [Pick<Change, 'figure' | 'unit'>, Measure, string, string, string][] = [
    [{ figure: { operator: 'eq', value: '-22.6' }, unit: 'percent' }, ships, 'giảm 22,6%', 'down 22.6%', '−22,6%'],
    [{ figure: { operator: 'eq', value: '17.3' }, unit: 'percent' }, ships, 'tăng 17,3%', 'up 17.3%', '+17,3%'],
    [{ figure: { operator: 'eq', value: '-88' }, unit: 'absolute' }, ships, 'giảm 88 tàu', 'down 88 ships', '−88'],
    [{ figure: { operator: 'eq', value: '-1' }, unit: 'absolute' }, ships, 'giảm 1 tàu', 'down 1 ship', '−1'],
    [
      { figure: { operator: 'eq', value: '3.36' }, unit: 'points' },
      percent,
      'tăng 3,36 điểm phần trăm',
      'up 3.36 points',
      '+3,36',
    ],
    [
      { figure: { operator: 'le', value: '-5' }, unit: 'percent' },
      ships,
      'giảm ít nhất 5%',
      'down at least 5%',
      '≤ −5%',
    ],
    [{ figure: { operator: 'lt', value: '-13' }, unit: 'percent' }, ships, 'giảm trên 13%', 'down over 13%', '< −13%'],
    [
      { figure: { operator: 'range', value: '-10', valueMax: '-5' }, unit: 'percent' },
      ships,
      'giảm 5–10%',
      'down 5–10%',
      '−10 … −5%',
    ],
    [{ figure: { operator: 'lt', value: '0' }, unit: 'percent' }, ships, 'giảm', 'down', '< 0%'],
    [{ figure: { operator: 'gt', value: '0' }, unit: 'percent' }, ships, 'tăng', 'up', '> 0%'],
    [{ figure: { operator: 'eq', value: '0' }, unit: 'absolute' }, ships, 'không đổi', 'unchanged', '0'],
  ];
  it.each(cases)('%o of %o is %s, in English %s, as a number %s', (change, measure, vietnamese, english, signed) => {
    expect(formatChange(change, measure, 'vi')).toBe(vietnamese);
    expect(formatChange(change, measure, 'en')).toBe(english);
    expect(formatSignedChange(change, 'vi')).toBe(signed);
  });

  const sizes: [Pick<Change, 'figure' | 'unit'>, Measure, string, string][] = [
    [{ figure: { operator: 'eq', value: '-22.6' }, unit: 'percent' }, ships, '22,6%', '22.6%'],
    [{ figure: { operator: 'le', value: '-5' }, unit: 'percent' }, ships, 'ít nhất 5%', 'at least 5%'],
    [{ figure: { operator: 'range', value: '-10', valueMax: '-5' }, unit: 'percent' }, ships, '5–10%', '5–10%'],
    [{ figure: { operator: 'eq', value: '3.36' }, unit: 'points' }, percent, '3,36 điểm phần trăm', '3.36 points'],
    [{ figure: { operator: 'eq', value: '-1' }, unit: 'absolute' }, ships, '1 tàu', '1 ship'],
    [{ figure: { operator: 'eq', value: '66000000000' }, unit: 'absolute' }, coins, '66 tỷ đồng', '66 billion coins'],
  ];
  it.each(sizes)('%o of %o go as far as %s, in English %s', (change, measure, vietnamese, english) => {
    expect(formatSize(change, measure, 'vi')).toBe(vietnamese);
    expect(formatSize(change, measure, 'en')).toBe(english);
  });
});

describe('periods', () => {
  it.each([
    ['2023', 'năm 2023', '2023'],
    ['2024-H1', '6 tháng đầu năm 2024', 'first half of 2024'],
    ['2024-H2', '6 tháng cuối năm 2024', 'second half of 2024'],
    ['2024-Q3', 'quý III năm 2024', 'third quarter of 2024'],
    ['2024-05', 'tháng 5 năm 2024', 'May 2024'],
    ['2024-9M', '9 tháng đầu năm 2024', 'first nine months of 2024'],
    ['2005..2023', '2005–2023', '2005–2023'],
    ['2021-04-23..2021-06-23', '23/4/2021–23/6/2021', '23 April 2021 – 23 June 2021'],
  ])('%s is %s, in English %s', (id, vietnamese, english) => {
    const period = parsePeriod(id) as Period;
    expect(formatPeriod(period, 'vi')).toBe(vietnamese);
    expect(formatPeriod(period, 'en')).toBe(english);
  });

  it('bear their own name where they have one', () => {
    expect(formatPeriod({ id: '2022-storm', form: 'named', name: 'Storm weeks' }, 'vi')).toBe('Storm weeks');
  });
});

describe('dates', () => {
  it.each([
    ['2024-01-10', '10/1/2024', '10 January 2024'],
    ['2024-01', 'tháng 1/2024', 'January 2024'],
    ['2024', '2024', '2024'],
  ])('%s is %s, in English %s: as much as is known', (date, vietnamese, english) => {
    expect(formatDate(date, 'vi')).toBe(vietnamese);
    expect(formatDate(date, 'en')).toBe(english);
  });
});
