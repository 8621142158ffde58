/** The site in a real browser: it fits, reads without script, obeys the keyboard, prints, and fetches nothing elsewhere. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, serveFolder } from './browser.ts';
import { all } from './html.ts';
import { builtSites, kindsOfPage, read, sitePages } from './sites.ts';

/** A4 in CSS pixels, and what its margins leave: queries of width see the first, the text stands in the second. */
const paper = { width: 794, text: 672 };

/** What the parts of a table are on paper: tables, not the cards of a narrow screen. */
const printed = [
  ['thead', 'table-header-group'],
  ['tr', 'table-row'],
  ['td', 'table-cell'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(builtSites())('$name', (site) => {
  const pages = sitePages(site);
  const kinds = kindsOfPage(site);
  /** Where only structure matters: it is the same in each language. */
  const kindsOnce = kinds.filter(({ path }) => {
    const language = pages.find((one) => one.path === path)?.language;
    return language === undefined || language === site.languages[0];
  });
  const ofKind = (kind: string): string => kinds.find((one) => one.kind.startsWith(kind))?.path ?? '';
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let context: BrowserContext;
  let page: Page;
  /** What went wrong while pages were looked at. */
  let complaints: string[] = [];

  beforeAll(async () => {
    server = await serveFolder(site.folder, site.base);
    context = await browser.newContext();
    context.setDefaultTimeout(10_000);
    watch(context);
    page = await context.newPage();
  });

  afterAll(async () => {
    await context?.close();
    await server?.close();
  });

  afterEach(() => {
    const found = complaints;
    complaints = [];
    expect(found).toEqual([]);
  });

  /** No request leaves the site, none fails, and nothing complains on the console. */
  function watch(watched: BrowserContext): void {
    watched.on('request', (request) => {
      if (new URL(request.url()).origin !== server.origin) complaints.push(`fetched ${request.url()}`);
    });
    watched.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    watched.on('requestfailed', (request) => {
      // A font still on its way when the next page is opened is given up, and has not failed.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed ${request.url()}`);
    });
    watched.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    watched.on('weberror', ({ error }) => void complaints.push(error().message));
  }

  async function open(path: string, width = 1280): Promise<Page> {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(server.origin + path);
    // The desk draws itself once it has fetched what it needs.
    await page.locator('#desk:not([data-ready])').waitFor({ state: 'detached' });
    return page;
  }

  // Every page in the first language; in the others one of every kind, since only their words differ.
  const fitting = pages.filter(
    ({ path, language }) => language === site.languages[0] || kinds.some((kind) => kind.path === path),
  );
  it.each(fitting)('$path fits its window at every width', async ({ path }) => {
    await open(path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const overflowing: number[] = [];
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) overflowing.push(width);
    }
    expect(overflowing).toEqual([]);
  });

  describe('without script', () => {
    let bare: BrowserContext;
    beforeAll(async () => {
      bare = await browser.newContext({ javaScriptEnabled: false });
      watch(bare);
    });
    afterAll(() => bare?.close());

    it.each(kindsOnce)('shows everything: $kind', async ({ path }) => {
      const document = pages.find((one) => one.path === path)?.document;
      const still = await bare.newPage();
      await still.goto(server.origin + path);
      await still.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      for (const selector of ['h1', 'main', 'article', 'main svg[role="img"]', 'main tr', 'main td', '.headlines li']) {
        const count = document ? all(document, selector).length : 0;
        expect(await visible(still.locator(selector)).count(), selector).toBe(count);
      }
      await still.close();
    });
  });

  describe('by keyboard', () => {
    it('reaches the skip link first, and by it the content', async () => {
      await open(ofKind('bulletin'));
      await page.keyboard.press('Tab');
      const skipLink = page.locator('a[href="#content"]');
      expect(await skipLink.evaluate((link) => link === document.activeElement)).toBe(true);
      expect((await skipLink.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });

    it.each(kindsOnce)('visits everything in its order, each with an outline to be seen: $kind', async ({ path }) => {
      await open(path);
      const expected = await page
        .locator('a[href], summary, button, input:not([tabindex="-1"]), select, textarea, [tabindex="0"]')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML));
      const visited: string[] = [];
      const unseen: string[] = [];
      for (let step = 0; step < expected.length; step += 1) {
        await page.keyboard.press('Tab');
        const { html, outlined } = await page.evaluate(focused);
        visited.push(html);
        if (!outlined) unseen.push(html);
      }
      expect(visited).toEqual(expected);
      expect(unseen).toEqual([]);
    });

    // The sample's agencies have one period each, so that their tables are narrow.
    it.runIf(site.name === 'library')('scrolls the table of an agency, wider than a phone', async () => {
      await open(ofKind('agency'), 320);
      const frame = page.locator('[tabindex="0"]:has(table)').first();
      await frame.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    });

    it.each(['Enter', 'Space'])("opens a chart's figures with %s", async (key) => {
      await open(ofKind('bulletin'));
      const details = page.locator('details').first();
      expect(await visible(details.locator('td')).count()).toBe(0);
      await details.locator('summary').focus();
      await page.keyboard.press(key);
      expect(await visible(details.locator('td')).count()).toBeGreaterThan(0);
    });
  });

  describe('in print', () => {
    afterAll(() => page.emulateMedia({ media: null }));

    it.each(kinds)('shows content, and tables as tables, without navigation: $kind', async ({ path }) => {
      await open(path, paper.width);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate((width) => document.documentElement.style.setProperty('width', `${width}px`), paper.text);
      expect(await visible(page.locator('nav, details, .no-print')).count()).toBe(0);
      expect(await page.locator('h1').isVisible()).toBe(true);
      const tables = page.locator('main table:not(details table)');
      expect(await visible(tables).count()).toBe(await tables.count());
      for (const [selector, display] of printed) {
        const displays = await tables
          .locator(selector)
          .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).display))]);
        expect(
          displays.filter((found) => found !== display),
          selector,
        ).toEqual([]);
      }
      const cutOff = await page
        .locator('main, main *:has(> table)')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.className));
      expect(cutOff).toEqual([]);
    });
  });

  it('has feeds and site maps that are well-formed XML', async () => {
    const files = site.files.filter((file) => file.endsWith('.xml'));
    expect(files.length).toBeGreaterThan(2);
    const faults = await page.evaluate(
      (texts) =>
        texts.map((text) => {
          const parsed = new DOMParser().parseFromString(text, 'application/xml');
          return parsed.querySelector('parsererror')?.textContent ?? null;
        }),
      files.map((file) => read(site, file)),
    );
    expect(faults).toEqual(files.map(() => null));
  });
});

function visible(locator: Locator): Locator {
  return locator.filter({ visible: true });
}

/** In the page: the element that has the focus, and whether a reader can see that it has. */
function focused(): { html: string; outlined: boolean } {
  const element = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, width, height } = element.getBoundingClientRect();
  const inWindow = bottom > 0 && top < window.innerHeight && width > 0 && height > 0;
  return {
    html: element.outerHTML,
    outlined: inWindow && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  };
}
