import { expect, test } from 'vitest';
import type { Agency } from '../model/agency.ts';
import { proposeAgency } from './agency-names.ts';
import { phraseKeys } from './syllable.ts';

const names = {
  ministry: 'Bộ Thư viện',
  province: 'Thư viện tỉnh Đảo Xanh',
  district: 'Thư viện huyện Đảo Xanh',
  city: 'Thư viện thành phố Bình Minh',
  committee: 'Ủy ban nhân dân huyện Mẫu',
};
const agencies = Object.entries(names).map(([id, vi]) => ({ id, name: { vi } }) as unknown as Agency);

function proposed(title: string, first: string) {
  return proposeAgency(phraseKeys(title), phraseKeys(`${title} ${first}`), agencies);
}

test.each([
  ['Thư viện tỉnh Đảo Xanh tổng kết năm 2023', '', 'province', true],
  ['Thư viện huyện Đảo Xanh tổng kết năm 2023', '', 'district', true],
  ['Thư viện TP Bình Minh tổng kết', '', 'city', true],
  ['Thư viện Bình Minh tổng kết', '', 'city', true],
  ['UBND huyện Mẫu tổng kết', '', 'committee', true],
  ['Đảo Xanh: lượt mượn tăng', 'Chiều 11/7, Thư viện tỉnh sơ kết công tác.', 'province', false],
  ['Huyện Mẫu tổng kết năm', 'UBND huyện nhận bằng khen của Bộ Thư viện.', 'committee', false],
  ['Lượt mượn tăng', 'Thư viện TP. Bình Minh cho biết.', 'city', true],
  ['Lượt mượn tăng', 'Bộ Thư viện khen Thư viện TP. Bình Minh.', 'ministry', false],
  ['Thư viện tỉnh Đảo Xanh giúp Thư viện huyện Đảo Xanh', '', 'province', false],
  ['Thư viện Đảo Xanh tổng kết', '', 'province', false],
  ['Lượt mượn tăng', 'Không nhắc tới nơi nào.', null, false],
  ['', '', null, false],
])('“%s” – “%s” is of %s, certain: %s', (title, first, value, certain) => {
  expect(proposed(title, first)).toEqual({ value, certain });
});
