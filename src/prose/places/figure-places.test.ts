import { describe, expect, test } from 'vitest';
import type { Figure } from '../../model/figure.ts';
import { type Measure, percent } from '../../model/measure.ts';
import type { Claim, Passage } from './figure-claim.ts';
import { figurePlaces } from './figure-places.ts';

const measure = (id: string, units: Measure['units'], whole = true): Measure => ({ id, whole, label: {}, units });
const ships = measure('ships', { tàu: '1', ships: '1', ship: '1' });
const keepers = measure('keepers', { người: '1', keepers: '1' });
const coins = measure('coins', { đồng: '1', coins: '1' });
const oil = measure('oil', { g: '0.001', kg: '1', tấn: '1000' }, false);
const list = measure('list', {});
const share = measure(percent, {}, false);
const measures = [ships, keepers, coins, oil, share];

function passage(text: string, isTableRow = false): Passage {
  return { text, isTableRow, heading: '', isOpen: () => true };
}

function claim(value: string | Figure, of: Measure, more: Partial<Claim> = {}): Claim {
  const figure: Figure = typeof value === 'string' ? { operator: 'eq', value } : value;
  return { id: 'a', figure, unit: 'level', measure: of, topic: '', year: '1850', ...more };
}

/** The text with its claimed numbers in brackets. */
function found(text: string, ...claims: Claim[]): string {
  const places = [...figurePlaces(claims, [passage(text)], measures).values()];
  return [...new Set(places)]
    .sort((left, right) => right.start - left.start)
    .reduce(
      (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
      text,
    );
}

describe('a figure is found as authors write it', () => {
  test.each<[string, Claim]>([
    ['Cả năm có [3.264] tàu.', claim('3264', ships)],
    ['Cả năm có [3264] tàu.', claim('3264', ships)],
    ['They guided [3,264] ships.', claim('3264', ships)],
    ['Cả năm có [07] tàu.', claim('7', ships)],
    ['Tỷ lệ là [86,2%].', claim('86.2', share)],
    ['Tỷ lệ là [86.2%].', claim('86.2', share)],
    ['Tỷ lệ là [86 phần trăm].', claim('86', share)],
    ['Thu [1,8 triệu] đồng.', claim('1800000', coins)],
    ['Tolls of [2.41 million] coins.', claim('2410000', coins)],
    ['Thu [470 tỷ 581 triệu] đồng.', claim('470581000000', coins)],
    ['Đốt [1,5 tấn] dầu.', claim('1500', oil)],
    ['Đốt [37] kg dầu.', claim('37', oil)],
    ['Đốt [37]kg dầu.', claim('37', oil)],
    ['Đạt [81]/83 tàu.', claim({ operator: 'eq', value: '81', of: '83' }, ships)],
    ['Fog on [5–10%] of days.', claim({ operator: 'range', value: '5', valueMax: '10' }, share)],
    ['Sương mù từ [5% đến 10%] số ngày.', claim({ operator: 'range', value: '5', valueMax: '10' }, share)],
    ['Between [26 and 28] ships.', claim({ operator: 'range', value: '26', valueMax: '28' }, ships)],
    ['Trong tổng số [262] tàu, nhiều tàu nhỏ.', claim('262', ships)],
  ])('%s', (expected, one) => {
    expect(found(expected.replace(/[[\]]/g, ''), one)).toBe(expected);
  });

  test.each<[string, Claim]>([
    ['[12] ships in 2012, and 3.128 keepers.', claim('12', ships)],
    ['There were [14] ships and 14 keepers.', claim('14', ships)],
    ['There were 14 ships and [14] keepers.', claim('14', keepers)],
    ['Of 90% in fog, over [90%] were answered.', claim({ operator: 'gt', value: '90' }, share)],
    ['Số tàu giảm 391, còn [391] tàu.', claim('391', ships)],
    ['Wrecks: [5] ships. Fires: 5 ships.', claim('5', ships, { topic: 'Wrecks' })],
    ['Wrecks: 5 ships. Fires: [5] ships.', claim('5', ships, { topic: 'Fires' })],
    ['In 1849 it was 6 ships. For 1850 it wants [6] ships.', claim('6', ships)],
    ['[5] may be too few, on 5 May.', claim('5', ships, { topic: 'may' })],
    ['6 ships, later [6] ships again.', claim('6', ships, { quote: '6 ships again' })],
    ['Giảm [22,6%] so với 22,6% của năm trước.', claim('22.6', share, { unit: 'percent' })],
    ['Mức giảm đề ra là [10%].', claim('10', share, { unit: 'percent' })],
  ])('and the right one of several: %s', (expected, one) => {
    expect(found(expected.replace(/[[\]]/g, ''), one)).toBe(expected);
  });
});

describe('a figure is not found', () => {
  test.each<[string, Claim]>([
    ['Năm 2012 và 3.128 tàu.', claim('12', ships)],
    ['Sáng 10/1/2024, tháng 7/2021.', claim('10', ships)],
    ['Ban số 8, ngày 8, quý 8.', claim('8', ships)],
    ['Trong 6 tháng đầu năm.', claim('6', ships)],
    ['On 31 December it was dark.', claim('31', ships)],
    ['Tỷ lệ là 12%.', claim('12', ships)],
    ['Có 12 tàu.', claim('12', share)],
    ['Năm 2022 trời nhiều sương mù.', claim('2022', ships)],
    ['It was 3 or 50% more than before.', claim('3', ships)],
    ['Bảy nghìn 7.000 tàu.', claim('7', ships)],
    ['COVID-19, A19 và 19/QĐ-HP.', claim('19', ships)],
    ['There were 9 bells.', claim('9', ships)],
    ['It closed on 5 May.', claim('5', ships)],
  ])('%s', (text, one) => {
    expect(found(text, one)).toBe(text);
  });
});

describe('several figures', () => {
  test('claim each number once', () => {
    const text = 'Có 14 người, 14 người và 14 người.';
    const both = [claim('14', keepers, { id: 'a' }), claim('14', keepers, { id: 'b' })];
    expect(found(text, ...both)).toBe('Có [14] người, [14] người và 14 người.');
  });

  test('share a number that all their quotes hold', () => {
    const quote = 'giảm 5% ở cả ba';
    const places = figurePlaces(
      ['a', 'b', 'c'].map((id) => claim('5', share, { id, quote, unit: 'percent' })),
      [passage('Số tàu cần giảm 5% ở cả ba tiêu chí.')],
      measures,
    );
    expect([...places.values()]).toEqual(Array.from({ length: 3 }, () => ({ passage: 0, start: 16, end: 18 })));
  });

  test('are found in their quotes even in words', () => {
    expect(found('Năm nay không có tàu nào đắm.', claim('0', ships, { quote: 'không có tàu nào' }))).toBe(
      'Năm nay [không có tàu nào] đắm.',
    );
  });

  test.each<[string, Claim]>([
    ['Trong bình chọn, trạm đứng [thứ năm].', claim('5', list, { isPlace: true })],
    ['In the vote the station came [second] of 12.', claim('2', list, { isPlace: true })],
    ['It came [3rd], with 3 keepers, in the third quarter.', claim('3', list, { isPlace: true })],
    ['Xếp hạng [18] toàn mạng lưới.', claim('18', list, { isPlace: true, topic: 'xếp hạng mạng lưới' })],
    ['The second keeper came first.', claim('2', keepers)],
  ])('places in words are found for places alone: %s', (expected, one) => {
    expect(found(expected.replace(/[[\]]/g, ''), one)).toBe(expected);
  });

  test('stand in rows of tables under a header that has the per cent sign', () => {
    const places = figurePlaces([claim('92.3', share)], [passage('Sương mù | 92,3', true)], measures);
    expect(places.get('a')).toEqual({ passage: 0, start: 11, end: 15 });
  });
});
