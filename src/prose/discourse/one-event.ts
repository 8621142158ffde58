import type { ReadNumber } from '../numbers/quantity.ts';
import { lexicon } from '../words/lexicon.ts';
import { isCapitalised, type Token } from '../words/tokens.ts';

const examples = lexicon<'example'>([
  [
    'example',
    [
      'điển hình',
      'điển hình là',
      'điển hình như',
      'đơn cử',
      'đơn cử như',
      'nổi bật là vụ',
      'tiêu biểu là vụ',
      'trước đó',
    ],
  ],
]);
const births = lexicon<'born'>([['born', ['SN', 'sinh năm', 'sinh ngày']]]);

/**
 * Whether a sentence tells of one event, and counts nothing for the period: it names the day and the hour, gives the day
 * of an example, or tells a person's year of birth or age.
 */
export function tellsOneEvent(tokens: readonly Token[], numbers: readonly ReadNumber[]): boolean {
  const isSaid = (reason: string): boolean => numbers.some((item) => item.kind === 'ignored' && item.reason === reason);
  if (isSaid('date') && isSaid('time')) return true;
  const places = [...tokens.keys()];
  const isExample = places.some((at) => examples.at(tokens, at) && (at === 0 || tokens[at - 1]?.kind === 'sign'));
  if (isExample && isSaid('date')) return true;
  if (places.some((at) => births.at(tokens, at))) return true;
  return numbers.some((item) => item.kind === 'ignored' && item.reason === 'age' && isOfPerson(tokens, item.from));
}

/** "Trần Văn B, 35 tuổi", "Trần Văn B (35 tuổi": a name in capitals before the age. */
function isOfPerson(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  return (sign?.text === ',' || sign?.text === '(') && isCapitalised(tokens[at - 2]) && isCapitalised(tokens[at - 3]);
}
