import { describe, expect, it } from 'vitest';
import { lighthouses } from './fictional.ts';
import { readProse } from './read.ts';

describe('what an article is', () => {
  it('proposes title, date, period and agency', () => {
    const text = 'Hải đăng Đảo Hải Âu sơ kết 6 tháng đầu năm 2024\n08/07/2024\n\nXảy ra 5 vụ mắc cạn.';
    expect(readProse(text, lighthouses)).toMatchObject({
      proposedTitle: { value: 'Hải đăng Đảo Hải Âu sơ kết 6 tháng đầu năm 2024', certain: true },
      proposedPublished: { value: '2024-07-08', certain: true },
      proposedPeriod: { value: '2024-H1', certain: true },
      proposedAgency: { value: 'gull-rock', certain: true },
    });
  });

  it.each([
    ['Tổng kết năm 2023 của đảo', '2023'],
    ['Kết quả 9 tháng đầu năm 2024 của đảo', '2024-9M'],
    ['Kết quả quý III/2024 của đảo', '2024-Q3'],
    ['Kết quả tháng 5/2024 của đảo', '2024-05'],
  ])('%s is of %s', (title, period) => {
    expect(readProse(title, lighthouses).proposedPeriod.value).toBe(period);
  });

  it('takes a short line for the title, and not the paragraph below it', () => {
    const text = 'Kết quả năm\n\nTrong năm 2023 tàu mắc cạn giảm';
    expect(readProse(text, lighthouses)).toMatchObject({
      proposedTitle: { value: 'Kết quả năm', certain: true },
      figures: [{ metric: 'groundings' }],
    });
  });

  it('does not count twice what the headline announces', () => {
    const text = 'Đảo Hải Âu: hơn 80 vụ tàu mắc cạn trong năm 2023\n\nXảy ra 81 vụ tàu mắc cạn.';
    const { figures, distractors } = readProse(text, lighthouses);
    expect(figures.map(({ quote }) => quote)).toEqual(['81 vụ tàu mắc cạn']);
    expect(distractors.map(({ reason }) => reason)).toContain('headline');
  });

  it('reads an empty text', () => {
    expect(readProse('', lighthouses)).toMatchObject({ figures: [], awards: [], coverage: 1 });
  });
});
