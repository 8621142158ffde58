import { expect, test } from 'vitest';
import { toAgency } from './agency.ts';
import { almanac } from './fictional.ts';
import { toMetric } from './metric.ts';
import type { ProblemDetail } from './problem.ts';
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

function complaints({
  agency,
  metric,
}: {
  agency?: Partial<AgencyData>;
  metric?: Partial<MetricData>;
}): ProblemDetail[] {
  const vocabulary = {
    ...almanac,
    agencies: new Map(almanac.agencies).set('gull-rock', toAgency('gull-rock', { ...lighthouse, ...agency })),
    metrics: new Map(almanac.metrics).set('fog', toMetric('fog', { ...fog, ...metric })),
  };
  const files = { metricsFile: readYaml('', 'metrics.yaml'), agenciesFile: readYaml('', 'agencies.yaml') };
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
  const metricsFile = readYaml('groups: {}\nmetrics:\n  fog:\n    group: see\n', 'metrics.yaml');
  const vocabulary = { ...almanac, metrics: new Map([['fog', toMetric('fog', { ...fog, group: 'see' })]]) };
  const [problem] = checkVocabulary(vocabulary, { metricsFile, agenciesFile: readYaml('', 'agencies.yaml') });
  expect(problem?.place).toEqual({ file: 'metrics.yaml', line: 4, column: 12, excerpt: 'group: see' });
});
