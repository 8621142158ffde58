/** Commas and points in numbers of a Vietnamese article that readers may take otherwise than they are meant. */
import { compare } from '../model/decimal.ts';
import type { Problem } from '../model/problem.ts';
import type { ArticleNumber } from '../prose/places/article-numbers.ts';
import { type Audited, finding } from './audited.ts';
import { numbersOf } from './stated-figures.ts';
import { wordsAround } from './words-around.ts';

export function separators(audited: Audited): Problem[] {
  const { bulletin, numbers, text, placeAt } = audited;
  if (bulletin.language !== 'vi') return [];
  return numbers
    .filter((number) => !number.isDoubtful && !audited.isDismissed(number))
    .flatMap((number): Problem[] => {
      const digits = /^\d{1,3}[.,]\d{3}(?!\d)/u.exec(text.slice(number.start, number.end))?.[0] ?? '';
      const write = digits.includes(',') ? thousands(digits, number) : decimals(digits, number, audited);
      if (write === undefined) return [];
      const found = wordsAround(number, audited);
      return [finding('warning', placeAt(number.start), { code: 'separator-misleads', found, digits, write })];
    });
}

/** "1,064 đối tượng": whole things have no decimals, and a comma parts nothing else. */
function thousands(digits: string, { unit, sign, readings }: ArticleNumber): string | undefined {
  const isCount = sign === 'none' && unit.length > 0 && unit.every(({ measure }) => measure.whole);
  // What a scale makes larger is a decimal: "1,064 tỷ đồng".
  const isPlain = readings.some((reading) => compare(reading, digits.replace(',', '.')) === 0);
  return isCount && isPlain && !digits.startsWith('0') ? digits.replace(',', '.') : undefined;
}

/** "2.125 kg" for what the head gives as 2,125. */
function decimals(digits: string, { unit }: ArticleNumber, { stated }: Audited): string | undefined {
  const value = digits;
  const isMeant = stated.some(
    (figure) =>
      !figure.measure.whole &&
      unit.some(({ measure }) => measure.id === figure.measure.id) &&
      numbersOf(figure).some((number) => value !== '' && compare(number, value) === 0),
  );
  return isMeant ? digits.replace('.', ',') : undefined;
}
