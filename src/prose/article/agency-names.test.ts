import { expect, test } from 'vitest';
import type { Agency } from '../../model/agency.ts';
import { tokenise } from '../words/tokens.ts';
import { proposeAgency } from './agency-names.ts';

const names = {
  ministry: 'Bộ Thư viện',
  province: 'Thư viện tỉnh Đảo Xanh',
  district: 'Thư viện huyện Đảo Xanh',
  city: 'Thư viện thành phố Bình Minh',
  committee: 'Ủy ban nhân dân huyện Mẫu',
  commune: 'Thư viện xã Bến Đò',
  cluster: 'Cụm thi đua số 2',
};
const parents: Record<string, string> = {
  province: 'ministry',
  district: 'province',
  cluster: 'ministry',
  commune: 'district',
};
const agencies = Object.entries(names).map(
  ([id, vi]) => ({ id, name: { vi }, parent: parents[id] }) as unknown as Agency,
);

function proposed(title: string, first: string) {
  return proposeAgency(tokenise(title), [tokenise(first)], agencies);
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
  // Another unit of the same kind, which the vocabulary does not have.
  ['Thư viện phường Cửa Đông tổng kết năm 2024', 'Thư viện tỉnh Đảo Xanh khen phường.', null, false],
  ['Thư viện TP. Đảo Xanh tổng kết năm 2024', 'Thư viện tỉnh Đảo Xanh khen thành phố.', null, false],
  ['Thư viện Cửa Đông tổng kết', 'Giám đốc Thư viện tỉnh Đảo Xanh đến dự.', null, false],
  ['Thư viện quận 4 tổng kết', 'Bộ Thư viện cho biết.', null, false],
  ['THƯ VIỆN PHƯỜNG CỬA ĐÔNG TỔNG KẾT', 'Thư viện tỉnh Đảo Xanh khen phường.', 'province', false],
  ['THƯ VIỆN TỈNH ĐẢO XANH TỔNG KẾT', '', 'province', true],
  ['Lượt mượn tăng', 'Thư viện tỉnh Núi Cao tổng kết; Thứ trưởng Bộ Thư viện đến dự.', 'ministry', false],
  ['Núi Cao mượn nhiều sách', 'Ngày 2-6, Thư viện tỉnh Núi Cao họp với Bộ Thư viện.', 'ministry', false],
  ['Đảo Xanh: lượt mượn tăng', 'Thư viện phường Cửa Đông và Thư viện tỉnh Đảo Xanh họp.', 'province', false],
  ['Lượt mượn tăng', 'Chiều 3-5, tại Thư viện tỉnh Đảo Xanh, Thư viện phường Cửa Đông họp.', 'province', false],
  ['Thư viện tỉnh Đảo Xanh khen Thư viện phường Cửa Đông', '', 'province', false],
  ['Thư viện xã Bến Đò Thượng tổng kết', '', 'commune', false],
  ['Thư viện xã Bến Đò, huyện Đảo Xanh tổng kết', '', 'commune', true],
  ['Thư viện xã Bến Đò, huyện Núi Cao tổng kết', 'Bộ Thư viện khen xã.', null, false],
  ['Đọc sách vui', 'Ban Chỉ đạo văn hóa, đọc sách TP Sông Dài họp; Thư viện tỉnh Đảo Xanh dự.', 'province', false],
  // A part of an agency is not the agency; an agency is not lost by saying whose it is.
  ['Phòng Đọc Thư viện tỉnh Đảo Xanh tổng kết', '', null, false],
  ['Cụm thi đua số 9 Bộ Thư viện tổng kết', '', null, false],
  ['Cụm thi đua số 2 - Bộ Thư viện ký giao ước', '', 'cluster', true],
  ['Trại giam số 5 đọc sách', 'Trại giam số 5, Bộ Thư viện tổng kết.', null, false],
  ['Trường dạy đọc tổng kết', 'Trường dạy đọc thuộc Bộ Thư viện tổng kết.', 'ministry', false],
  ['Nhóm bạn đọc và Thư viện tỉnh Đảo Xanh ký kết', '', 'province', false],
  ['Cụm thi đua số 2 Thư viện thành phố Bình Minh ký giao ước', '', null, false],
  // Whoever leads an agency speaks for it, where no other is spoken of.
  ['Bộ trưởng Bộ Thư viện: Lượt mượn tăng', 'Sáng 4/6, Bộ trưởng báo cáo.', 'ministry', true],
  ['Bộ trưởng Bộ Thư viện thăm Thư viện tỉnh Đảo Xanh', '', 'province', false],
  ['Giám đốc Thư viện tỉnh Đảo Xanh đến thăm', 'Thư viện phường Cửa Đông đón khách.', 'province', false],
])('“%s” – “%s” is of %s, certain: %s', (title, first, value, certain) => {
  expect(proposed(title, first)).toEqual({ value, certain });
});
