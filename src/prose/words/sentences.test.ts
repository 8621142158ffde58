import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

function cut(text: string): string[] {
  return sentencesOf(text).map(({ tokens }) => text.slice(tokens[0]?.start, tokens.at(-1)?.end));
}

describe('sentences', () => {
  it.each([
    ['Có 3.264 vụ. Giảm 5 vụ.', ['Có 3.264 vụ.', 'Giảm 5 vụ.']],
    ['Đảo TP. Sương Mù yên tĩnh.', ['Đảo TP. Sương Mù yên tĩnh.']],
    ['Xảy ra 5 vụ TNGT. Cháy 2 vụ.', ['Xảy ra 5 vụ TNGT.', 'Cháy 2 vụ.']],
    ['Dòng một\r\nDòng hai\n\nDòng bốn', ['Dòng một', 'Dòng hai', 'Dòng bốn']],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('counts lines, and knows what opens one', () => {
    const found = sentencesOf('Một. Hai.\n\nBa.');
    expect(found.map(({ line, opens }) => [line, opens])).toEqual([
      [1, true],
      [1, false],
      [3, true],
    ]);
  });

  it('keeps offsets into the given text, however its accents are encoded', () => {
    const text = 'Hải đăng đếm 5 vụ'.normalize('NFD');
    const last = sentencesOf(text)[0]?.tokens.at(-1);
    expect(text.slice(last?.start, last?.end)).toBe('vụ'.normalize('NFD'));
  });
});
