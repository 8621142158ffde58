import { describe, expect, test } from 'vitest';
import { writtenNumbers } from './written-numbers.ts';

/** Each number as it stands, with what it may mean. */
function read(text: string): [string, ...string[]][] {
  return writtenNumbers(text).map(({ start, end, readings }) => [text.slice(start, end), ...readings]);
}

describe('a number is read', () => {
  test.each([
    ['391 vụ', [['391', '391']]],
    ['07 vụ', [['07', '7']]],
    ['3.264 vụ', [['3.264', '3264', '3.264']]],
    ['3,264 ships', [['3,264', '3264', '3.264']]],
    ['3\u00a0264 tàu', [['3\u00a0264', '3264']]],
    ['4.048.842 lượt', [['4.048.842', '4048842']]],
    ['1.234,5 kg', [['1.234,5', '1234.5']]],
    ['1,234.50 kg', [['1,234.50', '1234.50']]],
    ['86,2%', [['86,2%', '86.2']]],
    ['86.2 %', [['86.2 %', '86.2']]],
    ['86 phần trăm', [['86 phần trăm', '86']]],
    ['0,500', [['0,500', '0.500']]],
    ['1,8 triệu viên', [['1,8 triệu', '1800000']]],
    ['2.41 million crowns', [['2.41 million', '2410000']]],
    ['470 tỷ 581 triệu đồng', [['470 tỷ 581 triệu', '470581000000']]],
    ['137 thousand', [['137 thousand', '137000']]],
    [
      '81/83 chỉ tiêu',
      [
        ['81', '81'],
        ['83', '83'],
      ],
    ],
    [
      '2.294/3.440 vụ',
      [
        ['2.294', '2294', '2.294'],
        ['3.440', '3440', '3.440'],
      ],
    ],
    [
      '5–10%',
      [
        ['5', '5'],
        ['10%', '10'],
      ],
    ],
    [
      'Năm 2022, 12 vụ.',
      [
        ['2022', '2022'],
        ['12', '12'],
      ],
    ],
    ['37kg', [['37', '37']]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('with its sign', () => {
    expect(writtenNumbers('5%, 3,36 điểm phần trăm, 0.5 points, 7').map(({ sign }) => sign)).toEqual([
      'percent',
      'points',
      'points',
      'none',
    ]);
  });

  test('as its own piece, never as a part of a longer one', () => {
    expect(read('12 of 2012, 3.128 and 12.5').map(([text]) => text)).toEqual(['12', '2012', '3.128', '12.5']);
  });
});

describe('what counts nothing is passed over', () => {
  test.each([
    ['a day', '10/1/2024, 27-12-2022, 2022-12-27, 10.1.2024'],
    ['a month', 'tháng 7/2021'],
    ['a stretch of years', '2021–2023, 2021-22'],
    ['a time', 'lúc 8:30, 16h30'],
    ['a word with digits', 'A1, COVID-19, PA03, #12'],
    ['the number of a document', '138/QĐ-UBND'],
    ['a telephone number', '0912.345.678'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
