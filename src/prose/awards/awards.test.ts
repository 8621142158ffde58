import { describe, expect, it } from 'vitest';
import { words } from '../../model/fictional.ts';
import { article } from '../fictional.ts';

function awards(body: string): string[] {
  return article(body).awards.map(({ honour, grantedBy, collectives, individuals, combined, occasions, stage }) =>
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
