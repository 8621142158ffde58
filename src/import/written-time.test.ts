import { expect, test } from 'vitest';
import { dayOfWords, periodOfWords, writtenDay, writtenPeriod } from './written-time.ts';

test.each<[string, string | undefined]>([
  ['2024-H1', '2024-H1'],
  ['2005..2023', '2005..2023'],
  [' 2024 ', '2024'],
  ['năm 2019', '2019'],
  ['Năm 2019.', '2019'],
  ['6 tháng đầu năm 2019', '2019-H1'],
  ['sáu tháng cuối năm 2019', '2019-H2'],
  ['quý 3/2024', '2024-Q3'],
  ['Quý III năm 2024', '2024-Q3'],
  ['tháng 5/2024', '2024-05'],
  ['05/2024', '2024-05'],
  ['9 tháng đầu năm 2024', '2024-9M'],
  ['2021-2025', '2021..2025'],
  ['giai đoạn 2021 – 2025', '2021..2025'],
  ['từ năm 2021 đến năm 2025', '2021..2025'],
  ['15/12/2022 - 14/12/2023', '2022-12-15..2023-12-14'],
  ['từ ngày 15/12/2022 đến ngày 14 tháng 12 năm 2023', '2022-12-15..2023-12-14'],
  ['hôm qua', undefined],
  ['6 tháng đầu năm', undefined],
  ['năm 2019 và năm 2020', undefined],
  ['2025-2021', undefined],
  ['13/2024', undefined],
  ['', undefined],
])('the period in %j', (typed, expected) => {
  expect(periodOfWords(typed)).toBe(expected);
});

test.each<[string, string | undefined]>([
  ['2024-12-05', '2024-12-05'],
  ['05/12/2024', '2024-12-05'],
  ['5-12-2024', '2024-12-05'],
  ['5.12.2024', '2024-12-05'],
  ['ngày 5 tháng 12 năm 2024', '2024-12-05'],
  ['5 tháng 12 năm 2024', '2024-12-05'],
  ['ngày 05/12/2024.', '2024-12-05'],
  ['tháng 12/2024', '2024-12'],
  ['12/2024', '2024-12'],
  ['năm 2024', '2024'],
  ['31/02/2024', undefined],
  ['5/12', undefined],
  ['6 tháng đầu năm 2024', undefined],
  ['2024-H1', undefined],
])('the day in %j', (typed, expected) => {
  expect(dayOfWords(typed)).toBe(expected);
});

test.each(['2019', '2019-H1', '2019-H2', '2024-Q4', '2024-05', '2024-9M', '2005..2023', '2022-12-15..2023-12-14'])(
  '%s comes back from the words it is shown in',
  (id) => {
    expect(periodOfWords(writtenPeriod(id, 'vi'))).toBe(id);
    expect(periodOfWords(writtenPeriod(id, 'en'))).toBe(id);
  },
);

test.each(['2024', '2024-05', '2024-12-05'])('%s comes back from the words it is shown in', (day) => {
  expect(dayOfWords(writtenDay(day, 'vi'))).toBe(day);
  expect(dayOfWords(writtenDay(day, 'en'))).toBe(day);
});

test('a name that no words stand for is shown as it is', () => {
  expect(writtenPeriod('2023-tet', 'vi')).toBe('2023-tet');
  expect(writtenDay('soon', 'vi')).toBe('soon');
});
