/** The two builds of the same bulletins, and the check alone, taken in turn. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../src/astro-command.ts';
import { eleventyCommand, eleventyFiles } from './eleventy.ts';
import { type FolderSize, folderSize, writeFiles } from './folder.ts';
import { type Command, type Cost, measured } from './measure.ts';

export type BuildRun = Cost & FolderSize;

/** One turn: each was started cold, one after the other. */
export interface Round {
  site: BuildRun;
  eleventy: BuildRun;
  check: Cost;
}

/** @param workshop holds `content`; everything that is built goes there too */
export async function runContest(workshop: string, runs: number, say: (text: string) => void): Promise<Round[]> {
  const content = join(workshop, 'content');
  const output = join(workshop, 'output');
  const cache = join(workshop, 'cache');
  await writeFiles(workshop, eleventyFiles);
  const build = async (command: Command, folder: string): Promise<BuildRun> => {
    for (const old of [folder, cache]) await rm(old, { recursive: true, force: true });
    const cost = await measured(command);
    say(`  ${command.name}: ${cost.seconds.toFixed(1)} s`);
    return { ...cost, ...(await folderSize(folder)) };
  };
  const script = (name: string, ...words: string[]): Command => ({
    name,
    words: [join('scripts', `${name}.ts`), '--content', content, ...words],
    folder: projectFolder,
    environment: { TONG_KET_CACHE: cache },
  });

  const rounds: Round[] = [];
  for (let run = 1; run <= runs; run += 1) {
    say(`${run}/${runs}`);
    const site = await build(script('build', '--out', join(output, 'site')), join(output, 'site'));
    const eleventy = await build(eleventyCommand(workshop), join(output, 'eleventy'));
    const check = await measured(script('check'));
    say(`  check: ${check.seconds.toFixed(1)} s`);
    rounds.push({ site, eleventy, check });
  }
  return rounds;
}
