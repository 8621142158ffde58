/** Invented lighthouses and what they count, for tests alone: nobody's real agencies, nobody's real figures. */
import * as fc from 'fast-check';
import { type Agency, toAgency } from './agency.ts';
import { type Bulletin, readBulletin } from './bulletin.ts';
import { buildDataset, type Dataset } from './dataset.ts';
import { compare, type Decimal } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { Measure } from './measure.ts';
import { type Metric, toMetric } from './metric.ts';
import type { Observation } from './observation.ts';
import { filingYear, parsePeriod } from './period.ts';
import type { Problem } from './problem.ts';
import { type Site, toSite } from './site.ts';
import { slug } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { readYaml } from './yaml-source.ts';

const site: Site = toSite({
  name: { en: 'The Lighthouse Almanac' },
  description: { en: 'What invented lighthouses counted.' },
  publisher: { en: 'Nobody' },
  address: 'https://almanac.example',
  languages: ['en', 'vi'],
  time_zone: 'Asia/Ho_Chi_Minh',
  contact: 'nobody@almanac.example',
  data_license: { name: 'CC0', url: 'https://licence.example' },
  accent: '#123456',
  agency_types: { lighthouse: { en: 'Lighthouse' }, harbour: { en: 'Harbour' } },
  levels: { coast: { en: 'Coast' }, tower: { en: 'Tower' } },
  grantors: { admiralty: { en: 'Admiralty' }, guild: { en: 'Guild of keepers' } },
  measures: {
    ships: { whole: 'true', label: { en: 'ships', vi: 'tàu' }, units: { tàu: '1', ships: '1' } },
    percent: { whole: 'false', label: { en: '%' } },
    coins: { whole: 'true', label: { en: 'coins', vi: 'đồng' }, units: { đồng: '1', coins: '1' } },
    oil: { whole: 'false', label: { en: 'kg' }, units: { g: '0.001', kg: '1', tấn: '1000' } },
  },
});

const metrics: readonly Metric[] = [
  metric('groundings', 'ships', 'flow', 'lower'),
  metric('ships-guided', 'ships', 'flow', 'higher', 'ships-passing'),
  metric('ships-passing', 'ships', 'flow', 'neutral'),
  metric('ships-at-anchor', 'ships', 'stock', 'neutral'),
  metric('place-in-the-contest', 'ships', 'rank', 'lower'),
  metric('signals-answered', 'percent', 'rate', 'higher'),
  metric('fog', 'percent', 'rate', 'lower'),
  metric('anchored-share', 'percent', 'rate', 'lower', 'ships-at-anchor/ships-at-anchor'),
  metric('oil-burnt', 'oil', 'flow', 'lower'),
  metric('tolls', 'coins', 'flow', 'higher'),
  toMetric('wrecks', {
    group: 'sea',
    measure: 'ships',
    nature: 'flow',
    better: 'lower',
    label: { en: 'Wrecks' },
    definition: [{ en: 'Ships lost.' }, { from: '2022-01-01', en: 'Ships lost, boats included.' }],
  }),
];

const agencies: readonly Agency[] = [
  agency('gull-rock', 'tower'),
  agency('far-skerry', 'tower'),
  agency('north-coast', 'coast'),
  agency('mud-harbour', 'tower', { type: 'harbour' }),
  agency('old-pier', 'tower', { to: '2022-06-30', successors: ['new-pier'] }),
  agency('new-pier', 'tower', { from: '2022-07-01' }),
  agency('tide-watch', 'tower', { year_starts: '12-15' }),
  agency('three-lights', 'coast', { members: { 2021: ['gull-rock'], 2022: ['gull-rock', 'far-skerry'] } }),
  agency('mixed-lights', 'coast', { members: { 2022: ['gull-rock', 'mud-harbour', 'north-coast'] } }),
  agency('low-light', 'tower', { parent: 'north-coast' }),
];

export const almanac: Vocabulary = {
  site,
  metrics: new Map(metrics.map((item) => [item.id, item])),
  metricGroups: new Map([['sea', { en: 'The sea' }]]),
  agencies: new Map(agencies.map((item) => [item.id, item])),
};

export function measure(id: 'ships' | 'percent' | 'coins' | 'oil'): Measure {
  const found = site.measures.get(id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
}

/** Reads a bulletin from the lines that follow its title, agency and period. */
export function readLines(
  agencyId: string,
  period: string,
  lines: readonly string[],
): { bulletin: Bulletin | null; problems: Problem[] } {
  const known = parsePeriod(period, almanac.agencies.get(agencyId)?.yearStarts);
  const path = `bulletins/${typeof known === 'string' ? '2022' : filingYear(known)}/${slug(`${agencyId} ${period}`)}.md`;
  const text = ['title: What the lamp saw', `agency: ${agencyId}`, `period: ${period}`, ...lines].join('\n');
  return readBulletin({ path, yaml: readYaml(text, path, 2), bodyLine: 99, digest: '' }, almanac);
}

/** A faultless bulletin. */
export function bulletin(agencyId: string, period: string, ...lines: string[]): Bulletin {
  const { bulletin: read, problems } = readLines(agencyId, period, lines);
  if (!read) throw new Error(JSON.stringify(problems.map(({ detail }) => detail)));
  return read;
}

/** A faultless dataset. */
export function dataset(...bulletins: readonly Bulletin[]): Dataset {
  const built = buildDataset(almanac, bulletins);
  if (built.problems.length > 0) throw new Error(JSON.stringify(built.problems.map(({ detail }) => detail)));
  return built.dataset;
}

/** The one observation with this in its id. */
export function observed(from: Dataset, partOfId: string): Observation {
  const [found, ...others] = from.observations.filter(({ id }) => id.includes(partOfId));
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} observations with ${partOfId}`);
  return found;
}

/** A figure in one line: `gt 90`, `range 5 10`, `eq 81 of 83`. */
export function words(figure: Figure | undefined | null): string {
  if (!figure) return 'nothing';
  return [figure.operator, figure.value, figure.valueMax, figure.of && `of ${figure.of}`].filter(Boolean).join(' ');
}

/** Any number with up to so many decimals, as an author would write it. */
export function decimals(places: number, signed = false): fc.Arbitrary<Decimal> {
  const sign = signed ? fc.constantFrom('', '-') : fc.constant('');
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: places }).map((list) => list.join(''));
  return fc.tuple(sign, fc.bigInt({ min: 0n, max: 10n ** 15n }), digits).map(([minus, whole, fraction]) => {
    const number = `${whole}${fraction && `.${fraction}`}`;
    return compare(number, '0') === 0 ? number : minus + number;
  });
}

/** Any figure of these numbers but a part of a whole. */
export function figures(numbers: fc.Arbitrary<Decimal>): fc.Arbitrary<Figure> {
  const single = fc.record({
    operator: fc.constantFrom(
      'eq' as const,
      'gt' as const,
      'ge' as const,
      'lt' as const,
      'le' as const,
      'approx' as const,
    ),
    value: numbers,
  });
  const range = fc
    .tuple(numbers, numbers)
    .filter(([left, right]) => compare(left, right) !== 0)
    .map(([left, right]): Figure => {
      const [value, valueMax] = compare(left, right) < 0 ? [left, right] : [right, left];
      return { operator: 'range', value, valueMax };
    });
  return fc.oneof(single, range);
}

function metric(id: string, counted: string, nature: Metric['nature'], better: Metric['better'], of?: string): Metric {
  return toMetric(id, {
    group: 'sea',
    measure: counted,
    nature,
    better,
    of,
    label: { en: id },
    definition: { en: `${id}.` },
  });
}

function agency(id: string, level: string, more: Partial<Parameters<typeof toAgency>[1]> = {}): Agency {
  return toAgency(id, { name: { en: id }, type: 'lighthouse', level, ...more });
}
