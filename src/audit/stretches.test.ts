import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverOf, lineCounter, overlap } from './stretches.ts';

const length = 40;
const stretches = fc
  .tuple(fc.nat(length - 2), fc.integer({ min: 1, max: 5 }))
  .map(([start, size]) => ({ start, end: Math.min(length, start + size) }));

test('a cover touches what overlaps one of its stretches', () => {
  fc.assert(
    fc.property(fc.array(stretches), stretches, (covered, asked) => {
      const isTouched = covered.some((stretch) => overlap(stretch, asked));
      expect(coverOf(covered, length).touches(asked)).toBe(isTouched);
    }),
  );
});

test('lines are counted up to a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n') }), fc.nat(20), (text, offset) => {
      expect(lineCounter(text)(offset)).toBe(text.slice(0, offset).split('\n').length - 1);
    }),
  );
});
