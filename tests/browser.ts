/** A headless Chromium, and a built site to look at with it. */
import { existsSync } from 'node:fs';
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
  return chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox', '--disable-gpu'] });
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

async function browserPath(): Promise<string> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The browser unpacks itself into the temporary folder: one of our own keeps two runs from meeting there.
    process.env['TMPDIR'] = await mkdtemp(join(tmpdir(), 'tong-ket-browser-'));
    return bundledChromium.executablePath();
  }
  const found = installed.find((path) => path !== undefined && existsSync(path));
  if (found === undefined)
    throw new Error('The browser tests need Chrome or Chromium: install one, or name it in CHROME_PATH.');
  return found;
}
