/** What readers can do in a browser: sort tables, unfold them, open definitions. */
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, serveFolder } from './browser.ts';
import { all, attribute } from './html.ts';
import { read, showcaseSite, sitePages } from './sites.ts';

const site = showcaseSite();
const script = 3 * 1024;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(site.folder, site.base)]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
});
afterEach(() => context?.close());

async function open(path: string, width = 1280): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${server.origin}${site.base}${path}`);
}

/** What stands in a column, row by row. */
function column(table: Locator, selector: string): Promise<string[]> {
  return table.locator(`tbody tr:not(.group-row) ${selector}`).allInnerTexts();
}

describe('sorting', () => {
  const leagueId = ['2023', 'branch', 'library', 'satisfaction-rate', 'rate'].join('.');
  const league = (): Locator => page.locator(`[id="${leagueId}"]`);
  const status = (): Locator => page.locator(`.table-frame:has([id="${leagueId}"]) [role="status"]`);

  it('by keyboard: lowest first, highest first, and back; it is said each time', async () => {
    await open('years/2023/');
    const header = league().locator('thead th', { hasText: 'Agency' });
    const before = await column(league(), 'th');
    const byName = [...before].sort((left, right) => left.localeCompare(right, 'en'));
    await header.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await column(league(), 'th')).toEqual(byName);
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    expect(await status().textContent()).toContain('Agency, A to Z');
    await page.keyboard.press('Space');
    expect(await column(league(), 'th')).toEqual(byName.toReversed());
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    await page.keyboard.press('Enter');
    expect(await column(league(), 'th')).toEqual(before);
    expect(await header.getAttribute('aria-sort')).toBeNull();
  });

  it('leaves what has no number last, whichever way', async () => {
    await open('metrics/satisfaction-rate/');
    const table = page.locator('table[data-sortable]').first();
    const newest = table.locator('thead th').last();
    for (const direction of ['ascending', 'descending']) {
      await newest.getByRole('button').click();
      expect(await newest.getAttribute('aria-sort')).toBe(direction);
      for (const body of await table.locator('tbody').all()) {
        const orders = await body
          .locator('tr:not(.group-row) td:last-child')
          .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['order']));
        const missing = orders.indexOf(undefined);
        if (missing >= 0) expect(orders.slice(missing).every((order) => order === undefined)).toBe(true);
      }
    }
  });

  it('never puts “over 95%” above an exact number that it need not exceed', async () => {
    await open('metrics/satisfaction-rate/');
    const columns = await page
      .locator('table[data-sortable]')
      .first()
      .locator('tbody')
      .evaluateAll((groups) =>
        groups.flatMap((group) => {
          const cells = [...group.querySelectorAll<HTMLTableCellElement>('td[data-order]')];
          const known = cells.map((cell) => ({
            column: cell.cellIndex,
            order: Number(cell.dataset['order']),
            text: cell.querySelector('a')?.textContent ?? '',
          }));
          return [...Map.groupBy(known, ({ column }) => column).values()];
        }),
      );
    let compared = 0;
    for (const column of columns) {
      for (const bound of column.filter(({ text }) => text.startsWith('over '))) {
        const number = Number.parseFloat(bound.text.slice('over '.length));
        for (const exact of column.filter(({ text }) => /^[\d.]+%$/.test(text))) {
          const expected = Number.parseFloat(exact.text) <= number ? 1 : -1;
          expect(Math.sign(bound.order - exact.order), `${bound.text} beside ${exact.text}`).toBe(expected);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('is offered as a list where a phone has no header', async () => {
    await open('promises/', 360);
    const list = page.getByLabel('Sort', { exact: false }).first();
    await list.selectOption({ index: 1 });
    const metrics = await column(page.locator('table[data-sortable]').first(), 'th');
    expect(metrics).toEqual([...metrics].sort((left, right) => left.localeCompare(right, 'en')));
  });

  it('is not promised without script', async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(`${server.origin}${site.base}years/2023/`);
    expect(await still.locator('thead button').count()).toBe(0);
    await bare.close();
  });
});

describe('folding', () => {
  it('shows the first rows, then all; the whole is a click away as a file', async () => {
    await open('promises/');
    const rows = page.locator('main tbody tr');
    const shown = (): Promise<number> => rows.filter({ visible: true }).count();
    const all = await rows.count();
    expect(await shown()).toBeLessThan(all);
    expect(await page.locator('.fold a').first().getAttribute('href')).toContain('targets.csv');
    await page.locator('.fold summary').first().click();
    expect(await shown()).toBe(all);
  });
});

describe('a table in its frame', () => {
  it.each([360, 1280])('has its whole caption in sight, however far it is scrolled, %s pixels wide', async (width) => {
    await open('agencies/fernmoor-network/', width);
    const frame = page.locator('.scrolling').first();
    const ends = (): Promise<number[]> =>
      frame.locator('caption').evaluate((caption) => {
        const words = document.createRange();
        words.selectNodeContents(caption);
        const { left, right } = words.getBoundingClientRect();
        return [left, right];
      });
    for (const left of [0, 300]) {
      await frame.evaluate((one, to) => one.scrollTo(to, 0), left);
      const [from = -1, to = Number.POSITIVE_INFINITY] = await ends();
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(width);
    }
  });

  it('keeps its header and first column in sight', async () => {
    await open('agencies/harbour-branch/', 400);
    const frame = page.locator('.scrolling').first();
    await frame.evaluate((one) => one.scrollTo(150, 200));
    const [box, corner] = await Promise.all([frame.boundingBox(), frame.locator('thead th').first().boundingBox()]);
    expect(Math.abs((corner?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(4);
    expect(Math.abs((corner?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(4);
  });
});

it('costs at most 3 KB of script on any page but the desk, which is for authors', () => {
  const size = (file: string): number => gzipSync(read(site, file)).length;
  const forReaders = sitePages(site).filter(({ path }) => !path.endsWith('/desk/'));
  const loaded = forReaders.map(({ document }) =>
    all(document, 'script[src]').map((element) => attribute(element, 'src')?.slice(site.base.length) ?? ''),
  );
  expect(loaded.some((files) => files.length > 0)).toBe(true);
  const heaviest = Math.max(...loaded.map((files) => files.reduce((sum, file) => sum + size(file), 0)));
  expect(heaviest).toBeLessThanOrEqual(script);
});

describe('definitions', () => {
  it.each([true, false])(
    'open in place from a name and close again, with script or without: %s',
    async (withScript) => {
      const readers = await browser.newContext({ javaScriptEnabled: withScript });
      const opened = await readers.newPage();
      await opened.goto(`${server.origin}${site.base}bulletins/2023/harbour-branch/`);
      const name = opened.locator('main button[popovertarget="definition-overdue-rate"]').first();
      const box = opened.locator('[id="definition-overdue-rate"]');
      await name.focus();
      expect(await box.isVisible()).toBe(false);
      await opened.keyboard.press('Enter');
      expect(await box.isVisible()).toBe(true);
      expect(await box.textContent()).toContain('Overdue items as a percentage');
      await opened.keyboard.press('Escape');
      expect(await box.isVisible()).toBe(false);
      await readers.close();
    },
  );

  it('say from which day each of several holds', async () => {
    await open('metrics/');
    await page.getByRole('button', { name: 'Visits', exact: true }).click();
    expect(await page.locator('[id="definition-visits"]').textContent()).toContain('From 1 January 2023');
  });
});
