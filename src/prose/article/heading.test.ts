import { describe, expect, it } from 'vitest';
import { lighthouses } from '../fictional.ts';
import { readProse } from '../read.ts';

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

  it.each([
    ['in words', 'Tổng kết năm của đảo\n\nĐảo Xanh, ngày 05 tháng 12 năm 2024\n\nXảy ra 5 vụ.', '2024-12-05', true],
    ['with points', 'Tổng kết năm của đảo\n8.7.2024\nXảy ra 5 vụ.', '2024-07-08', true],
    [
      'beside the name of a column',
      'Tổng kết năm của đảo\nĐời sống - Đăng lúc: 09:40, 21/03/2019\nA.',
      '2019-03-21',
      true,
    ],
    // Pages put the day of reading above the title too.
    ['above the title', '28/04/2024\nTổng kết năm của đảo\nXảy ra 5 vụ mắc cạn.', '2024-04-28', false],
    ['of the event', 'Tổng kết năm của đảo\nSáng 10/01/2024, đảo tổng kết năm.', '2024-01-10', false],
    [
      'but none from which something lasted',
      'Tổng kết của đảo\nTừ ngày 05/11/2017 đến ngày 20/8/2018, đảo trực.',
      null,
      false,
    ],
    // The year of a day follows from the period that was summed up by then.
    ['of the year after', 'Đảo tổng kết năm 2023\n\n(BGT) - Ngày 8/1, đảo họp.', '2024-01-08', false],
    ['of the same year', 'Đảo sơ kết 6 tháng đầu năm 2024\n\nChiều 8.7, đảo họp.', '2024-07-08', false],
    ['before its end', 'Đảo tổng kết năm 2023\n\nSáng 27-11, đảo họp.', '2023-11-27', false],
    ['but of no promise', 'Đảo ký giao ước năm 2021\n\nNgày 6/3, đảo ký giao ước.', null, false],
    ['but of no day there is', 'Đảo tổng kết năm 2023\n\nNgày 31/2, đảo họp.', null, false],
    ['but of no period that is none', 'Đảo gác đèn\n\nNgày 8/1, đảo họp.', null, false],
  ])('takes a date %s', (_, text, value, certain) => {
    expect(readProse(text, lighthouses).proposedPublished).toEqual({ value, certain });
  });

  it('takes a headline with a date in it', () => {
    const text = 'Ngày 8/7/2024, Hải đăng Đảo Hải Âu sơ kết công tác gác đèn\n\nXảy ra 5 vụ mắc cạn.';
    expect(readProse(text, lighthouses).proposedTitle.value).toBe(text.split('\n')[0]);
  });

  it.each([
    ['Bảy tháng đầu năm 2014: đèn sáng', 'Xảy ra 5 vụ.', '2014-7M', true],
    ['Bản tin 06 tháng đầu năm 2017', 'Xảy ra 5 vụ.', '2017-H1', true],
    ['Mắc cạn giảm 12% so với năm 2018', 'Sáng 3/12, đảo báo cáo kết quả năm 2019.', '2019', true],
    ['Sáu tháng đầu năm, giờ sáng đèn bằng cả năm 2011', 'Đảo sơ kết 6 tháng đầu năm 2012.', '2012-H1', true],
    ['6 tháng đầu năm, mắc cạn tăng', 'Từ đầu năm 2013 đến nay đèn sáng.', '2013-H1', false],
    ['Tháng 4, đảo cứu 7 tàu', 'Trong tháng 4-2019, đảo cứu 7 tàu.', '2019-04', true],
    ['Mắc cạn tăng', 'Trong tháng 3-2018, xảy ra 5 vụ.', '2018-03', false],
    ['Gác đèn giai đoạn 2011 - 2014', 'Năm 2011 có 5 vụ, năm 2013 có 6 vụ.', '2011..2014', false],
    ['Đảo gác đèn', 'Từ năm 2003 đến năm 2009, xảy ra 5 vụ.', '2003..2009', false],
    ['Đảo gác đèn', 'Đảo phấn đấu đến năm 2030 không còn vụ nào.', null, false],
    ['Đảo gác đèn', 'Kết quả trong dịp hội đèn năm 2014.', '2014', false],
    ['Đảo gác đèn', 'Ngày 05 tháng 12 năm 2024, đảo họp tổng kết năm 2023.', '2023', true],
    ['Đảo gác đèn', 'Đảo tổng kết năm 2023 và triển khai nhiệm vụ năm 2024.', '2023', true],
  ])('“%s” – “%s” is of %s, certain: %s', (title, first, value, certain) => {
    expect(readProse(`${title}\n\n${first}`, lighthouses).proposedPeriod).toEqual({ value, certain });
  });

  it('reads an empty text', () => {
    expect(readProse('', lighthouses)).toMatchObject({ figures: [], awards: [], coverage: 1 });
  });
});
