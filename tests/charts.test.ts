/** Charts in a reader's hands: stepped through with keys, pointed at, touched, and never in the way. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, serveFolder } from './browser.ts';
import { read, showcaseSite } from './sites.ts';

const site = showcaseSite();
const bulletin = `${site.base}bulletins/2023/harbour-branch/`;
const agency = `${site.base}agencies/harbour-branch/`;

/** In bytes. */
const largestScript = 3 * 1024;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(site.folder, site.base);
  context = await browser.newContext({ hasTouch: true });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(path: string, width = 1280): Promise<Locator> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(server.origin + path);
  return page.locator('svg.chart').first();
}

/** What is shown and read out, on the whole page. */
function said(): Promise<string[]> {
  return page
    .locator('.chart-tip')
    .evaluateAll((tips) => tips.map(({ textContent }) => textContent).filter((text) => text !== ''));
}

function textsOf(chart: Locator): Promise<string[]> {
  return chart.evaluate((drawing) =>
    (JSON.parse(drawing.getAttribute('data-points') ?? '[]') as [number, number, string][]).map(([, , text]) => text),
  );
}

it('takes a script of at most 3 KB', () => {
  const script = site.files.find((file) => /ChartDrawing.*\.js$/.test(file));
  expect(Buffer.byteLength(read(site, script ?? ''))).toBeLessThanOrEqual(largestScript);
});

describe('by keyboard', () => {
  it('is stepped through, and left with Escape', async () => {
    const chart = await open(bulletin);
    const texts = await textsOf(chart);
    await chart.focus();
    expect(await said()).toEqual([texts[0]]);
    for (const [key, index] of [
      ['ArrowRight', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['ArrowLeft', 0],
      ['ArrowLeft', 0],
      ['End', texts.length - 1],
      ['ArrowRight', texts.length - 1],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      expect(await said(), key).toEqual([texts[index]]);
    }
    await page.keyboard.press('Escape');
    expect(await said()).toEqual([]);
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    expect(await said()).toEqual([]);
  });

  it('keeps what it says on the screen and off its mark, on a phone', async () => {
    await open(agency, 360);
    const astray = await page.locator('svg.chart').evaluateAll((charts) =>
      charts.flatMap((chart) => {
        (chart as SVGElement).focus();
        const marks = JSON.parse(chart.getAttribute('data-points') ?? '[]') as [number, number, string][];
        return marks.filter((_, index) => {
          const key = index === 0 ? 'Home' : 'ArrowRight';
          chart.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          const [tip, ring] = ['.chart-tip', '.chart-ring'].map((part) =>
            chart.parentElement?.querySelector(part)?.getBoundingClientRect(),
          );
          if (!tip || !ring) return true;
          return tip.left < 0 || tip.right > innerWidth || (tip.bottom > ring.bottom && tip.top < ring.top);
        });
      }),
    );
    expect(astray).toEqual([]);
  });
});

describe('by pointer', () => {
  it('says what is nearest, stays while it is pointed at itself, and goes with Escape or the pointer', async () => {
    const chart = await open(bulletin);
    const [first] = await textsOf(chart);
    await chart.scrollIntoViewIfNeeded();
    await chart.hover({ position: { x: 200, y: 5 } });
    expect(await said()).toEqual([first]);
    await page.locator('.chart-tip:not(:empty)').hover();
    expect(await said()).toEqual([first]);
    await page.keyboard.press('Escape');
    expect(await said()).toEqual([]);
    await chart.hover({ position: { x: 200, y: 6 } });
    expect(await said()).toEqual([first]);
    await page.mouse.move(0, 0);
    expect(await said()).toEqual([]);
  });

  it('is touched, and let go by touching elsewhere', async () => {
    const chart = await open(bulletin, 360);
    const texts = await textsOf(chart);
    await chart.scrollIntoViewIfNeeded();
    await chart.tap({ position: { x: 20, y: 5 } });
    expect(await said()).toEqual([texts[0]]);
    await page.locator('figure .signs').first().tap();
    expect(await said()).toEqual([]);
  });
});
