import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/site.ts';
import { lighthouses } from '../fictional.ts';
import { type ArticleNumber, articleNumbers, isNearing } from './article-numbers.ts';

function words({ readings, valueMax, of, operator, direction, sign, isDoubtful }: ArticleNumber): string {
  const number = [readings[0], valueMax === undefined ? '' : `..${valueMax}`, of === undefined ? '' : `/${of}`].join(
    '',
  );
  return [operator, direction, number, sign === 'none' ? '' : sign, isDoubtful ? 'doubtful' : '']
    .filter(Boolean)
    .join(' ');
}

function numbers(text: string, language: Language): string[] {
  return articleNumbers(text, language, lighthouses.site.measures).map(words);
}

describe('in Vietnamese', () => {
  test.each([
    ['Có 3.264 vụ.', ['eq 3264']],
    ['Có hơn 390 vụ, giảm 43 vụ (9,9%).', ['gt 390', 'eq down 43', 'eq down 9.9 percent']],
    ['Đã làm rõ 81/83 vụ.', ['eq 81/83']],
    ['Giảm từ 5% đến 10%.', ['range down 5..10 percent']],
    ['Tăng 1,1 điểm phần trăm.', ['eq up 1.1 points']],
    ['Xảy ra ba vụ.', ['eq 3']],
    ['Đơn vị đứng thứ năm.', ['5 doubtful']],
    ['khoảng 3590', ['approx 3590']],
    ['Ngày 20/11/2024, Nghị quyết số 12-NQ/TW được đọc lại.', []],
    ['Xem https://trang.example/tin-423250.html và thu@trang5.example.', []],
    ['(1) Việc thứ nhất.', []],
  ])('%s', (text, expected) => {
    expect(numbers(text, 'vi')).toEqual(expect.arrayContaining(expected));
    expect(numbers(text, 'vi').filter((found) => !found.endsWith('doubtful'))).toEqual(
      expected.filter((found) => !found.endsWith('doubtful')),
    );
  });
});

describe('in a language whose sentences are not read', () => {
  test.each([
    ['Over 390 cases, 9.9% fewer.', ['gt 390', '9.9 percent']],
    ['It cost no more than 4.2 million crowns.', ['4200000']],
    ['At least 1,900 people joined.', ['ge 1900']],
  ])('%s', (text, expected) => {
    expect(numbers(text, 'en')).toEqual(expected);
  });
});

test('what is not quite reached says so', () => {
  const text = 'Có gần 22.000 vụ và khoảng 300 vụ.';
  expect(articleNumbers(text, 'vi', lighthouses.site.measures).map((number) => isNearing(number, text))).toEqual([
    true,
    false,
  ]);
});
