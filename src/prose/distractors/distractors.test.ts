import { describe, expect, it } from 'vitest';
import { article } from '../fictional.ts';

describe('numbers that state no figure', () => {
  it.each([
    ['Sáng 8/7, hải đăng họp.', 'date'],
    ['Ngày 7-7, hải đăng họp.', 'date'],
    ['Hải đăng họp ngày 20/11/2024.', 'date'],
    ['Hải đăng mở cửa dịp lễ 2/9.', 'date'],
    ['Nhiệm kỳ 2021-2026 đã bắt đầu.', 'year'],
    ['So với quý II/2024 tàu đến nhiều hơn.', 'year'],
    ['Bài viết đăng lúc 09h30.', 'time'],
    ['Đăng lúc 16:20.', 'time'],
    ['Đèn sáng 24/24 giờ.', 'time'],
    ['Trong 6 tháng qua đèn vẫn sáng.', 'duration'],
    ['Theo Nghị quyết số 96/2019/QH14 của Hội.', 'document'],
    ['Thực hiện Kế hoạch số 12-KH/HĐ của Hội.', 'document'],
    ['Tiếp tục thực hiện Đề án 06.', 'document'],
    ['Ban Chỉ đạo 138 đảo họp.', 'name'],
    ['Cụm thi đua số 7 tổng kết.', 'name'],
    ['Lực lượng 363 tuần tra.', 'name'],
    ['Kỳ họp thứ 16 đã bế mạc.', 'ordinal'],
    ['Người từ đủ 14 tuổi được lên tháp.', 'age'],
    ['Bài viết có 1.045 lượt xem.', 'readers'],
    ['Lượt xem: 1.284.', 'readers'],
    ['Gọi 113 khi có sương mù.', 'telephone'],
    ['Số điện thoại 114 luôn có người trực.', 'telephone'],
    ['Ảnh trong bài 600x400.', 'code'],
    ['Múi giờ GMT+7 được dùng.', 'code'],
    ['Đảo họp 3 cấp.', 'enumeration'],
    ['Giảm cả 3 tiêu chí.', 'enumeration'],
    ['Đảo họp bàn: (1) Sơn lại tháp; (2) Thay kính.', 'enumeration'],
    ['(3) Nâng cao chất lượng đèn.', 'enumeration'],
    ['Hải đăng của 6 huyện ven biển họp.', 'area'],
    ['Lúc 14 giờ 30 phút ngày 12/5/2023, bắt 2 người buôn lậu.', 'incident'],
  ])('%s holds a %s', (body, reason) => {
    const { figures, unexplained, distractors } = article(body);
    expect(figures).toEqual([]);
    expect(unexplained).toEqual([]);
    expect(distractors.map((item) => item.reason)).toContain(reason);
  });

  it('says where a number stands that nothing is known of', () => {
    const [found] = article('Đèn biển. Mã 77 vẫn sáng, rồi 81.').unexplained;
    expect(found).toMatchObject({ line: 3 });
  });
});
