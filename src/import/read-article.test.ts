import { expect, test } from 'vitest';
import { toAgency } from '../model/agency.ts';
import { lighthouses } from '../prose/fictional.ts';
import { readArticle } from './read-article.ts';

const shoal = toAgency('shoal', { name: { vi: 'Hải đăng Bãi Cạn' }, type: 'lighthouse', level: 'tower' });
const vocabulary = { ...lighthouses, agencies: new Map([...lighthouses.agencies, ['shoal', shoal]]) };

const text = 'Kết quả gác đèn\n\nNgày 8/1/2024, Hải đăng Bãi Cạn tổng kết năm 2023.';

test.each([
  ['of the text alone', {}, 'shoal', true, '2024-01-08', false],
  ['of the letterhead', { issuer: 'HẢI ĐĂNG ĐẢO HẢI ÂU' }, 'gull-rock', true, '2024-01-08', false],
  ['in doubt, where another office writes', { issuer: 'PHÒNG ĐÈN DẦU' }, 'shoal', false, '2024-01-08', false],
  ['with the day of the letterhead', { dated: '2024-01-10' }, 'shoal', true, '2024-01-10', true],
])('an article is read %s', (_, file, agency, isAgencyCertain, day, isDayCertain) => {
  const { proposedAgency, proposedPublished } = readArticle({ text, ...file }, vocabulary);
  expect(proposedAgency).toEqual({ value: agency, certain: isAgencyCertain });
  expect(proposedPublished).toEqual({ value: day, certain: isDayCertain });
});
