import { expect, test } from 'vitest';
import { toAgency, withEnd } from './agency.ts';
import { almanac } from './fictional.ts';
import { hashText, hashValue } from './hash.ts';
import { siteSchema, toSite } from './site.ts';

const settings = {
  name: { en: 'The Lighthouse Almanac' },
  description: { en: 'What invented lighthouses counted.' },
  publisher: { en: 'Nobody' },
  address: 'https://almanac.example',
  languages: ['en'],
  time_zone: 'Asia/Ho_Chi_Minh',
  contact: 'nobody@almanac.example',
  data_license: { name: 'CC0', url: 'https://licence.example' },
  accent: '#123456',
  agency_types: {},
  levels: {},
  grantors: {},
  measures: {},
};

test.each([
  [undefined, '/'],
  ['/', '/'],
  ['/almanac', '/almanac/'],
  ['/almanac/', '/almanac/'],
  ['/a/b', '/a/b/'],
])('a site in the folder %s lies under %s', (base, expected) => {
  expect(toSite(siteSchema.parse({ ...settings, base })).base).toBe(expected);
});

test('an address ends without a slash', () => {
  expect(toSite(siteSchema.parse({ ...settings, address: 'https://almanac.example/' })).address).toBe(
    'https://almanac.example',
  );
});

test('restricted words are those of the publisher, or none', () => {
  expect(toSite(siteSchema.parse(settings)).restrictedWords).toEqual([]);
  const restricted = { ...settings, restricted_words: ['MẬT', 'lưu hành nội bộ'] };
  expect(toSite(siteSchema.parse(restricted)).restrictedWords).toEqual(['MẬT', 'lưu hành nội bộ']);
  expect(siteSchema.safeParse({ ...settings, restricted_words: [' '] }).success).toBe(false);
});

test('measures know whether they count whole things, and what units are worth', () => {
  expect(almanac.site.measures.get('ships')).toMatchObject({ id: 'ships', whole: true });
  expect(almanac.site.measures.get('oil')).toMatchObject({ whole: false, units: { g: '0.001', kg: '1' } });
  expect(almanac.site.measures.get('percent')?.units).toEqual({});
});

test('an agency without a short name goes by its full one, and has a calendar year', () => {
  const agency = toAgency('gull-rock', { name: { en: 'Gull Rock' }, type: 'lighthouse', level: 'tower' });
  expect(agency.short).toEqual({ en: 'Gull Rock' });
  expect(agency.yearStarts).toBe('01-01');
  expect(agency.successors).toEqual([]);
});

test('agencies of a type and level that ended have ended with them, or on a day of their own', () => {
  const ended = [{ type: 'lighthouse', level: 'tower', to: '2022-06-30' }];
  const named = { name: { en: 'Gull Rock' }, type: 'lighthouse', level: 'tower' };
  const endOf = (more: { level?: string; to?: string }) =>
    withEnd(toAgency('gull-rock', { ...named, ...more }), ended).to;
  expect(endOf({})).toBe('2022-06-30');
  expect(endOf({ to: '2021-12-31' })).toBe('2021-12-31');
  expect(endOf({ level: 'coast' })).toBeUndefined();
});

test('members of a cluster are known by year', () => {
  const members = { '2021': ['gull-rock'], '2022': ['gull-rock', 'far-skerry'] };
  const agency = toAgency('north-coast', { name: { en: 'North Coast' }, type: 'lighthouse', level: 'coast', members });
  expect(agency.members.get(2022)).toEqual(['gull-rock', 'far-skerry']);
  expect(agency.members.get(2020)).toBeUndefined();
});

test('a hash is the well-known SHA-256, of letters as UTF-8', () => {
  expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(hashText('é')).not.toBe(hashText('e\u0301'));
  expect(hashValue({ a: 1 })).toBe(hashText('{"a":1}'));
});
