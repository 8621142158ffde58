/** The invented lighthouses of the almanac with their words in two languages, for tests of sentences alone. */
import { type Bulletin, readBulletin } from '../model/bulletin.ts';
import { buildDataset, type Dataset } from '../model/dataset.ts';
import { almanac } from '../model/fictional.ts';
import type { Measure } from '../model/measure.ts';
import type { Metric } from '../model/metric.ts';
import type { Observation } from '../model/observation.ts';
import { filingYear, parsePeriod } from '../model/period.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { readYaml } from '../model/yaml-source.ts';

const measures: readonly Measure[] = [
  { id: 'ships', whole: true, label: { vi: 'tàu', en: 'ships' }, one: { en: 'ship' }, units: { ships: '1' } },
  { id: 'persons', whole: true, label: { vi: 'người', en: 'persons' }, one: { en: 'person' }, units: {} },
  { id: 'coins', whole: true, label: { vi: 'đồng', en: 'coins' }, units: { đồng: '1', coins: '1' } },
  { id: 'oil', whole: false, label: { vi: 'kg', en: 'kg' }, units: { kg: '1' } },
  { id: 'percent', whole: false, label: { vi: '%', en: '%' }, units: {} },
  { id: 'place', whole: true, label: { vi: '', en: '' }, units: {} },
];

const labels: Readonly<Record<string, Metric['label']>> = {
  groundings: { vi: 'Tàu mắc cạn', en: 'Ships run aground' },
  'ships-guided': { vi: 'Tàu được dẫn đường', en: 'Ships guided' },
  'ships-passing': { vi: 'Tàu đi qua', en: 'Ships passing' },
  'ships-at-anchor': { vi: 'Tàu đang neo', en: 'Ships at anchor' },
  'place-in-the-contest': { vi: 'Thứ hạng trong hội thi đèn biển', en: 'Place in the lamp contest' },
  'signals-answered': { vi: 'Tỷ lệ tín hiệu được đáp lại', en: 'Signals answered' },
  fog: { vi: 'Tỷ lệ giờ có sương mù', en: 'Hours of fog' },
  'oil-burnt': { vi: 'Dầu đã đốt', en: 'Oil burnt' },
  tolls: { vi: 'Phí qua luồng', en: 'Tolls' },
  wrecks: { vi: 'Vụ đắm', en: 'Wrecks' },
};

const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'gull-rock': { vi: 'Đèn biển Đá Hải Âu', en: 'Gull Rock' },
  'north-coast': { vi: 'Bờ Bắc', en: 'the North Coast' },
};

const keepers: Metric = {
  id: 'keepers-trained',
  group: 'sea',
  measure: 'persons',
  nature: 'flow',
  better: 'neutral',
  label: { vi: 'Lượt tập huấn gác đèn', en: 'Training of keepers' },
  definitions: [],
};

const vocabulary: Vocabulary = {
  ...almanac,
  site: { ...almanac.site, measures: new Map(measures.map((measure) => [measure.id, measure])) },
  agencies: new Map([...almanac.agencies].map(([id, agency]) => [id, { ...agency, name: names[id] ?? agency.name }])),
  metrics: new Map([...[...almanac.metrics.values()].map(bilingual), keepers].map((metric) => [metric.id, metric])),
};

/**
 * Bulletins in short: `gull-rock 2022 | groundings: 391`, or `gull-rock 2022 | targets: { … }`; with what the first of
 * them says first.
 */
export function almanacOf(lines: readonly string[]): { dataset: Dataset; first: Observation } {
  const bulletins = lines.map(bulletinOf);
  const { dataset, problems } = buildDataset(vocabulary, bulletins);
  const [first] = dataset.observationsByBulletin.get(bulletins[0]?.id ?? '') ?? [];
  if (!first || problems.length > 0) throw new Error(JSON.stringify(problems.map(({ detail }) => detail)));
  return { dataset, first };
}

function bulletinOf(line: string): Bulletin {
  const [head = '', said = ''] = line.split(' | ');
  const [agency = '', id = ''] = head.split(' ');
  const period = parsePeriod(id, vocabulary.agencies.get(agency)?.yearStarts);
  const year = typeof period === 'string' ? id.slice(0, 4) : filingYear(period);
  const path = `bulletins/${year}/${agency}-${id.toLowerCase().replaceAll('..', '-to-')}.md`;
  const block = said.startsWith('targets:') ? said : `metrics: { ${said} }`;
  const text = `title: What the lamp saw\nagency: ${agency}\nperiod: ${id}\n${block}`;
  const { bulletin, problems } = readBulletin(
    { path, yaml: readYaml(text, path, 2), bodyLine: 99, digest: '' },
    vocabulary,
  );
  if (!bulletin) throw new Error(JSON.stringify(problems.map(({ detail }) => detail)));
  return bulletin;
}

function bilingual(metric: Metric): Metric {
  const measure = metric.nature === 'rank' ? 'place' : metric.measure;
  return { ...metric, measure, label: labels[metric.id] ?? metric.label };
}
