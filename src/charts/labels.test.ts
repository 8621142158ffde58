import { describe, expect, it } from 'vitest';
import { breakLines, caption } from './labels.ts';

const widthOf = (text: string): number => text.length * 10;

describe('breakLines', () => {
  it.each([
    ['một dòng', 100, ['một dòng']],
    ['hai dòng đều nhau', 150, ['hai dòng', 'đều nhau']],
    ['không bao giờ cắt', 40, ['không', 'bao', 'giờ', 'cắt']],
    ['  khoảng   trắng ', 200, ['khoảng trắng']],
    ['trên 5\u00a0%', 50, ['trên', '5\u00a0%']],
    ['', 100, []],
  ])('breaks %j at %d', (text, width, lines) => {
    expect(breakLines(text, width, widthOf)).toEqual(lines);
  });
});

describe('caption', () => {
  const widths = { label: widthOf, value: widthOf };
  it('sets label and value on one line where both fit', () => {
    const set = caption({ label: 'ma túy', value: '81%' }, 200, widths);
    expect(set).toEqual({ label: ['ma túy'], value: ['81%'], lines: 1 });
  });
  it('breaks the label beside its value', () => {
    const set = caption({ label: 'tố giác và tin báo', value: '81%' }, 200, widths);
    expect(set).toEqual({ label: ['tố giác và', 'tin báo'], value: ['81%'], lines: 2 });
  });
  it('gives a long value lines of its own', () => {
    const set = caption({ label: 'ma túy', value: 'từ 470 đến 580' }, 200, widths);
    expect(set).toEqual({ label: ['ma túy'], value: ['từ 470 đến 580'], lines: 2 });
  });
});
