import { describe, expect, it } from 'vitest';
import { words } from '../model/fictional.ts';
import { article } from './fictional.ts';

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
  ])('%s', (body, expected) => {
    expect(awards(body)).toEqual(expected);
    expect(article(body).figures).toEqual([]);
  });
});
