/** The data files: the columns that others rely on, and every figure of the five articles in them and on the pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { all, attribute, byId, one, parseHtml, textOf } from './html.ts';
import { type BuiltSite, builtSites, fileAt, pagePath, read, sampleSite, sitePages } from './sites.ts';

type Row = Record<string, string>;

/** A contract: none is renamed, moved or taken away. */
const columns = {
  observations:
    'id,bulletin,agency,metric,label,role,period,period_start,period_end,scope,operator,value,value_max,of,measure,status,note,quote,source_url',
  changes: 'observation,operator,value,value_max,unit,basis,versus,quote',
  awards:
    'id,bulletin,agency,period,honour,granted_by,recipient,operator,collectives,individuals,combined,occasions,stage,note,quote',
  bulletins: 'bulletin,title,agency,kind,period,period_start,period_end,published,status,source_name,source_url',
  corrections: 'bulletin,date,kind,observation,from,to,reason',
} as const;
const yearlyTables = Object.keys(columns) as (keyof typeof columns)[];

const operators = ['eq', 'gt', 'ge', 'lt', 'le', 'approx', 'range'];
const number = /^-?\d+(\.\d+)?$/;

describe.each(builtSites())('$name', (site) => {
  const years = [...new Set(site.bulletins.map((id) => id.slice(0, 4)))];
  const csvFiles = site.files.filter((file) => file.endsWith('.csv'));
  const observations = rows(site, 'data/observations.csv');
  const changes = rows(site, 'data/changes.csv');
  const ids = observations.map(({ id }) => id);

  describe.each(yearlyTables)('%s', (table) => {
    it.each(['', ...years.map((year) => `${year}/`)])('has its columns in their order in data/%s', (folder) => {
      const [header] = read(site, `data/${folder}${table}.csv`).split('\r\n');
      expect(header).toBe(columns[table]);
    });

    it('is the sum of its years', () => {
      const parts = years.flatMap((year) => rows(site, `data/${year}/${table}.csv`));
      expect(sorted(parts)).toEqual(sorted(rows(site, `data/${table}.csv`)));
    });
  });

  it.each(csvFiles)('%s is readable CSV with a full row under every header', (file) => {
    const text = read(site, file);
    expect(text).toMatch(/[^\r\n]\r\n$/);
    const { data, errors } = Papa.parse<string[]>(text.slice(0, -2));
    expect(errors).toEqual([]);
    expect(data.filter((cells) => cells.length !== data[0]?.length)).toEqual([]);
    expect(new Set(data[0]).size).toBe(data[0]?.length);
    expect(text.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(data.flat().filter((cell) => ['undefined', 'null', 'NaN', '[object Object]'].includes(cell))).toEqual([]);
  });

  it.each(csvFiles)('%s holds nothing that a spreadsheet would run', (file) => {
    const cells = Papa.parse<string[]>(read(site, file)).data.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !number.test(cell))).toEqual([]);
  });

  it('leaves empty what is not stated, and writes numbers with a point', () => {
    for (const row of [...observations, ...changes]) {
      const { operator = '', value = '', value_max = '', of = '' } = row;
      if (operator === '') expect([value, value_max, of], row.id).toEqual(['', '', '']);
      else expect(operators).toContain(operator);
      expect(value === '', JSON.stringify(row)).toBe(operator === '');
      expect(value_max === '', JSON.stringify(row)).toBe(operator !== 'range');
      for (const cell of [value, value_max, of].filter((found) => found !== '')) expect(cell).toMatch(number);
    }
    const silent = observations.filter(({ operator }) => operator === '');
    expect(silent.every(({ id }) => changes.some(({ observation }) => observation === id))).toBe(true);
  });

  it('gives every observation an id of its own', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(['changes', 'corrections'])('names observations that exist in %s.csv', (table) => {
    const named = rows(site, `data/${table}.csv`).map(({ observation = '' }) => observation);
    expect(named.filter((id) => id !== '' && !ids.includes(id))).toEqual([]);
  });

  it('names bulletins, agencies and metrics that are listed', () => {
    const listed = (table: string, key: string) => new Set(rows(site, `data/${table}.csv`).map((row) => row[key]));
    const [bulletins, agencies, metrics] = [
      listed('bulletins', 'bulletin'),
      listed('agencies', 'id'),
      listed('metrics', 'id').add(''),
    ];
    for (const { bulletin, agency, metric, id } of observations) {
      expect([bulletins.has(bulletin), agencies.has(agency), metrics.has(metric)], id).toEqual([true, true, true]);
    }
    expect([...bulletins].sort()).toEqual([...site.bulletins].sort());
  });

  it.each(['', ...years.map((year) => `${year}/`)])('says the same in data/%sobservations.json', (folder) => {
    const fromJson = (JSON.parse(read(site, `data/${folder}observations.json`)) as Record<string, string | null>[]).map(
      (row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? ''])),
    );
    const fromCsv = rows(site, `data/${folder}observations.csv`);
    expect(fromJson.map((row) => Object.keys(row).join())).toEqual(fromCsv.map(() => columns.observations));
    expect(fromJson).toEqual(fromCsv.map(withoutGuards));
  });

  it('describes every table in datapackage.json, column by column', () => {
    const description = JSON.parse(read(site, 'data/datapackage.json'));
    const described = new Map<string, string[]>(
      description.resources.map((resource: { path: string; schema: { fields: { name: string }[] } }) => [
        resource.path,
        resource.schema.fields.map(({ name }) => name),
      ]),
    );
    const tables = csvFiles.filter((file) => /^data\/[^/]+$/.test(file)).map((file) => file.slice('data/'.length));
    expect([...described.keys()].sort()).toEqual(tables.sort());
    for (const [file, fields] of described) {
      expect(fields.join(), file).toBe(read(site, `data/${file}`).split('\r\n')[0]);
    }
    expect(description.homepage).toBe(site.address + site.base);
  });

  it.each(site.bulletins)('gives the figures of %s in one file, linked from its page', (id) => {
    const own = observations.filter(({ bulletin }) => bulletin === id);
    const head = rows(site, 'data/bulletins.csv').find(({ bulletin }) => bulletin === id);
    // What others had aimed at for its period is shown on the page, so it is in the file.
    const aims = observations.filter(
      ({ bulletin, role, agency, period }) =>
        head?.kind !== 'targets' &&
        bulletin !== id &&
        role === 'target' &&
        agency === head?.agency &&
        period === head?.period,
    );
    const found = rows(site, `bulletins/${id}/figures.csv`).map((row) => row.id);
    expect(found).toEqual([...own, ...aims].map((row) => row.id));
  });

  it('links one CSV from every page that shows figures', () => {
    for (const { document, path } of sitePages(site)) {
      if (!/\/(bulletins|agencies|data)\//.test(path)) continue;
      const [link, ...others] = all(document, 'link[type="text/csv"]');
      expect(others, path).toEqual([]);
      expect(fileAt(site, attribute(link ?? document, 'href') ?? ''), path).toMatch(/\.csv$/);
    }
  });

  it.each(site.languages)('shows every observation in a row of its own, in %s', (language) => {
    for (const id of site.bulletins) {
      const page = bulletinPage(site, language, id);
      const shown = observations.filter(({ bulletin, role }) => bulletin === id && role !== 'baseline');
      expect(shown.filter((row) => byId(page, anchor(row.id))?.tagName !== 'tr').map((row) => row.id)).toEqual([]);
    }
  });
});

describe('the figures of the five articles', () => {
  const site = sampleSite();
  const observations = rows(site, 'data/observations.csv');
  const changes = rows(site, 'data/changes.csv');
  const facts = expected('figures.csv');
  const shown = (texts: string): string[] => texts.split('; ');

  it('are all here', () => expect(facts).toHaveLength(41));

  it.each(facts)('$bulletin: $metric $period $role', (fact) => {
    const found = observations.filter(
      ({ bulletin, metric, period, role, scope }) =>
        bulletin === fact['bulletin'] &&
        metric === fact['metric'] &&
        period === fact['period'] &&
        role === fact['role'] &&
        scope === '',
    );
    expect(found).toHaveLength(1);
    const [observation = {}] = found;
    expect(pick(observation, 'operator', 'value', 'value_max', 'of')).toEqual(
      pick(fact, 'operator', 'value', 'value_max', 'of'),
    );
    const stated = changes.filter((change) => change['observation'] === observation['id']);
    expect(stated.map((change) => pick(change, 'operator', 'value', 'value_max', 'unit'))).toEqual(
      fact['change_operator'] === ''
        ? []
        : [
            {
              operator: fact['change_operator'],
              value: fact['change'],
              value_max: fact['change_max'],
              unit: fact['change_unit'],
            },
          ],
    );
    for (const language of ['vi', 'en']) {
      const row = byId(bulletinPage(site, language, fact['bulletin'] ?? ''), anchor(observation['id']));
      const cells = row ? all(row, 'td').map(textOf) : [];
      for (const text of shown(fact[language] ?? '')) {
        expect(
          cells.some((cell) => beginsWith(cell, text)),
          `${text} in ${cells.join(' | ')}`,
        ).toBe(true);
      }
    }
  });
});

describe('the awards of the five articles', () => {
  const site = sampleSite();
  const awards = rows(site, 'data/awards.csv');
  const facts = expected('awards.csv');
  const kinds = ['collectives', 'individuals', 'combined'] as const;

  it('are all here', () => expect(facts).toHaveLength(14));

  it.each(facts)('$bulletin: $honour, $stage', (fact) => {
    const found = awards.filter(
      ({ bulletin, honour, stage }) =>
        bulletin === fact['bulletin'] && honour === fact['honour'] && stage === fact['stage'],
    );
    expect(found).toHaveLength(1);
    const [award = {}] = found;
    expect(pick(award, 'granted_by', 'operator', ...kinds)).toEqual({
      ...pick(fact, 'granted_by', ...kinds),
      operator: 'eq',
    });
    for (const language of ['vi', 'en']) {
      const row = byId(bulletinPage(site, language, fact['bulletin'] ?? ''), anchor(award['id']));
      const [, ...counts] = row ? all(row, 'td').map(textOf) : [];
      expect(counts.map((cell) => (number.test(cell) ? cell : ''))).toEqual(kinds.map((kind) => fact[kind]));
      expect(row && textOf(one(row, 'th'))).toContain(fact['honour']);
    }
  });
});

function rows(site: BuiltSite, file: string): Row[] {
  return Papa.parse<Row>(read(site, file), { header: true, skipEmptyLines: true }).data;
}

function expected(file: string): Row[] {
  const text = readFileSync(join(import.meta.dirname, 'expected', file), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const pages = new Map<string, ReturnType<typeof parseHtml>>();

function bulletinPage(site: BuiltSite, language: string, id: string): ReturnType<typeof parseHtml> {
  const path = pagePath(site, language, `bulletins/${id}/`);
  const key = site.name + path;
  const page = pages.get(key) ?? parseHtml(read(site, fileAt(site, path) ?? ''));
  pages.set(key, page);
  return page;
}

/** The anchor of an observation's or award's row. */
function anchor(id = ''): string {
  return id.slice(id.indexOf('#') + 1);
}

/** A number is not the beginning of a longer one: 64 is not in 645 or 64.5. */
function beginsWith(cell: string, text: string): boolean {
  return cell.startsWith(text) && !/^[\d.,]*\d/.test(cell.slice(text.length));
}

function pick(row: Row, ...keys: string[]): Row {
  return Object.fromEntries(keys.map((key) => [key, row[key] ?? '']));
}

/** Without the apostrophe that keeps a spreadsheet from running a cell. */
function withoutGuards(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, cell]) => [key, cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')]),
  );
}

function sorted(list: readonly Row[]): string[] {
  return list.map((row) => JSON.stringify(row)).sort();
}
