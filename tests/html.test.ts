/** Every built page is valid HTML, and whole: title, language, headings, tables. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { all, attribute, one, textOf } from './html.ts';
import { builtSites, read, sitePages } from './sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // Tables that become cards on a narrow screen are `display: block` there, which takes their meaning from them in
    // some browsers; the roles give it back.
    'no-redundant-role': 'off',
    // A title is the article's own headline, and the site's name after it.
    'long-title': 'off',
    // The one colour that a publisher chooses stands on <html> as a variable; nothing else may.
    'no-inline-style': ['error', { allowedProperties: ['--accent'] }],
    // The anchor of a row is its observation's id, and those hold dots: `criminal-cases.2023.result`.
    'valid-id': ['error', { relaxed: true }],
    // Files of our own origin need no checksum; links.test.ts finds no others.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

describe.each(builtSites())('$name', (site) => {
  const pages = sitePages(site);

  describe.each(pages)('$path', ({ file, language, document }) => {
    it('is valid HTML', async () => {
      const report = await validator.validateString(read(site, file), file);
      const errors = report.results.flatMap(({ messages }) => messages);
      expect(errors.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
    });

    it('says its language, its title and what it holds', () => {
      expect(attribute(one(document, 'html'), 'lang')).toBe(language);
      expect(textOf(one(document, 'title'))).not.toBe('');
      expect(attribute(one(document, 'meta[name="description"]'), 'content')?.trim()).toBeTruthy();
    });

    it('has one main part, one first heading, and skips no level of headings', () => {
      expect(all(document, 'main')).toHaveLength(1);
      const levels = all(document, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels[0]).toBe(1);
      const skipped = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      expect(skipped).toEqual([]);
    });

    it('names every table, and says of every header cell what it heads', () => {
      // An article's own tables are its author's: Markdown has no caption to give them.
      const tables = all(document, 'table').filter((table) => !all(document, '.article table').includes(table));
      expect(tables.filter((table) => textOf(one(table, 'caption')) === '')).toEqual([]);
      const scopes = tables.flatMap((table) => all(table, 'th')).map((cell) => attribute(cell, 'scope'));
      expect(scopes.filter((scope) => !['col', 'row', 'colgroup', 'rowgroup'].includes(scope ?? ''))).toEqual([]);
    });

    it('has words in every link', () => {
      const links = all(document, 'main a[href]');
      expect(
        links.filter((link) => !/[\p{L}\p{N}]/u.test(textOf(link) + (attribute(link, 'aria-label') ?? ''))),
      ).toEqual([]);
    });

    it('uses no id twice', () => {
      const ids = all(document, '[id]').map((element) => attribute(element, 'id'));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });
  });

  it.each(site.languages)('gives no two pages in %s the same title', (language) => {
    const titles = pages
      .filter((page) => page.language === language)
      .map(({ document }) => textOf(one(document, 'title')));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
