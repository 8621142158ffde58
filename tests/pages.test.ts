/** The addresses that others rely on, and what stands on every page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { all, attribute, byId, one, parseHtml, textOf } from './html.ts';
import { type BuiltSite, builtSites, fileAt, pagePath, read, sitePages } from './sites.ts';

describe.each(builtSites())('$name', (site) => {
  const pages = sitePages(site);
  const { metrics } = parse(readFileSync(join(site.content, 'metrics.yaml'), 'utf8')) as { metrics: object };
  const years = new Set(site.bulletins.map((id) => id.slice(0, 4)));
  const inEachLanguage = [
    '',
    'archive/',
    'metrics/',
    'promises/',
    'data/',
    'about/',
    'about/design/',
    'rss.xml',
    ...site.bulletins.map((id) => `bulletins/${id}/`),
    ...Object.keys(metrics).map((id) => `metrics/${id}/`),
    ...[...years].map((year) => `years/${year}/`),
    ...site.agencies.flatMap((id) => [`agencies/${id}/`, `agencies/${id}/rss.xml`]),
  ];
  const drawable = drawableBulletins(site);
  const once = ['404.html', 'sitemap-index.xml', 'favicon.svg', 'data/observations.csv', 'data/datapackage.json'];

  describe.each(site.languages)('in %s', (language) => {
    it.each(inEachLanguage)('answers at /%s', (path) => {
      expect(fileAt(site, pagePath(site, language, path))).toBeDefined();
    });
  });

  it.each(once)('answers at /%s', (path) => expect(fileAt(site, site.base + path)).toBeDefined());

  it.each(pages)('says at $path what kind of site this is', ({ document, language }) => {
    expect(textOf(one(document, 'header'))).toContain(site.notice[language]);
  });

  describe.each(pages.filter(({ path }) => path.includes('/bulletins/')))('$path', ({ path, document, language }) => {
    const id = path.slice(pagePath(site, language, 'bulletins/').length, -1);

    it('draws its figures, each drawing with a title and a description', () => {
      const drawings = all(document, 'svg[role="img"]');
      expect(drawings.length > 0).toBe(drawable.has(id));
      for (const drawing of drawings) {
        const [title, description] = drawing.childElements;
        expect([title?.tagName, description?.tagName]).toEqual(['svg:title', 'svg:desc']);
        for (const part of [title, description]) expect(part && textOf(part)).not.toBe('');
        const labels = [title, description].map((part) => part && attribute(part, 'id'));
        expect(attribute(drawing, 'aria-labelledby')).toBe(labels.join(' '));
      }
    });

    it('holds the article, marked with its language', () => {
      const article = one(document, '.article[lang]');
      expect(site.languages).toContain(attribute(article, 'lang'));
      expect(all(article, 'p').length).toBeGreaterThan(0);
      expect(attribute(one(document, 'h1'), 'lang')).toBe(attribute(article, 'lang'));
    });

    it('links its figures and its source, and says how to cite it', () => {
      const links = all(one(document, 'main'), 'a[href]').map((link) => attribute(link, 'href'));
      expect(links).toContain(`${site.base}bulletins/${id}/figures.csv`);
      expect(links).toContain(`${site.base}bulletins/${id}/source.md`);
      expect(textOf(one(document, '.citation'))).toContain(attribute(one(document, 'link[rel="canonical"]'), 'href'));
      expect(byId(document, 'cite')).toBeDefined();
    });
  });

  it.each(site.bulletins)('gives the source of %s as its author wrote it', (id) => {
    expect(read(site, `bulletins/${id}/source.md`)).toContain(`agency: `);
  });

  it('keeps drafts and what is under embargo out of every file', () => {
    if (site.name === 'library') expect(site.withheld).not.toEqual([]);
    for (const file of site.files) {
      const text = read(site, file);
      expect(
        site.withheld.filter(({ id, title }) => file.includes(id) || text.includes(id) || text.includes(title)),
        file,
      ).toEqual([]);
    }
  });

  it('greets lost readers in every language', () => {
    const lost = parseHtml(read(site, '404.html'));
    const said = all(one(lost, 'main'), '[lang]').map((part) => attribute(part, 'lang'));
    expect(said).toEqual(site.languages);
  });
});

/**
 * Bulletins with a rate, a part of a whole or a percentage of change, or else with two counts of one measure: a single
 * number, or numbers of unlike things, make no chart.
 */
function drawableBulletins(site: BuiltSite): Set<string> {
  const rows = (file: string): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(read(site, `data/${file}`), { header: true, skipEmptyLines: true }).data;
  const heads = new Map(rows('bulletins.csv').map((head) => [head.bulletin, head]));
  const inPercent = new Set(
    rows('changes.csv').flatMap(({ unit, basis, observation }) =>
      unit === 'percent' && basis === 'previous' ? [observation] : [],
    ),
  );
  const own = rows('observations.csv').filter(
    ({ bulletin, role, period, scope, agency }) =>
      scope === '' &&
      agency === heads.get(bulletin)?.agency &&
      (role === 'target' || (role === 'result' && period === heads.get(bulletin)?.period)),
  );
  const rated = own.filter(
    ({ id, measure, value, of }) => (measure === 'percent' && value !== '') || of !== '' || inPercent.has(id),
  );
  const counted = own.filter(({ role, value, measure }) => role === 'result' && value !== '' && measure !== 'rank');
  const together = [...Map.groupBy(counted, ({ bulletin, measure }) => `${bulletin}|${measure}`).values()];
  const several = together.filter((same) => same.length > 1).flat();
  return new Set([...rated, ...several].map(({ bulletin }) => bulletin ?? ''));
}
