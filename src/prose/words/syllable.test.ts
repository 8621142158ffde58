import { describe, expect, it } from 'vitest';
import { phraseKeys, syllableKey } from './syllable.ts';

describe('syllables', () => {
  it.each([
    ['túy', 'tuý'],
    ['Hòa', 'hoà'],
    ['tỷ', 'TỈ'],
    ['lý', 'lí'],
    ['vụ', 'vụ'.normalize('NFD')],
  ])('%s is %s', (left, right) => {
    expect(syllableKey(left)).toBe(syllableKey(right));
  });

  it.each([
    ['ma', 'má'],
    ['quý', 'quí'],
    ['túi', 'túy'],
    ['dao', 'đao'],
    ['cân', 'căn'],
  ])('%s is not %s', (left, right) => {
    expect(syllableKey(left)).not.toBe(syllableKey(right));
  });

  it('parts a phrase at whatever is no letter', () => {
    expect(phraseKeys('băng, nhóm')).toEqual(phraseKeys('Băng nhóm'));
  });
});
