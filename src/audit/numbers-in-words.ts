/** Numbers of recipients that the article writes in words: "ba tập thể và mười hai cá nhân". */
import { compare, type Decimal } from '../model/decimal.ts';
import { wordsAt } from '../prose/numbers/numerals.ts';
import { lexicon } from '../prose/words/lexicon.ts';
import { tokenise } from '../prose/words/tokens.ts';
import type { Audited } from './audited.ts';

const recipients = lexicon<'recipient'>([
  [
    'recipient',
    [
      ...[
        'tập thể',
        'cá nhân',
        'đơn vị',
        'lượt',
        'cán bộ',
        'chiến sĩ',
        'đồng chí',
        'người',
        'gia đình',
        'hộ',
        'cơ quan',
      ],
      ...['bằng khen', 'giấy khen', 'huân chương', 'huy chương', 'cờ thi đua', 'kỷ niệm chương'],
    ],
  ],
]);

export function countsInWords(value: Decimal, { text }: Pick<Audited, 'text'>): boolean {
  const tokens = tokenise(text);
  return tokens.some((_, at) => {
    const numeral = wordsAt(tokens, at);
    return (
      numeral !== undefined && compare(numeral.value, value) === 0 && recipients.at(tokens, numeral.to) !== undefined
    );
  });
}
