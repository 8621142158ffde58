import { describe, expect, test } from 'vitest';
import { writtenOrdinals } from './written-ordinals.ts';

/** Each place as it stands, with what it means. */
function read(text: string): [string, ...string[]][] {
  return writtenOrdinals(text).map(({ start, end, readings }) => [text.slice(start, end), ...readings]);
}

describe('a place is read', () => {
  test.each([
    ['Trạm xếp hạng nhất.', 'hạng nhất', '1'],
    ['Trạm đứng đầu cả mạng lưới.', 'đứng đầu', '1'],
    ['Trạm đứng thứ nhì.', 'thứ nhì', '2'],
    ['Trạm đứng thứ hai trên năm trạm.', 'thứ hai', '2'],
    ['Xếp thứ tư toàn mạng lưới.', 'thứ tư', '4'],
    ['Ở vị trí thứ mười lăm.', 'thứ mười lăm', '15'],
    ['Đứng Thứ ba.'.normalize('NFD'), 'Thứ ba'.normalize('NFD'), '3'],
    ['The station came second of five.', 'second', '2'],
    ['Sixth of six.', 'Sixth', '6'],
    ['It fell to the twelfth place.', 'twelfth', '12'],
    ['It came twenty-first.', 'twenty-first', '21'],
    ['It came 3rd of 12.', '3rd', '3'],
  ])('%s', (text, written, value) => {
    expect(read(text)).toEqual([[written, value]]);
  });

  test.each([
    'In the first half of the year, and in the second quarter.',
    'Giải được trao lần thứ hai, vào năm thứ ba.',
    'Trạm có hai người, đứng gác năm đêm.',
    'A secondhand lamp, 3 rounds.',
  ])('but not in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
