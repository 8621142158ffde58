/** axe finds nothing to complain of: every kind of page, in light and dark, on a phone and on a desk. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, serveFolder } from './browser.ts';
import { builtSites, kindsOfPage } from './sites.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(builtSites())('$name', (site) => {
  let page: Page;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    server = await serveFolder(site.folder, site.base);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await page?.close();
    await server?.close();
  });

  it.each(kindsOfPage(site))('$kind', async ({ path }) => {
    await page.goto(server.origin + path);
    await page.locator('#desk:not([data-ready])').waitFor({ state: 'detached' });
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page), `${path}, ${colorScheme}, ${width} pixels wide`).toEqual([]);
      }
    }
  });
});

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(
    (runOptions) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(runOptions),
    options,
  );
  return (found as AxeResults).violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? help}`),
  );
}
