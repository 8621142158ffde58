import { describe, expect, it } from 'vitest';
import { article } from '../fictional.ts';

describe('figures without a metric are called', () => {
  it.each([
    ['what is counted', 'Có 28 người bị lạc, 5 kg thuốc nổ.', ['Người bị lạc', 'Thuốc nổ']],
    ['what goes on behind the unit', 'Còn 3 vụ đang điều tra.', ['Vụ đang điều tra']],
    ['what is said of two numbers', 'Phát hiện 5 vụ, 8 người vẽ bậy lên tường.', ['Vụ vẽ bậy', 'Người vẽ bậy']],
    ['what leads to the number', 'Nhóm hải âu, chim cốc có 17 vụ.', ['Nhóm hải âu, chim cốc']],
    ['the rest of the list', 'Trong đó hải âu 17 vụ, chim cốc 4 vụ.', ['Hải âu', 'Chim cốc']],
    ['what was done', 'Đã sửa chữa cột đèn 3 vụ.', ['Sửa chữa cột đèn']],
    ['what an amount is for', 'Năm 2023, đơn vị xử phạt 2,4 tỷ đồng.', ['Số tiền xử phạt']],
    ['a share of what stands before', 'Hỏng đèn 10 vụ (29,5%).', ['Hỏng đèn', 'Tỷ lệ hỏng đèn']],
    ['the number of which the share is', 'Hỏng đèn chiếm 29,5% (10 vụ).', ['Hỏng đèn', 'Số vụ hỏng đèn']],
    [
      'the rate, and the next by what it leaves unsaid',
      'Tỷ lệ làm rõ vụ hỏng đèn đạt 95%, vỡ kính gần 94%.',
      ['Tỷ lệ làm rõ vụ hỏng đèn', 'Tỷ lệ làm rõ vụ vỡ kính'],
    ],
    [
      'the subject of a sentence, where a deed alone leads to the number',
      'Tranh chấp bến đỗ thụ lý 9 vụ; đã giải quyết 7 vụ.',
      ['Tranh chấp bến đỗ thụ lý', 'Tranh chấp bến đỗ: giải quyết vụ'],
    ],
    ['not who reports', 'Đơn vị ngọn tháp xử lý 9 vụ.', ['Xử lý vụ']],
    ['nothing, where nothing is said', 'Đạt 95%.', ['']],
  ])('%s: %s', (_, body, labels) => {
    const { figures } = article(body);
    expect(figures.filter(({ metric }) => metric === null).map(({ label }) => label)).toEqual(labels);
  });
});
