import { describe, expect, it } from 'vitest';
import { words } from '../../model/fictional.ts';
import { article, lighthouses } from '../fictional.ts';
import { readProse } from '../read.ts';
import type { ProseReading } from '../reading.ts';

function awards(body: string): string[] {
  return awardsIn(article(body));
}

function awardsIn({ awards: read }: ProseReading): string[] {
  return read.map(({ honour, grantedBy, collectives, individuals, combined, occasions, stage }) =>
    [
      honour,
      ...grantedBy,
      collectives && `collectives ${words(collectives)}`,
      individuals && `individuals ${words(individuals)}`,
      combined && `combined ${words(combined)}`,
      occasions && 'occasions',
      stage,
    ]
      .filter(Boolean)
      .join(', '),
  );
}

describe('awards', () => {
  it.each([
    ['8 tập thể được Bộ Hàng hải tặng Bằng khen.', ['Bằng khen, admiralty, collectives eq 8, granted']],
    [
      'Hội gác đèn tặng Bằng khen cho 5 tập thể, 9 cá nhân.',
      ['Bằng khen, guild, collectives eq 5, individuals eq 9, granted'],
    ],
    [
      '1 tập thể được Hội gác đèn tặng Cờ thi đua; 7 cá nhân được Bộ Hàng hải tặng Bằng khen.',
      ['Cờ thi đua, guild, collectives eq 1, granted', 'Bằng khen, admiralty, individuals eq 7, granted'],
    ],
    ['Khen thưởng 45 tập thể, cá nhân.', ['Khen thưởng, combined eq 45, granted']],
    [
      'Có 2.079 lượt tập thể và 6.206 lượt cá nhân được khen thưởng.',
      ['khen thưởng, collectives eq 2079, individuals eq 6206, occasions, granted'],
    ],
    ['Đảo đề nghị tặng Cờ thi đua cho 1 đơn vị.', ['Cờ thi đua, collectives eq 1, proposed']],
    ['Tặng Giấy khen cho một cá nhân.', ['Giấy khen, individuals eq 1, granted']],
    // One that is named, alone or beside those who are counted.
    ['Hải đăng Bãi Cạn được Bộ Hàng hải tặng Cờ thi đua.', ['Cờ thi đua, admiralty, collectives eq 1, granted']],
    [
      'Ông Trần Văn Đèn vinh dự nhận Bằng khen của Bộ Hàng hải.',
      ['Bằng khen của Bộ Hàng hải, admiralty, individuals eq 1, granted'],
    ],
    ['Một thợ đèn được Hội gác đèn tặng Giấy khen.', ['Giấy khen, guild, individuals eq 1, granted']],
    [
      'Hải đăng Bãi Cạn và 9 đơn vị được Bộ Hàng hải tặng Cờ thi đua.',
      ['Cờ thi đua, admiralty, collectives eq 10, granted'],
    ],
    ['Hội gác đèn tặng Bằng khen cho Hải đăng Bãi Cạn và 9 đơn vị.', ['Bằng khen, guild, collectives eq 10, granted']],
    [
      'Trạm đèn và 9 đơn vị trực thuộc đạt danh hiệu Đơn vị quyết thắng.',
      ['danh hiệu Đơn vị quyết thắng, collectives eq 10, granted'],
    ],
    // Presented at a ceremony; proposed to whoever may grant it.
    ['Hội nghị đã trao Giấy khen cho 6 cá nhân.', ['Giấy khen, individuals eq 6, presented']],
    [
      'Tại hội nghị, Bộ Hàng hải trao tặng Bằng khen cho 4 tập thể và 11 cá nhân.',
      ['Bằng khen, admiralty, collectives eq 4, individuals eq 11, presented'],
    ],
    [
      'Đề nghị Bộ Hàng hải tặng Bằng khen cho 2 tập thể, 3 cá nhân.',
      ['Bằng khen, admiralty, collectives eq 2, individuals eq 3, proposed'],
    ],
    // Both kinds counted together, honours counted in place of recipients, occasions.
    ['Hội gác đèn tặng Giấy khen cho 30 tập thể, cá nhân.', ['Giấy khen, guild, combined eq 30, granted']],
    ['Tặng 12 Giấy khen cho các cá nhân.', ['Giấy khen, individuals eq 12, granted']],
    ['Khen thưởng 70 lượt cá nhân.', ['Khen thưởng, individuals eq 70, occasions, granted']],
    // A rule gives nobody anything.
    ['Một tập thể hoặc cá nhân có thể được tặng Giấy khen.', []],
  ])('%s', (body, expected) => {
    expect(awards(body)).toEqual(expected);
    expect(article(body).figures).toEqual([]);
  });
});

/** With those who may grant more. */
const withState = {
  ...lighthouses,
  site: {
    ...lighthouses.site,
    grantors: new Map([
      ...lighthouses.site.grantors,
      ['head', { vi: 'Chủ tịch nước' }],
      ['premier', { vi: 'Thủ tướng Chính phủ' }],
      ['island', { vi: 'Sở Đảo' }],
    ]),
  },
};

describe('who grants an honour, and what it is called', () => {
  it.each<[string, string[]]>([
    // Who hands it over grants nothing.
    [
      'Thừa ủy quyền của Chủ tịch nước, Thủ tướng Chính phủ, Giám đốc Sở Đảo trao Huân chương Lao động hạng Ba cho ông Trần Văn Đèn, Cờ thi đua của Thủ tướng Chính phủ cho Trạm Đèn Bắc.',
      [
        'Huân chương Lao động hạng Ba, head, individuals eq 1, presented',
        'Cờ thi đua của Thủ tướng Chính phủ, premier, collectives eq 1, presented',
      ],
    ],
    [
      'Thừa ủy quyền của Bộ trưởng Bộ Hàng hải, Giám đốc Sở Đảo trao Bằng khen cho 4 tập thể.',
      ['Bằng khen, admiralty, collectives eq 4, presented'],
    ],
    [
      'Thừa ủy quyền, ông Trần Văn Đèn, Giám đốc Sở Đảo trao Cờ thi đua cho 2 tập thể.',
      ['Cờ thi đua, collectives eq 2, presented'],
    ],
    ['Giám đốc Sở Đảo tặng Giấy khen cho 4 tập thể.', ['Giấy khen, island, collectives eq 4, granted']],
    [
      'Giám đốc Sở Đảo trao Huân chương Lao động cho 1 cá nhân.',
      ['Huân chương Lao động, head, individuals eq 1, presented'],
    ],
    // Whose the recipients are says nothing of who honours them.
    ['3 cá nhân của Sở Đảo được Bộ Hàng hải tặng Bằng khen.', ['Bằng khen, admiralty, individuals eq 3, granted']],
    ['3 cá nhân thuộc Sở Đảo nhận Giấy khen.', ['Giấy khen, individuals eq 3, granted']],
    [
      'Hội gác đèn tặng Cờ thi đua cho 2 đơn vị, Giấy khen cho 6 cá nhân.',
      ['Cờ thi đua, guild, collectives eq 2, granted', 'Giấy khen, guild, individuals eq 6, granted'],
    ],
    [
      'Trạm Đèn Bắc được Chủ tịch nước tặng Huân chương Lao động hạng II, hai năm sau được Bộ Hàng hải tặng Cờ thi đua vượt sóng.',
      [
        'Huân chương Lao động hạng II, head, collectives eq 1, granted',
        'Cờ thi đua vượt sóng, admiralty, collectives eq 1, granted',
      ],
    ],
    // Names to their end, and without the verb before them.
    [
      '1 cá nhân được tặng thưởng Huân chương chiến công hạng Ba.',
      ['Huân chương chiến công hạng Ba, head, individuals eq 1, granted'],
    ],
    [
      'Huân chương Lao động hạng Ba được trao cho 1 cá nhân.',
      ['Huân chương Lao động hạng Ba, head, individuals eq 1, presented'],
    ],
    [
      '6 cá nhân đạt danh hiệu thợ đèn giỏi toàn quần đảo.',
      ['danh hiệu thợ đèn giỏi toàn quần đảo, individuals eq 6, granted'],
    ],
    [
      'Tặng thưởng Huân chương Lao động hạng Nhì, Ba cho 6 cá nhân.',
      ['Huân chương Lao động hạng Nhì, Ba, head, individuals eq 6, granted'],
    ],
    ['26 tập thể được tuyên dương, khen thưởng.', ['tuyên dương, khen thưởng, collectives eq 26, granted']],
    [
      '12 tập thể và 40 cá nhân được nhận Bằng khen và Giấy khen của Bộ Hàng hải, Hội gác đèn và Giám đốc Sở Đảo.',
      [
        'Bằng khen và Giấy khen của Bộ Hàng hải, Hội gác đèn và Giám đốc Sở Đảo, admiralty, guild, island, collectives eq 12, individuals eq 40, granted',
      ],
    ],
    // Recipients in words, in parts, and named without a number.
    [
      'Sau quá trình thi đua, hai tập thể, cá nhân được Chủ tịch nước tặng huân chương Lao động hạng Ba.',
      ['huân chương Lao động hạng Ba, head, combined eq 2, granted'],
    ],
    [
      '3 đơn vị cấp đảo, 8 tập thể cấp trạm được đề nghị tặng thưởng “Cờ vượt sóng”.',
      ['Cờ vượt sóng, collectives eq 11, proposed'],
    ],
    [
      'Trạm Đèn Bắc nhận Cờ vượt sóng mùa bão của Bộ Hàng hải, Bằng khen về việc giữ đèn.',
      [
        'Cờ vượt sóng mùa bão của Bộ Hàng hải, admiralty, collectives eq 1, granted',
        'Bằng khen, collectives eq 1, granted',
      ],
    ],
    [
      'Bộ Hàng hải tặng Giấy khen cho tập thể Trạm Đèn Bắc và ba người gác đèn.',
      ['Giấy khen, admiralty, collectives eq 1, individuals eq 3, granted'],
    ],
  ])('%s', (body, expected) => {
    expect(awardsIn(readProse(`Hải đăng Đảo Hải Âu tổng kết năm 2023\n\n${body}`, withState))).toEqual(expected);
  });
});
