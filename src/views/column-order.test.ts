import { expect, test } from 'vitest';
import { compareFigures, type Figure } from '../model/figure.ts';
import { columnOrder, compareTexts } from './column-order.ts';

const exactly = (value: string): Figure => ({ operator: 'eq', value });

test.each<[string, (Figure | undefined)[], (number | undefined)[]]>([
  ['nothing', [], []],
  ['only what is missing', [undefined, undefined], [undefined, undefined]],
  ['lowest first', [exactly('30'), exactly('4'), exactly('12')], [2, 0, 1]],
  ['equals at one place', [exactly('5'), exactly('4'), exactly('5.0')], [1, 0, 1]],
  ['the missing without a place', [exactly('5'), undefined, exactly('-1')], [1, undefined, 0]],
  ['a bound after its number', [{ operator: 'gt', value: '90' }, exactly('92.3'), exactly('90')], [1, 2, 0]],
])('counts %s', (_, items, expected) => {
  expect(columnOrder(items, compareFigures)).toEqual(expected);
});

test('texts stand as in a Vietnamese dictionary, numbers in them by their size', () => {
  const texts = ['Đèn', 'Dừa', 'Ăn', 'An', 'Quý 10', 'Quý 9', 'Loans', 'Ấm'];
  expect(texts.toSorted(compareTexts)).toEqual(['An', 'Ăn', 'Ấm', 'Dừa', 'Đèn', 'Loans', 'Quý 9', 'Quý 10']);
});

test('dates stand in the order of time, as much of them as is known', () => {
  const dates = ['2024-01-15', '2023', '2023-12', '2023-02', '2023-02-01'];
  expect(dates.toSorted(compareTexts)).toEqual(['2023', '2023-02', '2023-02-01', '2023-12', '2024-01-15']);
});
