import { expect, test } from 'vitest';
import { announcesOthers, furnitureIn, isFurnitureLine, isPageLine, opensComments } from './page-furniture.ts';

test.each([
  ['10:39 [GMT+7] - 305 lượt xem', '[GMT+7]'],
  ['(GMT +7)', '(GMT +7)'],
  ['Tin, ảnh: CTV. Lượt xem: 1.284.', 'Lượt xem: 1.284'],
  ['Bài viết đăng lúc 09h30, 412 người đã đọc.', '412 người đã đọc'],
  ['Hãy gọi 113. Chia sẻ bài viết: 12. Bình luận: 3.', 'Chia sẻ bài viết: 12'],
  ['Tổng số điểm của bài viết là: 5 trong 1 đánh giá', 'Tổng số điểm của bài viết là: 5 trong 1 đánh giá'],
  ['In bài viết | Chia sẻ Facebook', 'In bài viết | Chia sẻ Facebook'],
  ['Tin liên quan', 'Tin liên quan'],
  ['Gửi email  Zalo  Copy link', 'Gửi email  Zalo  Copy link'],
  ['Mọi việc đã xong. Xem thêm: bản tin hôm qua', 'Xem thêm: bản tin hôm qua'],
])('of “%s” the page kept “%s”', (line, expected) => {
  const found = furnitureIn(line);
  expect(line.slice(found?.start, found?.end)).toBe(expected);
});

test.each([
  'Công an xã chia sẻ kinh nghiệm với 12 đơn vị bạn.',
  'Đối tượng lừa đảo qua Facebook, Zalo chiếm đoạt 2 tỷ đồng.',
  'Các hộ in bài viết tay thành tập, gửi email cho thư viện.',
  'Trang có 3.000 lượt truy cập mỗi ngày; bạn đọc bình luận sôi nổi.',
  '## Khen thưởng',
  '',
])('“%s” is an article’s own', (line) => {
  expect(furnitureIn(line)).toBeUndefined();
});

test.each([
  'Chủ nhật, 28/04/2024, 02:43[GMT+7]',
  'Thứ 4, 10/01/2024 | 15:07:26',
  '8,202 lượt xem',
  '10:39 [GMT+7] - 305 lượt xem',
  'Thứ tư, 15:44',
  'Cập nhật ngày 08/07/2024, 09:15',
  '08/07/2024',
  '14h05, 8.7.2024',
])('“%s” is about the page alone', (line) => {
  expect(isPageLine(line)).toBe(true);
});

test.each(['', 'Năm 2023', 'Sáng 10/01/2024, thư viện tổng kết.', '391', 'Lượt xem', 'Đơn vị thứ 4'])(
  '“%s” says something',
  (line) => {
    expect(isPageLine(line)).toBe(false);
  },
);

test.each([
  'Xem thêm: Khai trương 15 hải đăng ở đảo bên',
  '>> Xem thêm Khai trương 15 hải đăng ở đảo bên',
  'Tags: hải đăng, tổng kết 2023',
  'Bình luận (3)',
  '1.234 lượt xem',
  'Chia sẻ Facebook | 12 bình luận',
  'Giấy phép số 123/GP-BTTTT cấp ngày 01/01/2020. Tổng biên tập: Nguyễn Văn Đèn.',
  'Giấy phép hoạt động báo chí số: 45/GP-BTTTT',
  '© 2024 Báo Đèn',
])('all of “%s” is the page’s', (line) => {
  expect(isFurnitureLine(line)).toBe(true);
});

test.each([
  'Hãy gọi 113. Chia sẻ bài viết: 12.',
  'Giấy phép lái xe số 12 hạng được cấp cho 391 người.',
  'Cấp 45 giấy phép.',
  'Năm 2023',
  '',
])('not all of “%s” is the page’s', (line) => {
  expect(isFurnitureLine(line)).toBe(false);
});

test('some lines say what stands below them', () => {
  expect(['Tin cùng chuyên mục', 'TIN LIÊN QUAN:', 'Các tin khác', 'Đọc nhiều'].map(announcesOthers)).not.toContain(
    false,
  );
  expect(['Tin liên quan đến 12 vụ', 'Chia sẻ', 'Kết quả khác'].map(announcesOthers)).not.toContain(true);
  expect(['Bình luận (3)', 'Ý kiến bạn đọc', '0 bình luận'].map(opensComments)).not.toContain(false);
  expect(['Bình luận của 3 người', 'Ý kiến'].map(opensComments)).not.toContain(true);
});
