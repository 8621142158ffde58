/** `npm run bench [-- --bulletins N] [-- --runs N] [-- --keep] [-- --json]`: 0 measured, 1 a build failed, 2 wrong usage. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../src/astro-command.ts';
import { runCommand } from '../src/command.ts';
import { generatedContent } from './bench/content.ts';
import { runContest } from './bench/contest.ts';
import { writeFiles } from './bench/folder.ts';
import { FailedRun } from './bench/measure.ts';
import { readOptions } from './bench/options.ts';
import { markdownTable, ratios } from './bench/summary.ts';

await runCommand(async () => {
  const { bulletins, runs, keep, json } = readOptions(process.argv.slice(2));
  // Progress goes the other way, so that the result can be sent to a file by itself.
  const say = (text: string): void => console.error(text);
  const machine = describeMachine();
  const workshops = join(projectFolder, '.build', 'bench');
  await mkdir(workshops, { recursive: true });
  const workshop = await mkdtemp(join(workshops, 'run-'));
  try {
    await writeFiles(join(workshop, 'content'), generatedContent(bulletins));
    const rounds = await runContest(workshop, runs, say);
    if (json) console.log(JSON.stringify({ bulletins, machine, ratios: ratios(rounds), rounds }, null, 2));
    else console.log(`${headline(bulletins, runs, machine)}\n\n${markdownTable(rounds)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof FailedRun)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    if (keep) say(workshop);
    else await rm(workshop, { recursive: true, force: true });
  }
});

interface Machine {
  processors: number;
  memoryGigabytes: number;
  system: string;
  node: string;
  /** Processes that wanted a processor in the last minute; more than a few tenths spoil what is measured. */
  load: number;
}

function describeMachine(): Machine {
  return {
    processors: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 1e9),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

function headline(bulletins: number, runs: number, machine: Machine): string {
  const { processors, memoryGigabytes, system, node, load } = machine;
  return `${bulletins} bulletins; ${runs} cold runs each, in turn; ${processors} processors, ${memoryGigabytes} GB, ${system}, Node ${node}, load before ${load}`;
}
