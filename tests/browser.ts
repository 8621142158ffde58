/** A headless Chromium, and a built site to look at with it. */
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bundledChromium from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import sirv from 'sirv';

/** Where other systems keep a Chrome or Chromium of their own. */
const installed = [
  process.env['CHROME_PATH'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
];

/** @throws Error with one clear sentence where this machine has no browser */
export async function launchBrowser(): Promise<Browser> {
  const launch = (executablePath: string): Promise<Browser> =>
    chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  if (process.platform !== 'linux' || process.arch !== 'x64') return launch(installedBrowser());

  // The browser unpacks itself into the temporary folder: one of our own keeps two runs from meeting there.
  const temporary = process.env['TMPDIR'];
  const folder = await mkdtemp(join(tmpdir(), 'tong-ket-browser-'));
  process.env['TMPDIR'] = folder;
  const path = await bundledChromium.executablePath();
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
  const browser = await launch(path);
  browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }));
  return browser;
}

/** Serves a folder on a free port; `base` is the path at which it stands, with a slash at both ends. */
export async function serveFolder(folder: string, base = '/'): Promise<{ origin: string; close: () => Promise<void> }> {
  const files = sirv(folder, { dev: true });
  const server: Server = createServer((request, response) => {
    const notFound = (): void => void response.writeHead(404).end();
    if (!request.url?.startsWith(base)) return notFound();
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

function installedBrowser(): string {
  const found = installed.find((path) => path !== undefined && existsSync(path));
  if (found === undefined)
    throw new Error('The browser tests need Chrome or Chromium: install one, or name it in CHROME_PATH.');
  return found;
}
