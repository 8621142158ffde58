import { describe, expect, it } from 'vitest';
import { said } from '../fictional.ts';

describe('numbers that are not all that a metric counts', () => {
  it.each([
    ['one field', 'Phát hiện 7 vụ trong lĩnh vực buôn lậu đường biển.', ['smuggling eq 7']],
    [
      'several fields',
      'Phát hiện 7 vụ trong lĩnh vực buôn lậu và mắc cạn.',
      ['other (Vụ trong lĩnh vực buôn lậu và mắc cạn) eq 7'],
    ],
    [
      'fields before the number',
      'Trong lĩnh vực buôn lậu, mắc cạn, xử lý 12 vụ.',
      ['other (Buôn lậu, mắc cạn, xử lý) eq 12'],
    ],
    ['several offences', 'Phát hiện 7 vụ về buôn lậu và mắc cạn.', ['other (Vụ về buôn lậu và mắc cạn) eq 7']],
    ['a rate', 'Tỷ lệ cứu hộ đạt 30%.', ['freeing-rate eq 30']],
    [
      'a share',
      'Xảy ra 12 vụ mắc cạn, được cứu hộ, chiếm 30%.',
      ['groundings eq 12', 'other (Tỷ lệ vụ mắc cạn) eq 30'],
    ],
    ['one thing that falls', 'Tàu mắc cạn giảm.', ['groundings | lt 0 percent']],
    ['many things that fall', 'Các loại vụ việc như buôn lậu, mắc cạn giảm.', []],
    ['what is done', 'Cứu một vụ mắc cạn.', ['groundings eq 1']],
    ['a saying', 'Theo phương châm “cứu một vụ mắc cạn, răn cả vùng”, không ai ngủ.', []],
    ['hours that a publisher counts', 'Thắp đèn 1.900 giờ.', ['lit eq 1900']],
    ['readers whom a publisher counts', 'Thư viện trên đảo có 428 bạn đọc.', ['readers eq 428']],
    ['a time of day', 'Thắp đèn lúc 19 giờ.', []],
  ])('%s: %s', (_, body, expected) => {
    expect(said(body)).toEqual(expected);
  });
});
