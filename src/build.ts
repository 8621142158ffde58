/** A safe build: check first, build beside the last good site, swap by rename. */
import { randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type AstroRun, projectFolder, runAstro } from './astro-command.ts';
import { checkFolder, formatReport, hasErrors, type Report } from './check.ts';
import { UsageError } from './command.ts';

/** What a build does to the world, passed in so that each stage can be made to fail in a test. */
export interface BuildEffects {
  check: (content: string) => Promise<Report>;
  render: (content: string, into: string) => Promise<AstroRun>;
  say: (text: string) => void;
}

export const realEffects: BuildEffects = {
  check: checkFolder,
  render: (content, into) => runAstro(['build', '--outDir', into], content),
  say: (text) => console.log(text),
};

/** Files that every built site has: what is swapped away must be one, and what is swapped in too. */
const signs = ['index.html', '404.html', join('data', 'datapackage.json')];

const messages = {
  vi: {
    stopped: 'Chưa công bố gì: hãy sửa các lỗi trên rồi chạy lại. Trang đang có giữ nguyên như cũ.',
    failed: (log: string) => `Dựng trang không thành công; trang đang có giữ nguyên như cũ. Chi tiết ở ${log}`,
    done: (out: string, seconds: string) => `Đã dựng xong trang ở ${out} trong ${seconds} giây.`,
  },
  en: {
    stopped: 'Nothing was published: mend the errors above and run again. The site as it was is untouched.',
    failed: (log: string) => `The site could not be built; the site as it was is untouched. Details are in ${log}`,
    done: (out: string, seconds: string) => `The site is built in ${out}, in ${seconds} seconds.`,
  },
} as const;

/**
 * Builds a content folder into `out`. Whatever fails, `out` stays as it was.
 * @returns 0, or 1 where something stood in the way
 * @throws UsageError where `out` holds something else than a site
 */
export async function buildSite(content: string, out: string, effects: BuildEffects = realEffects): Promise<number> {
  const target = resolve(out);
  const started = performance.now();
  await recover(target);
  await refuseOtherFolders(target);
  const report = await effects.check(content);
  if (report.problems.length > 0) effects.say(formatReport(report, content));
  const words = messages[report.language];
  if (hasErrors(report)) {
    effects.say(words.stopped);
    return 1;
  }
  const workshop = join(projectFolder, '.build');
  const next = join(workshop, `site-${randomUUID()}`);
  const failed = async (reason: string): Promise<number> => {
    const log = join(workshop, 'build.log');
    await writeFile(log, reason);
    effects.say(words.failed(log));
    return 1;
  };
  try {
    await mkdir(workshop, { recursive: true });
    const { status, output } = await effects.render(resolve(content), next);
    if (status !== 0 || !(await isSite(next))) return await failed(output);
    await swap(next, target);
  } catch (error) {
    return await failed(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  effects.say(words.done(out, ((performance.now() - started) / 1000).toFixed(1)));
  return 0;
}

/** Puts `next` in the place of `target`; the old site goes only when the new one stands. */
export async function swap(next: string, target: string): Promise<void> {
  const beside = join(dirname(target), `.${basename(target)}-next`);
  const previous = previousOf(target);
  try {
    await moveBeside(next, beside);
    await rm(previous, { recursive: true, force: true });
    const hadSite = await exists(target);
    if (hadSite) await rename(target, previous);
    try {
      await rename(beside, target);
    } catch (error) {
      if (hadSite) await rename(previous, target);
      throw error;
    }
    await rm(previous, { recursive: true, force: true });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** After a build that was killed between its two renames: the old site comes back. */
export async function recover(target: string): Promise<void> {
  const previous = previousOf(target);
  if (!(await exists(previous))) return;
  if (await exists(target)) await rm(previous, { recursive: true, force: true });
  else await rename(previous, target);
}

/** A rename works within one disk only: on another, the site is first copied beside its place. */
async function moveBeside(next: string, beside: string): Promise<void> {
  await mkdir(dirname(beside), { recursive: true });
  await rm(beside, { recursive: true, force: true });
  try {
    await rename(next, beside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(next, beside, { recursive: true });
  }
}

async function refuseOtherFolders(target: string): Promise<void> {
  if (!(await exists(target)) || (await isSite(target))) return;
  if ((await readdir(target)).length > 0) {
    throw new UsageError(
      `${target}: không phải trang đã dựng, nên không bị thay thế / not a built site, so it is not replaced`,
    );
  }
}

async function isSite(folder: string): Promise<boolean> {
  return (await Promise.all(signs.map((sign) => exists(join(folder, sign))))).every(Boolean);
}

function previousOf(target: string): string {
  return join(dirname(target), `.${basename(target)}-previous`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
