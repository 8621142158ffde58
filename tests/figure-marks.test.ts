/** Every number has its sentence: marks in articles, links to them and back, the cards between. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, serveFolder } from './browser.ts';
import { all, attribute, type Element } from './html.ts';
import { builtSites, pagePath, type SitePage, showcaseSite, sitePages } from './sites.ts';

function values(document: Element, selector: string, name: string): string[] {
  return all(document, selector).map((element) => attribute(element, name) ?? '');
}

describe.each(builtSites())('$name', (site) => {
  const pages = sitePages(site).filter(({ path }) => path.includes('/bulletins/'));
  const fromHash = (links: readonly string[], start: string): string[] =>
    links.filter((link) => link.startsWith(`#${start}`)).map((link) => link.slice(1));

  it('marks numbers in nearly every bulletin', () => {
    const marked = pages.filter(({ document }) => all(document, 'data').length > 0);
    expect(marked.length).toBeGreaterThan(pages.length * 0.9);
  });

  it.each(pages)('$path leads from its numbers to its rows and back', ({ document }: SitePage) => {
    const ids = values(document, '[id]', 'id');
    const known = new Set(ids);
    expect(ids.length).toBe(known.size);
    const links = values(document, 'a[href]', 'href');
    const marks = values(document, 'data', 'id');
    const cards = fromHash(values(document, 'data a', 'href'), 'card.');
    expect(cards.length).toBe(marks.length);
    for (const id of [...fromHash(links, 'said.'), ...cards]) expect(known, id).toContain(id);
    for (const card of cards) {
      expect(known).toContain(card.slice('card.'.length));
      expect(links).toContain(`#${card.slice('card.'.length)}`);
    }
    // An earlier figure of another period than the table's own column stands on the card alone.
    const inTables = marks.filter((mark) => !mark.includes('.baseline'));
    for (const mark of inTables) expect(links, `a way back to ${mark}`).toContain(`#${mark}`);
  });

  it('marks the same in every language', () => {
    for (const id of site.bulletins) {
      const marks = site.languages.map((language) => {
        const path = pagePath(site, language, `bulletins/${id}/`);
        const page = pages.find((each) => each.path === path);
        return page ? values(page.document, 'data', 'id') : [];
      });
      expect(new Set(marks.map((list) => list.join())).size, id).toBe(1);
    }
  });
});

describe('from a number to its card, its row and back', () => {
  const site = showcaseSite();
  const path = `${site.base}bulletins/2023/harbour-branch/`;
  const row = 'overdue-items.2023.result';
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(site.folder, site.base)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function opened(width: number, javaScriptEnabled = false): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 700 } });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.goto(server.origin + path);
    return page;
  }

  it.each([320, 1280])('without script, by keyboard, %s pixels wide', async (width) => {
    const page = await opened(width);
    const number = page.locator(`[id="said.${row}"] > a:not(.note)`);
    const card = page.locator(`[id="card.${row}"]`);
    expect(await card.isVisible()).toBe(false);
    await number.scrollIntoViewIfNeeded();
    const before = await number.boundingBox();
    await number.focus();
    await page.keyboard.press('Enter');
    expect(await card.isVisible()).toBe(true);
    expect(await card.textContent()).toContain('560 items');
    expect((await number.boundingBox())?.y, 'the text stays where it is').toBe(before?.y);
    const box = await card.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(`#${row}`);
    expect(await card.isVisible()).toBe(false);
    await page.goBack();
    await card.getByRole('link', { name: 'Back to the sentence' }).click();
    expect(await card.isVisible()).toBe(false);
    expect(await number.isVisible()).toBe(true);
    await page.context().close();
  });

  it.each([320, 1280])(
    'opens beside its sentence, and Escape gives the number the focus back, %s pixels wide',
    async (width) => {
      const page = await opened(width, true);
      const number = page.locator(`[id="said.${row}"] > a:not(.note)`);
      const card = page.locator(`[id="card.${row}"]`);
      const sentence = page.locator('.article td', { has: page.locator(`[id="said.${row}"]`) });
      const colour = (): Promise<string> => sentence.evaluate((element) => getComputedStyle(element).backgroundColor);
      const plain = await colour();
      // Where the card would lie over it.
      await number.evaluate((element) => element.scrollIntoView({ block: 'end' }));
      await number.focus();
      await page.keyboard.press('Enter');
      expect(await card.isVisible()).toBe(true);
      expect(new URL(page.url()).hash).toBe('');
      expect(await colour()).not.toBe(plain);
      const [said, over] = await Promise.all([sentence.boundingBox(), card.boundingBox()]);
      expect(said && over && (said.y + said.height <= over.y || said.y >= over.y + over.height)).toBe(true);
      expect(said?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Escape');
      expect(await card.isVisible()).toBe(false);
      expect(await colour()).toBe(plain);
      expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);

      await page.keyboard.press('Enter');
      await card.getByRole('link', { name: 'Back to the sentence' }).click();
      expect(await card.isVisible()).toBe(false);
      expect(await colour()).not.toBe(plain);
      expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);

      await page.keyboard.press('Enter');
      await card.getByRole('link', { name: 'Row in the table' }).click();
      expect(await card.isVisible()).toBe(false);
      expect(new URL(page.url()).hash).toBe(`#${row}`);
      await page.context().close();
    },
  );

  it('opens from an address that was passed on, and Escape closes it', async () => {
    const page = await opened(1280, true);
    await page.goto('about:blank');
    await page.goto(`${server.origin}${path}#card.${row}`);
    const card = page.locator(`[id="card.${row}"]`);
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    await page.context().close();
  });

  it('on paper numbers and rows know each other by notes, and no card is printed', async () => {
    const page = await opened(1280, true);
    const note = page.locator(`[id="said.${row}"] > .note`);
    const text = (selector: string, part: string): Promise<string> =>
      page.locator(selector).evaluate((element, pseudo) => getComputedStyle(element, pseudo).content, part);
    expect(await note.isVisible()).toBe(false);
    expect(await text(`[id="${row}"] > th`, '::before')).toBe('none');
    await page.emulateMedia({ media: 'print' });
    const number = await note.getAttribute('aria-label');
    expect(await note.getAttribute('href')).toBe(`#${row}`);
    expect(await text(`[id="${row}"] > th`, '::before')).toContain(`${number}`);
    expect(await page.locator(`[id="${row}"]`).isVisible()).toBe(true);
    expect(await page.locator('.figure-card:visible').count()).toBe(0);
    await page.context().close();
  });

  it('one click leads from a cell and from a headline to the sentence, which shows', async () => {
    const page = await opened(1280);
    const sentence = page.locator('.sentence', { has: page.locator('[id="said.loans.2023.result"]') });
    const colour = (): Promise<string> => sentence.evaluate((element) => getComputedStyle(element).backgroundColor);
    const plain = await colour();
    for (const link of ['.headlines a[href="#said.loans.2023.result"]', 'td a[href="#said.loans.2023.result"]']) {
      await page.goto(server.origin + path);
      await page.locator(link).first().click();
      expect(await colour()).not.toBe(plain);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await colour()).toBe(plain);
    await page.context().close();
  });
});
