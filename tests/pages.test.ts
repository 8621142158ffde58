/** The addresses that others rely on, and what stands on every page. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { all, attribute, byId, one, parseHtml, textOf } from './html.ts';
import { type BuiltSite, builtSites, fileAt, pagePath, read, sitePages } from './sites.ts';

describe.each(builtSites())('$name', (site) => {
  const pages = sitePages(site);
  const inEachLanguage = [
    '',
    'archive/',
    'data/',
    'about/',
    'rss.xml',
    ...site.bulletins.map((id) => `bulletins/${id}/`),
    ...site.agencies.flatMap((id) => [`agencies/${id}/`, `agencies/${id}/rss.xml`]),
  ];
  const drawable = bulletinsWithRatesOrChanges(site);
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

/** Bulletins with a rate, a part of a whole or a percentage of change; counts of unlike things alone make no chart. */
function bulletinsWithRatesOrChanges(site: BuiltSite): Set<string> {
  const rows = (file: string): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(read(site, `data/${file}`), { header: true, skipEmptyLines: true }).data;
  const periods = new Map(rows('bulletins.csv').map(({ bulletin, period }) => [bulletin, period]));
  const inPercent = new Set(
    rows('changes.csv').flatMap(({ unit, basis, observation }) =>
      unit === 'percent' && basis === 'previous' ? [observation] : [],
    ),
  );
  const drawn = rows('observations.csv').filter(
    ({ id, bulletin, role, period, scope, measure, value, of }) =>
      scope === '' &&
      (role === 'target' || (role === 'result' && period === periods.get(bulletin))) &&
      ((measure === 'percent' && value !== '') || of !== '' || inPercent.has(id)),
  );
  return new Set(drawn.map(({ bulletin }) => bulletin ?? ''));
}
