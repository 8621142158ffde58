import { expect, test } from 'vitest';
import { toAgency } from './agency.ts';
import { almanac } from './fictional.ts';
import { toMetric } from './metric.ts';
import type { ProblemDetail } from './problem.ts';
import type { Vocabulary } from './vocabulary.ts';
import { checkVocabulary } from './vocabulary-check.ts';
import { readYaml } from './yaml-source.ts';

type AgencyData = Parameters<typeof toAgency>[1];
type MetricData = Parameters<typeof toMetric>[1];

const lighthouse: AgencyData = { name: { en: 'Gull Rock' }, type: 'lighthouse', level: 'tower' };
const fog: MetricData = {
  group: 'sea',
  measure: 'percent',
  nature: 'rate',
  better: 'lower',
  label: { en: 'Fog' },
  definition: { en: 'Fog.' },
};

function filesOf(metrics: string, agencies: string): Parameters<typeof checkVocabulary>[1] {
  return {
    siteFile: readYaml('', 'site.yaml'),
    metricsFile: readYaml(metrics, 'metrics.yaml'),
    agenciesFile: readYaml(agencies, 'agencies.yaml'),
  };
}

function complaints({
  agency,
  metric,
  ended = [],
}: {
  agency?: Partial<AgencyData>;
  metric?: Partial<MetricData>;
  ended?: Vocabulary['site']['ended'];
}): ProblemDetail[] {
  const vocabulary = {
    ...almanac,
    site: { ...almanac.site, ended },
    agencies: new Map(almanac.agencies).set('gull-rock', toAgency('gull-rock', { ...lighthouse, ...agency })),
    metrics: new Map(almanac.metrics).set('fog', toMetric('fog', { ...fog, ...metric })),
  };
  const files = filesOf('', '');
  return checkVocabulary(vocabulary, files).map(({ detail }) => detail);
}

test('a vocabulary that names only what exists is let pass', () => {
  expect(complaints({})).toEqual([]);
  const agency = { parent: 'north-coast', successors: ['new-pier'], members: { 2022: ['far-skerry'] } };
  expect(complaints({ agency, metric: { of: 'groundings/ships-passing' } })).toEqual([]);
});

test.each<[string, Parameters<typeof complaints>[0], ProblemDetail]>([
  [
    'a group',
    { metric: { group: 'see' } },
    { code: 'not-one-of', found: 'see', key: 'group', allowed: ['sea'], nearest: 'sea' },
  ],
  [
    'a measure',
    { metric: { measure: 'percents' } },
    { code: 'unknown-measure', found: 'percents', nearest: 'percent' },
  ],
  [
    'the whole of a part',
    { metric: { of: 'ships-pasing' } },
    { code: 'unknown-metric', found: 'ships-pasing', nearest: 'ships-passing' },
  ],
  [
    'what a rate is divided by',
    { metric: { of: 'groundings/elephants' } },
    { code: 'unknown-metric', found: 'elephants', nearest: undefined },
  ],
  [
    'a type',
    { agency: { type: 'lighthous' } },
    { code: 'not-one-of', found: 'lighthous', key: 'type', allowed: ['lighthouse', 'harbour'], nearest: 'lighthouse' },
  ],
  [
    'a level',
    { agency: { level: 'towers' } },
    { code: 'not-one-of', found: 'towers', key: 'level', allowed: ['coast', 'tower'], nearest: 'tower' },
  ],
  [
    'a level that ended',
    { ended: [{ type: 'lighthouse', level: 'towers', to: '2022-12-31' }] },
    { code: 'not-one-of', found: 'towers', key: 'level', allowed: ['coast', 'tower'], nearest: 'tower' },
  ],
  [
    'a parent',
    { agency: { parent: 'north-cost' } },
    { code: 'unknown-agency', found: 'north-cost', nearest: 'north-coast' },
  ],
  [
    'a successor',
    { agency: { successors: ['new-peer'] } },
    { code: 'unknown-agency', found: 'new-peer', nearest: 'new-pier' },
  ],
  [
    'a member',
    { agency: { members: { 2022: ['far-skery'] } } },
    { code: 'unknown-agency', found: 'far-skery', nearest: 'far-skerry' },
  ],
])('%s that does not exist is refused', (_, written, expected) => {
  expect(complaints(written)).toEqual([expected]);
});

test('the complaint stands where the word was written', () => {
  const files = filesOf('groups: {}\nmetrics:\n  fog:\n    group: see\n', '');
  const vocabulary = { ...almanac, metrics: new Map([['fog', toMetric('fog', { ...fog, group: 'see' })]]) };
  const [problem] = checkVocabulary(vocabulary, files);
  expect(problem?.place).toEqual({ file: 'metrics.yaml', line: 4, column: 12, excerpt: 'group: see' });
});
