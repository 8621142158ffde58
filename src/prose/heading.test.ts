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

  it.each([
    [
      'under the title, not above it',
      'Chủ nhật, 28/04/2024, 02:43\n\nTổng kết năm của đảo\n\nThứ 4, 10/01/2024 | 15:07:26',
      '2024-01-10',
    ],
    [
      'above the title, where there is no other',
      '28/04/2024\nTổng kết năm của đảo\nXảy ra 5 vụ mắc cạn.',
      '2024-04-28',
    ],
    ['at the beginning of a sentence', 'Tổng kết năm của đảo\nSáng 10/01/2024, đảo tổng kết năm.', '2024-01-10'],
    ['not of a document', 'Tổng kết năm của đảo\nĐảo làm theo Thông tư số 12/2021 ngày 28/12/2021 về đèn.', null],
  ])('takes the day of publication %s', (_, text, day) => {
    expect(readProse(text, lighthouses).proposedPublished.value).toBe(day);
  });

  it('reads an empty text', () => {
    expect(readProse('', lighthouses)).toMatchObject({ figures: [], awards: [], coverage: 1 });
  });
});
