/** Every address on the built sites leads somewhere, and nothing is fetched from anywhere else. */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { all, attribute, one, type parseHtml, plain } from './html.ts';
import { type BuiltSite, builtSites, fileAt, pagePath, read, type SitePage, sitePages } from './sites.ts';

/** Attributes that hold an address. */
const addressAttributes = ['href', 'src', 'poster', 'data', 'action', 'formaction', 'xlink:href'] as const;

/** Elements that name an address without fetching it. */
const onlyNames = ['a', 'link[rel="canonical"]', 'link[rel="alternate"]', 'link[rel="license"]'];

interface Reference {
  from: string;
  address: string;
  /** Fetched by the browser with the page, not only by a reader's click. */
  fetched: boolean;
}

describe.each(builtSites())('$name', (site) => {
  const pages = sitePages(site);
  const references = [
    ...pages.flatMap((page) => pageReferences(page)),
    ...site.files.filter((file) => file.endsWith('.css')).flatMap((file) => styleReferences(site, file)),
  ];
  const anchors = new Map(pages.map(({ file, document }) => [file, idsOf(document)]));

  /** What is wrong with an address, seen from a page or file of the site. */
  function fault({ from, address }: Pick<Reference, 'from' | 'address'>): string[] {
    const url = new URL(address, site.address + from);
    if (url.protocol === 'mailto:') return [];
    if (!['http:', 'https:'].includes(url.protocol)) return [`${from}: ${address} is no web address`];
    if (url.origin !== site.address) return [];
    const file = fileAt(site, url.pathname);
    if (file === undefined) return [`${from}: ${address} leads nowhere`];
    const id = decodeURIComponent(url.hash.slice(1));
    return id === '' || anchors.get(file)?.has(id) ? [] : [`${from}: ${address} has no such place on its page`];
  }

  it('has pages and style sheets to look at', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(references.filter(({ from }) => from.endsWith('.css')).length).toBeGreaterThan(0);
  });

  it('leads every address of pages and style sheets to a file, every anchor to its place', () => {
    expect(references.flatMap(fault)).toEqual([]);
  });

  it('fetches nothing from another origin', () => {
    const fetched = references.filter((reference) => reference.fetched);
    expect(fetched.length).toBeGreaterThan(pages.length);
    expect(fetched.filter(({ address }) => /^(?:[a-z]+:|\/\/)/i.test(address))).toEqual([]);
  });

  it('leads every address of its feeds to a page, in full', () => {
    const feeds = site.files.filter((file) => file.endsWith('rss.xml'));
    expect(feeds.length).toBe(site.languages.length * (1 + site.agencies.length));
    const addresses = feeds.flatMap((file) =>
      xmlTexts(read(site, file), ['link', 'guid', 'url']).map((address) => ({ from: `${site.base}${file}`, address })),
    );
    expect(addresses.filter(({ address }) => !isFull(address, site))).toEqual([]);
    expect(addresses.flatMap(fault)).toEqual([]);
  });

  it('lists every page but those for lost readers and for authors in its site map, once', () => {
    const maps = xmlTexts(read(site, 'sitemap-index.xml'), ['loc']).map((address) => fileAt(site, pathOf(address)));
    const listed = maps.flatMap((file) => xmlTexts(read(site, file ?? ''), ['loc']));
    const expected = pages
      .filter(({ file, document }) => file !== '404.html' && all(document, 'meta[name="robots"]').length === 0)
      .map(({ path }) => site.address + path);
    expect(listed.sort()).toEqual(expected.sort());
  });

  it('gives every page its own full address, and the same page in every language', () => {
    for (const page of pages.filter(({ file }) => file !== '404.html')) {
      const canonical = attribute(one(page.document, 'link[rel="canonical"]'), 'href');
      expect(canonical).toBe(site.address + page.path);
      const inFirst = page.path.replace(pagePath(site, page.language), site.base);
      const expected = site.languages.map((language) => [
        language,
        site.address + inFirst.replace(site.base, pagePath(site, language)),
      ]);
      expect([...alternates(page)], page.path).toEqual([...expected, ['x-default', site.address + inFirst]]);
    }
  });

  it('names the same addresses on every page of such a group', () => {
    for (const page of pages) {
      const own = alternates(page);
      for (const [language, address] of own) {
        const other = pages.find(({ path }) => site.address + path === address);
        expect(other && alternates(other), `${page.path} → ${address}`).toEqual(own);
        if (language !== 'x-default') expect(other?.language, address).toBe(language);
      }
    }
  });

  it('marks links to the other language with the language they lead to', () => {
    const links = pages.flatMap(({ path, document }) =>
      all(document, 'a[hreflang]').map((link) => ({
        language: attribute(link, 'hreflang'),
        path: new URL(attribute(link, 'href') ?? '', site.address + path).pathname,
      })),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(pages.find(({ path }) => path === link.path)?.language).toBe(link.language);
  });
});

function pageReferences({ path, document }: SitePage): Reference[] {
  const naming = new Set(onlyNames.flatMap((selector) => all(document, selector)));
  const plainOnes = addressAttributes.flatMap((name) =>
    all(document, `[${name}]`).map((element) => ({
      from: path,
      address: attribute(element, name) ?? '',
      fetched: !naming.has(element),
    })),
  );
  const sets = all(document, '[srcset]').flatMap((element) =>
    (attribute(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? ''),
  );
  const styles = [
    ...all(document, '[style]').map((element) => attribute(element, 'style') ?? ''),
    ...all(document, 'style').map((element) => element.textContent),
  ].flatMap(styleAddresses);
  return [...plainOnes, ...[...sets, ...styles].map((address) => ({ from: path, address, fetched: true }))];
}

function styleReferences(site: BuiltSite, file: string): Reference[] {
  const from = posix.join(site.base, file);
  return styleAddresses(read(site, file)).map((address) => ({ from, address, fetched: true }));
}

function styleAddresses(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(
    ([, inUrl, imported]) => inUrl ?? imported ?? '',
  );
}

function idsOf(document: ReturnType<typeof parseHtml>): Set<string> {
  return new Set(all(document, '[id]').map((element) => attribute(element, 'id') ?? ''));
}

function alternates({ document }: SitePage): Map<string, string> {
  return new Map(
    all(document, 'link[hreflang]').map((link) => [attribute(link, 'hreflang') ?? '', attribute(link, 'href') ?? '']),
  );
}

function isFull(address: string, site: BuiltSite): boolean {
  return address.startsWith(site.address + site.base);
}

function pathOf(address: string): string {
  return new URL(address).pathname;
}

function xmlTexts(xml: string, names: readonly string[]): string[] {
  const elements = new RegExp(`<(${names.join('|')})(?: [^>]*)?>([^<]*)</\\1>`, 'g');
  return [...xml.matchAll(elements)].map(([, , text = '']) => plain(text));
}
