import { describe, expect, test } from 'vitest';
import { interfaceIn } from '../i18n/languages.ts';
import { words } from '../model/fictional.ts';
import { article, lighthouses } from '../prose/fictional.ts';
import { type AwardFields, awardFields, awardOfFields, emptyAward } from './award-form.ts';
import { emptyFields, type FigureFields, fieldsOf, figureOfFields } from './figure-form.ts';
import { awardInWords, figureInWords, type Speech } from './plain-words.ts';

const span = { start: 0, end: 8, line: 1, quote: '1.391 vụ' };
const empty: FigureFields = { ...emptyFields(span, lighthouses), metric: 'groundings', value: '391' };
const speech: Speech = {
  vocabulary: lighthouses,
  language: 'vi',
  words: interfaceIn('vi'),
  period: { id: '2023', form: 'year', start: '2023-01-01', end: '2023-12-31' },
};

describe('fields say what they are filled in with', () => {
  test.each<[string, Partial<FigureFields>, string]>([
    ['a count', {}, 'eq 391'],
    ['thousands with a point', { value: '3.264' }, 'eq 3264'],
    ['a scale by name', { metric: 'tolls', value: '1,5 tỷ' }, 'eq 1500000000'],
    ['a bound', { operator: 'ge', value: '5' }, 'ge 5'],
    ['a range', { operator: 'range', value: '5', valueMax: '10' }, 'range 5 10'],
    ['a rate without its sign', { metric: 'freeing-rate', operator: 'gt', value: '90' }, 'gt 90'],
    ['a rate with it', { metric: 'freeing-rate', value: '84,70%' }, 'eq 84.70'],
    ['a range of a rate', { metric: 'freeing-rate', operator: 'range', value: '5%', valueMax: '10%' }, 'range 5 10'],
    ['a part of a whole', { metric: 'groundings-freed', value: '81', of: '83' }, 'eq 81 of 83'],
    ['what has no metric', { metric: '', label: 'gỗ trôi dạt', measure: 'oil', value: '4,5 tấn' }, 'eq 4500'],
  ])('%s', (_, fields, expected) => {
    expect(words(figureOfFields({ ...empty, ...fields }, span, lighthouses).figure?.figure)).toBe(expected);
  });

  test.each<[string, Partial<FigureFields>, string[]]>([
    ['no value and no change', { value: '' }, ['value']],
    ['no number', { value: 'nhiều' }, ['value']],
    ['half a ship', { value: '3,5' }, ['value']],
    ['a part larger than its whole', { metric: 'groundings-freed', value: '84', of: '83' }, ['value']],
    ['a whole of a metric that has none', { value: '2.294', of: '3.440' }, ['of']],
    ['a bound beside a whole', { metric: 'groundings-freed', operator: 'ge', value: '81', of: '83' }, ['of']],
    ['a range beside a whole', { metric: 'groundings-freed', operator: 'range', value: '81', of: '83' }, ['of']],
    ['a range turned round', { operator: 'range', value: '10', valueMax: '5' }, ['value']],
    ['an unknown metric', { metric: 'sóng thần', label: 'sóng' }, ['metric']],
    ['no name', { metric: '', label: ' ' }, ['label']],
    ['no period', { period: 'hôm qua' }, ['period']],
    ['no period compared with', { changes: [{ by: '-43', basis: 'other', versus: ' ' }] }, ['versus.0']],
    ['a bad period compared with', { changes: [{ by: '-43', basis: 'other', versus: 'xưa' }] }, ['versus.0']],
    ['a change without direction', { changes: [{ by: '43', basis: 'previous', versus: '' }] }, ['changes.0']],
  ])('refused: %s', (_, fields, expected) => {
    expect(Object.keys(figureOfFields({ ...empty, ...fields }, span, lighthouses).faults ?? {})).toEqual(expected);
  });

  test('a direction alone is enough', () => {
    const changes = [{ by: 'giảm', basis: 'target' as const, versus: '' }];
    expect(figureOfFields({ ...empty, value: '', changes }, span, lighthouses).figure).toMatchObject({
      changes: [{ basis: 'target', figure: { operator: 'lt', value: '0' } }],
    });
  });
});

test('periods are written as people write them', () => {
  const changes = [{ by: '-43', basis: 'other' as const, versus: 'năm 2019' }];
  const fields = { ...empty, period: '6 tháng đầu năm 2024', changes };
  const { figure } = figureOfFields(fields, span, lighthouses);
  expect(figure).toMatchObject({ period: '2024-H1', changes: [{ versus: '2019' }] });
  expect(figure && fieldsOf(figure, lighthouses, 'vi')).toMatchObject({ period: fields.period, changes });
});

test.each([
  'Tàu mắc cạn giảm 22,6% so với năm 2019.',
  'Trong năm xảy ra 391 vụ mắc cạn, giảm 43 vụ (-9,9%) so với năm trước.',
  'Tỷ lệ cứu hộ tàu mắc cạn đạt trên 90%.',
  'Thu hơn 271 tỷ đồng phí luồng.',
  'Đã cứu hộ 81/83 vụ mắc cạn.',
])('a figure that was read comes out of its fields unchanged: %s', (sentence) => {
  const [figure] = article(sentence).figures.filter(({ isWhole }) => !isWhole);
  if (!figure) throw new Error('nothing read');
  expect(figureOfFields(fieldsOf(figure, lighthouses, 'vi'), figure, lighthouses).figure).toEqual({
    ...figure,
    measure: lighthouses.metrics.get(figure.metric ?? '')?.measure,
  });
});

test('a figure is said as one would say it', () => {
  const [figure] = article('Trong năm xảy ra 391 vụ mắc cạn, giảm 43 vụ (-9,9%) so với năm trước.').figures;
  if (!figure) throw new Error('nothing read');
  expect(figureInWords(figure, speech)).toBe('Vụ tàu mắc cạn: 391 vụ, giảm 43 vụ, giảm 9,9% so với năm 2022');
});

describe('an award', () => {
  const [award] = article('Hội gác đèn tặng Giấy khen cho 3 tập thể, 12 cá nhân.').awards;
  if (!award) throw new Error('nothing read');

  test('comes out of its fields unchanged, and is said in words', () => {
    expect(awardOfFields(awardFields(award), award).award).toEqual(award);
    expect(awardInWords(award, speech)).toBe('Giấy khen, Hội gác đèn: 3 tập thể, 12 cá nhân');
  });

  test.each<[string, Partial<AwardFields>]>([
    ['3 tập thể, 12 cá nhân', { collectives: '3', individuals: '12' }],
    ['khen 5 đơn vị', { collectives: '5' }],
    ['hơn 40 tập thể và cá nhân', { combined: '> 40' }],
    ['9 lượt cá nhân', { individuals: '9', occasions: true }],
    ['1.391 vụ', {}],
  ])('of the words %j has those whom they count', (quote, expected) => {
    const none = { honour: '', collectives: '', individuals: '', combined: '', occasions: false };
    expect(emptyAward({ ...span, quote }, lighthouses)).toMatchObject({ ...none, ...expected });
  });

  test.each<[string, object, string[]]>([
    ['no honour', { honour: '' }, ['honour']],
    ['no number', { honour: 'Giấy khen', individuals: '' }, ['individuals']],
    ['half a person', { honour: 'Giấy khen', individuals: '1,5' }, ['individuals']],
  ])('refused: %s', (_, fields, expected) => {
    expect(Object.keys(awardOfFields({ ...emptyAward(span, lighthouses), ...fields }, span).faults ?? {})).toEqual(
      expected,
    );
  });
});
