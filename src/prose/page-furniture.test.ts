import { expect, test } from 'vitest';
import { furnitureIn } from './page-furniture.ts';

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
