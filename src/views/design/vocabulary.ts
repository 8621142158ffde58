/** What the samples of the components speak of: invented lighthouses and what they count. Nobody's real agencies. */
import { type Agency, toAgency } from '../../model/agency.ts';
import type { Measure } from '../../model/measure.ts';
import { type Metric, toMetric } from '../../model/metric.ts';
import type { Site } from '../../model/site.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

type AgencyData = Parameters<typeof toAgency>[1];
type MetricData = Parameters<typeof toMetric>[1];

/** On the site of the page that shows them, whose name, languages and addresses they share. */
export function lighthouseVocabulary(site: Site): Vocabulary {
  return {
    site: { ...site, agencyTypes, levels, grantors, measures: new Map(measures.map((item) => [item.id, item])) },
    metricGroups,
    metrics: new Map(metrics.map((item) => [item.id, item])),
    agencies: new Map(agencies.map((item) => [item.id, item])),
  };
}

const agencyTypes: Site['agencyTypes'] = new Map([
  ['office', { vi: 'Phòng đèn biển', en: 'Lighthouse office' }],
  ['lighthouse', { vi: 'Đèn biển', en: 'Lighthouse' }],
  ['lightship', { vi: 'Tàu đèn', en: 'Lightship' }],
]);

const levels: Site['levels'] = new Map([
  ['coast', { vi: 'Cấp bờ biển', en: 'Coast' }],
  ['tower', { vi: 'Cấp tháp', en: 'Tower' }],
]);

const grantors: Site['grantors'] = new Map([
  ['moon', { vi: 'Cung Trăng', en: 'The Moon' }],
  ['guild', { vi: 'Hội Người Gác Đèn', en: 'Guild of Keepers' }],
]);

const measures: readonly Measure[] = [
  { id: 'ships', whole: true, label: { vi: 'tàu', en: 'ships' }, one: { en: 'ship' }, units: {} },
  { id: 'signals', whole: true, label: { vi: 'tín hiệu', en: 'signals' }, one: { en: 'signal' }, units: {} },
  { id: 'persons', whole: true, label: { vi: 'người', en: 'people' }, one: { en: 'person' }, units: {} },
  { id: 'hours', whole: false, label: { vi: 'giờ', en: 'hours' }, one: { en: 'hour' }, units: {} },
  { id: 'oil', whole: false, label: { vi: 'kg', en: 'kg' }, units: {} },
  { id: 'percent', whole: false, label: { vi: '%', en: '%' }, units: {} },
  { id: 'place', whole: true, label: { vi: '', en: '' }, units: {} },
];

const metricGroups: Vocabulary['metricGroups'] = new Map([
  ['sea', { vi: 'Trên biển', en: 'At sea' }],
  ['lamp', { vi: 'Trong tháp', en: 'In the tower' }],
]);

const metrics: readonly Metric[] = [
  metric('groundings', 'sea', 'ships', 'flow', 'lower', {
    label: { vi: 'Tàu mắc cạn', en: 'Ships run aground' },
    definition: {
      vi: 'Số tàu mắc cạn trong tầm đèn trong kỳ.',
      en: 'Ships that ran aground within sight of the lamp in the period.',
    },
  }),
  metric('ships-passing', 'sea', 'ships', 'flow', 'neutral', {
    label: { vi: 'Tàu đi qua', en: 'Ships passing' },
    definition: { vi: 'Số tàu đi qua tầm đèn trong kỳ.', en: 'Ships that passed within sight of the lamp.' },
  }),
  metric('ships-guided', 'sea', 'ships', 'flow', 'higher', {
    of: 'ships-passing',
    label: { vi: 'Tàu được dẫn đường', en: 'Ships guided' },
    definition: { vi: 'Số tàu đi qua đã nhờ đèn dẫn đường.', en: 'Ships passing that asked the lamp for the way.' },
  }),
  metric('guided-rate', 'sea', 'percent', 'rate', 'higher', {
    of: 'ships-guided/ships-passing',
    label: { vi: 'Tỷ lệ tàu được dẫn đường', en: 'Share of ships guided' },
    definition: { vi: 'Phần tàu đi qua đã được dẫn đường.', en: 'Ships guided, of all that passed.' },
  }),
  metric('wrecks', 'sea', 'ships', 'flow', 'lower', {
    label: { vi: 'Tàu đắm', en: 'Wrecks' },
    definition: [
      { vi: 'Số tàu lớn bị đắm trong kỳ.', en: 'Ships lost in the period.' },
      {
        from: '1902-01-01',
        vi: 'Số tàu lớn, thuyền và bè bị đắm trong kỳ.',
        en: 'Ships, boats and rafts lost in the period.',
      },
    ],
  }),
  metric('signals-seen', 'lamp', 'signals', 'flow', 'neutral', {
    label: { vi: 'Tín hiệu nhìn thấy', en: 'Signals seen' },
    definition: { vi: 'Số tín hiệu người gác nhìn thấy.', en: 'Signals that the keeper saw.' },
  }),
  metric('signals-answered', 'lamp', 'signals', 'flow', 'higher', {
    of: 'signals-seen',
    label: { vi: 'Tín hiệu được đáp lại', en: 'Signals answered' },
    definition: { vi: 'Số tín hiệu đã được đáp lại.', en: 'Signals seen that were answered.' },
  }),
  metric('fog', 'lamp', 'percent', 'rate', 'lower', {
    label: { vi: 'Tỷ lệ giờ có sương mù', en: 'Hours of fog' },
    definition: { vi: 'Phần số giờ trong kỳ có sương mù.', en: 'Hours with fog, of all hours of the period.' },
  }),
  metric('lamp-hours', 'lamp', 'hours', 'flow', 'higher', {
    label: { vi: 'Giờ thắp đèn', en: 'Hours lit' },
    definition: { vi: 'Số giờ đèn được thắp trong kỳ.', en: 'Hours during which the lamp was lit.' },
  }),
  metric('oil-burnt', 'lamp', 'oil', 'flow', 'lower', {
    label: { vi: 'Dầu đã đốt', en: 'Oil burnt' },
    definition: { vi: 'Lượng dầu đèn đã đốt trong kỳ.', en: 'Oil that the lamp burnt in the period.' },
  }),
  metric('keepers', 'lamp', 'persons', 'stock', 'neutral', {
    label: { vi: 'Người gác đèn', en: 'Keepers' },
    definition: { vi: 'Số người gác đèn vào ngày cuối kỳ.', en: 'Keepers on the last day of the period.' },
  }),
  metric('contest-place', 'lamp', 'place', 'rank', 'lower', {
    label: { vi: 'Hạng trong hội thi đèn biển', en: 'Place in the lamp contest' },
    definition: { vi: 'Thứ hạng trong hội thi; hạng nhất là tốt nhất.', en: 'Place in the contest; first is best.' },
  }),
];

const agencies: readonly Agency[] = [
  agency('north-coast', 'office', 'coast', { name: { vi: 'Phòng đèn Bờ Bắc', en: 'North Coast Office' } }),
  agency('three-lamps', 'lighthouse', 'coast', {
    name: { vi: 'Cụm Ba Ngọn Đèn', en: 'Three Lamps' },
    members: { 1903: ['gull', 'cat', 'snail'] },
  }),
  agency('gull', 'lighthouse', 'tower', {
    name: { vi: 'Đèn biển Hải Âu Ngủ Quên', en: 'Sleepy Gull Lighthouse' },
    short: { vi: 'Hải Âu Ngủ Quên', en: 'Sleepy Gull' },
    parent: 'north-coast',
  }),
  agency('cat', 'lighthouse', 'tower', {
    name: { vi: 'Đèn biển Mũi Mèo Mướp', en: 'Tabby Cat’s Nose Lighthouse' },
    short: { vi: 'Mũi Mèo Mướp', en: 'Tabby Cat’s Nose' },
  }),
  agency('snail', 'lighthouse', 'tower', {
    name: { vi: 'Đèn biển Vỏ Ốc Rỗng', en: 'Empty Shell Lighthouse' },
    short: { vi: 'Vỏ Ốc Rỗng', en: 'Empty Shell' },
  }),
  agency('whale', 'lighthouse', 'tower', {
    name: { vi: 'Đèn biển Cá Voi Hát', en: 'Singing Whale Lighthouse' },
    short: { vi: 'Cá Voi Hát', en: 'Singing Whale' },
  }),
  agency('beard', 'lighthouse', 'tower', {
    name: { vi: 'Đèn biển Râu Bạc', en: 'Greybeard Lighthouse' },
    short: { vi: 'Râu Bạc', en: 'Greybeard' },
  }),
  agency('old-pier', 'lighthouse', 'tower', {
    name: { vi: 'Đèn biển Bến Cũ', en: 'Old Pier Lighthouse' },
    to: '1902-12-31',
    successors: ['new-pier'],
  }),
  agency('new-pier', 'lighthouse', 'tower', {
    name: { vi: 'Đèn biển Bến Mới', en: 'New Pier Lighthouse' },
    from: '1903-01-01',
  }),
  agency('lantern', 'lightship', 'tower', { name: { vi: 'Tàu đèn Lồng Giấy', en: 'Paper Lantern Lightship' } }),
  agency('thirty', 'lightship', 'tower', { name: { vi: 'Tàu đèn Ba Mươi Ngọn', en: 'Thirty Lamps Lightship' } }),
];

function metric(
  id: string,
  group: string,
  measure: string,
  nature: Metric['nature'],
  better: Metric['better'],
  said: Pick<MetricData, 'of' | 'label' | 'definition'>,
): Metric {
  return toMetric(id, { group, measure, nature, better, ...said });
}

function agency(id: string, type: string, level: string, said: Omit<AgencyData, 'type' | 'level'>): Agency {
  return toAgency(id, { type, level, ...said });
}
