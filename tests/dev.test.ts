/** Writing with `npm run dev`: what is saved is seen, what is faulty is explained and harms nothing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { projectFolder } from '../src/astro-command.ts';
import { launchBrowser } from './browser.ts';
import { sampleFolders } from './sites.ts';

const bulletin = '2023/cum-thi-dua-so-7';
const content = mkdtempSync(join(tmpdir(), 'tong-ket-dev-'));
cpSync(sampleFolders.content, content, { recursive: true });
const file = join(content, 'bulletins', `${bulletin}.md`);
const original = readFileSync(file, 'utf8');

let server: ChildProcess;
let origin = '';
let printed = '';
let browser: Browser;
/** A tab that its author leaves open: it shows a change when the server has told it to, never by asking. */
let tab: Page;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const words = [join(projectFolder, 'scripts', 'dev.ts'), '--content', content, '--port', String(port)];
  // A group of its own, so that the server it starts can be ended with it.
  server = spawn(process.execPath, words, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Astro serves no page where it thinks that it runs inside a test.
    env: { ...process.env, VITEST: undefined },
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (printed += String(text)));
  browser = await launchBrowser();
  tab = await browser.newPage();
  await vi.waitFor(() => expect(printed).toContain(`:${port}/`), patience);
  await tab.goto(address());
  await shows('3.264');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  if (server?.pid) process.kill(-server.pid);
  rmSync(content, { recursive: true, force: true });
});

afterEach(async () => {
  save(original);
  await tab.goto(address());
  await shows('3.264');
  printed = '';
});

const patience = { timeout: 30_000, interval: 20 };

/** The same bulletin with another figure, in its table and in its article. */
const edited = (figure: string): string =>
  original.replace('solved: 3264', `solved: ${figure.replace('.', '')}`).replaceAll('3.264', figure);

const faults: [fault: string, text: string, line: number, words: string, remedy: RegExp][] = [
  [
    'a misspelt metric',
    edited('3.266').replace('criminal-cases-solved', 'criminal-cases-solvd'),
    9,
    'criminal-cases-solvd: 3266',
    /“criminal-cases-solved”/,
  ],
  ['a lost fence', edited('3.266').replace(/\n---\n\n/, '\n\n'), 1, '---', /→ .*---/],
  ['a broken line of YAML', edited('3.266').replace('agency: ', 'agency '), 3, 'agency cum-thi-dua-so-7', /→ .+/],
];

it('shows an edit when it is saved, in every language', async ({ annotate }) => {
  save(edited('3.265'));
  const saved = performance.now();
  await shows('3.265');
  await annotate(`seen ${Math.round(performance.now() - saved)} ms after saving`);
  await tab.goto(address('en/'));
  await shows('3,265', '3.265');
});

it.each(faults)('explains %s, and goes on serving the last good page', async (_, faulty, line, words, remedy) => {
  save(edited('3.265'));
  await shows('3.265');
  save(faulty);
  await vi.waitFor(() => expect(printed).toMatch(remedy), patience);
  expect(printed).toContain(`${bulletin}.md`);
  expect(printed).toContain(`dòng ${line}:\n    ${words}`);
  expect(printed).not.toMatch(/^\s+at .*:\d+:\d+/m);
  await tab.reload();
  await shows('3.265');
  save(edited('3.267'));
  await shows('3.267');
});

it('shows a new bulletin in the archive, and forgets it when its file is gone', async () => {
  await tab.goto(`${origin}/archive/`);
  const link = tab.getByRole('link', { name: 'Bản tin mới' });
  const added = join(content, 'bulletins', '2022', 'them-moi.md');
  writeFileSync(
    added,
    original.replace('period: 2023', 'period: 2022').replace(/^title: .*$/m, 'title: "Bản tin mới"'),
  );
  await link.waitFor();
  expect((await fetch(`${origin}/bulletins/2022/them-moi/`)).status).toBe(200);
  rmSync(added);
  await link.waitFor({ state: 'detached' });
  expect((await fetch(`${origin}/bulletins/2022/them-moi/`)).status).toBe(404);
  expect(printed).not.toContain('them-moi.md');
});

it('shows other names when the vocabulary is saved', async () => {
  const agencies = join(content, 'agencies.yaml');
  const before = readFileSync(agencies, 'utf8');
  await tab.goto(`${origin}/agencies/cum-thi-dua-so-7/`);
  writeFileSync(agencies, before.replaceAll('Cụm thi đua số 7', 'Cụm số Bảy'));
  await tab.getByRole('heading', { level: 1, name: 'Cụm số Bảy' }).waitFor();
  writeFileSync(agencies, before);
  await tab.getByRole('heading', { level: 1, name: 'Cụm thi đua số 7' }).waitFor();
});

it('explains a broken site.yaml, and goes on serving', async () => {
  const site = join(content, 'site.yaml');
  const before = readFileSync(site, 'utf8');
  writeFileSync(site, before.replace('time_zone:', 'timezone:'));
  await vi.waitFor(() => expect(printed).toMatch(/site\.yaml[\s\S]*time_zone/), patience);
  await tab.reload();
  await shows('3.264');
  writeFileSync(site, before);
});

it('reads a file again that was saved twice at once', async () => {
  for (const figure of ['3.268', '3.269']) save(edited(figure));
  await shows('3.269');
});

function save(text: string): void {
  writeFileSync(file, text);
}

function address(language = ''): string {
  return `${origin}/${language}bulletins/${bulletin}/`;
}

/** Waits until the tab has a figure in its row, and in the article as its author wrote it. */
async function shows(figure: string, inArticle = figure): Promise<void> {
  const row = tab.locator('[id="criminal-cases-solved.2023.result"]');
  await row.getByRole('cell', { name: figure, exact: true }).waitFor(patience);
  await tab.locator('.article').getByText(inArticle).waitFor(patience);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const at = probe.address();
      probe.close(() => resolve(typeof at === 'object' && at ? at.port : 0));
    });
  });
}
