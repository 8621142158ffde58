/** Invented lighthouses and what they count, named in Vietnamese, for tests alone: nobody's real agencies or figures. */

import { toAgency } from '../model/agency.ts';
import { words } from '../model/fictional.ts';
import type { Change } from '../model/figure.ts';
import { toMetric } from '../model/metric.ts';
import { toSite } from '../model/site.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { readProse } from './read.ts';
import type { ProseReading } from './reading.ts';

const site = toSite({
  name: { vi: 'Niên giám hải đăng' },
  description: { vi: 'Những gì các ngọn hải đăng hư cấu đếm được.' },
  publisher: { vi: 'Không ai cả' },
  address: 'https://almanac.example',
  languages: ['vi'],
  time_zone: 'Asia/Ho_Chi_Minh',
  contact: 'nobody@almanac.example',
  data_license: { name: 'CC0', url: 'https://licence.example' },
  accent: '#123456',
  agency_types: { lighthouse: { vi: 'Hải đăng' } },
  levels: { tower: { vi: 'Ngọn tháp' } },
  grantors: { guild: { vi: 'Hội gác đèn' }, admiralty: { vi: 'Bộ Hàng hải' } },
  measures: {
    cases: { whole: 'true', label: { vi: 'vụ' }, units: { vụ: '1' } },
    persons: { whole: 'true', label: { vi: 'người' }, units: { người: '1', 'thủy thủ': '1' } },
    percent: { whole: 'false', label: { vi: '%' } },
    coins: { whole: 'true', label: { vi: 'đồng' }, units: { đồng: '1' } },
    hours: { whole: 'true', label: { vi: 'giờ' }, units: { giờ: '1' } },
    readers: { whole: 'true', label: { vi: 'bạn đọc' }, units: { 'bạn đọc': '1' } },
    oil: { whole: 'false', label: { vi: 'kg' }, units: { g: '0.001', kg: '1', tấn: '1000' } },
    rank: { whole: 'true', label: { vi: '' } },
  },
});

function metric(id: string, group: string, measure: string, vi: string, aliases: string[] = [], of?: string) {
  const nature = measure === 'percent' ? 'rate' : measure === 'rank' ? 'rank' : 'flow';
  return toMetric(id, { group, measure, nature, of, better: 'lower', label: { vi }, aliases, definition: { vi } });
}

const metrics = [
  metric('groundings', 'sea', 'cases', 'Vụ tàu mắc cạn', ['vụ mắc cạn', 'tàu mắc cạn']),
  metric('groundings-freed', 'sea', 'cases', 'Vụ tàu mắc cạn được cứu hộ', ['vụ mắc cạn, cứu hộ'], 'groundings'),
  metric('freeing-rate', 'sea', 'percent', 'Tỷ lệ cứu hộ tàu mắc cạn', ['tỷ lệ cứu hộ'], 'groundings-freed/groundings'),
  metric('groundings-deaths', 'sea', 'persons', 'Người chết do tàu mắc cạn'),
  metric('groundings-injuries', 'sea', 'persons', 'Người bị thương do tàu mắc cạn'),
  metric('smuggling', 'coast', 'cases', 'Vụ buôn lậu đường biển', ['vụ buôn lậu']),
  metric('smugglers', 'coast', 'persons', 'Người buôn lậu đường biển', ['người buôn lậu']),
  metric('oil-burnt', 'lamp', 'oil', 'Dầu thắp đèn', ['dầu']),
  metric('lit', 'lamp', 'hours', 'Giờ thắp đèn', ['thắp đèn']),
  metric('readers', 'lamp', 'readers', 'Bạn đọc của thư viện trên đảo', ['thư viện']),
  metric('tolls', 'lamp', 'coins', 'Tiền thu phí luồng', ['phí luồng']),
  metric('signal-rank', 'lamp', 'rank', 'Thứ hạng chỉ số tín hiệu', ['chỉ số tín hiệu']),
];

export const lighthouses: Vocabulary = {
  site,
  metrics: new Map(metrics.map((item) => [item.id, item])),
  metricGroups: new Map([
    ['sea', { vi: 'Ngoài khơi' }],
    ['coast', { vi: 'Ven bờ' }],
    ['lamp', { vi: 'Ngọn đèn' }],
  ]),
  agencies: new Map([
    ['gull-rock', toAgency('gull-rock', { name: { vi: 'Hải đăng Đảo Hải Âu' }, type: 'lighthouse', level: 'tower' })],
  ]),
};

/** An article of one paragraph under a headline that names the period. */
export function article(body: string): ProseReading {
  return readProse(`Hải đăng Đảo Hải Âu tổng kết năm 2023\n\n${body}`, lighthouses);
}

/** What is read, one figure a line: `groundings eq 81 | eq -3 absolute`. */
export function said(body: string): string[] {
  return figuresIn(article(body));
}

/** The same of a text that has been read. */
export function figuresIn({ figures }: ProseReading): string[] {
  return figures.map(({ metric: id, label, role, period, figure, changes }) =>
    [
      [id ?? `other (${label})`, role === 'result' ? '' : role, period, figure ? words(figure) : '']
        .filter(Boolean)
        .join(' '),
      ...changes.map(changeWords),
    ].join(' | '),
  );
}

function changeWords({ figure, unit, basis, versus }: Change): string {
  return [words(figure), unit, basis === 'previous' ? '' : basis, versus].filter(Boolean).join(' ');
}
