/** The same content gives the same bytes, whoever builds it and wherever. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { projectFolder } from '../src/astro-command.ts';
import { filesIn, sampleSite } from './sites.ts';

const workshop = mkdtempSync(join(tmpdir(), 'tong-ket-again-'));
const otherMachine = { TZ: 'America/Los_Angeles', LANG: 'C', NODE_ENV: 'development', VITEST: undefined };
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

it('builds the same files a second time: from the command line, in another folder, with nothing remembered', () => {
  const site = sampleSite();
  const again = join(workshop, 'site');
  const words = [join(projectFolder, 'scripts', 'build.ts'), '--content', site.content, '--out', again];
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: workshop,
    encoding: 'utf8',
    env: { ...process.env, ...otherMachine, TONG_KET_CACHE: join(workshop, 'cache') },
  });
  expect(status, stderr).toBe(0);
  expect(filesIn(again)).toEqual(site.files);
  const differing = site.files.filter(
    (file) => !readFileSync(join(site.folder, file)).equals(readFileSync(join(again, file))),
  );
  expect(differing).toEqual([]);
});
