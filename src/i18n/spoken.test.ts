import { expect, test } from 'vitest';
import { spokenDay, spokenFigure, spokenPeriod } from './spoken.ts';

test.each([
  ['391', '391', '391'],
  ['> 90%', 'trên 90%', 'over 90%'],
  ['~ 92,3%', 'khoảng 92,3%', 'about 92,3%'],
  ['-43', 'giảm 43', 'down 43'],
  ['+9,9%', 'tăng 9,9%', 'up 9,9%'],
  ['<= -5%', 'giảm ít nhất 5%', 'down at least 5%'],
  ['> -10%', 'giảm dưới 10%', 'down under 10%'],
  ['>= +5%', 'tăng ít nhất 5%', 'up at least 5%'],
  ['5..10%', '5–10%', '5–10%'],
  ['-10..-5%', 'giảm 5–10%', 'down 5–10%'],
  ['< 0%', 'giảm', 'down'],
  ['81/83', '81/83', '81/83'],
  ['nhiều', 'nhiều', 'nhiều'],
])('%s is %s', (text, vi, en) => {
  expect(spokenFigure(text, 'vi')).toBe(vi);
  expect(spokenFigure(text, 'en')).toBe(en);
});

test('days and periods', () => {
  expect(spokenDay('2024-01-10', 'vi')).toBe('10/1/2024');
  expect(spokenDay('soon', 'vi')).toBe('soon');
  expect(spokenPeriod('2024-H1', 'vi')).toBe('6 tháng đầu năm 2024');
  expect(spokenPeriod('2023-tet', 'vi')).toBe('2023-tet');
});
