import { expect, test } from 'vitest';
import { restrictedWordsIn } from './restricted-words.ts';

test.each<[string, string, string[]]>([
  ['a stamp', 'Độ MẬT', ['MẬT']],
  ['a word like it', 'ong mật, bí mật', []],
  ['inside another word', 'MẬTMÃ', []],
  ['in any case where it is no stamp', 'Tài liệu LƯU HÀNH  nội bộ.', ['LƯU HÀNH  nội bộ']],
  ['two stamps in one', 'Hồ sơ TUYỆT MẬT', ['TUYỆT MẬT']],
])('%s', (_, text, expected) => {
  expect(restrictedWordsIn(text, ['MẬT', 'TUYỆT MẬT', 'lưu hành nội bộ']).map(({ found }) => found)).toEqual(expected);
});
