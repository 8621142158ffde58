import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multiply } from '../../model/decimal.ts';
import { sieve, writtenAs } from './number-sieve.ts';

const decimals = fc.tuple(fc.nat(99_999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`);
const factors = fc.constantFrom('1', '0.001', '60', '1000', '1000000000');

test('what a number means in some unit of a measure is found by its value', () => {
  fc.assert(
    fc.property(fc.array(decimals, { minLength: 1 }), fc.nat(), factors, (numbers, nth, factor) => {
      const written = numbers[nth % numbers.length] ?? '0';
      const measure = { units: { unit: factor } };
      const found = sieve(numbers, (number) => [Number(number)]).having(writtenAs(multiply(written, factor), measure));
      expect(found).toContain(written);
      expect(found).toEqual(numbers.filter((number) => found.includes(number)));
    }),
  );
});
