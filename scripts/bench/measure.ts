/** Runs a command and says what it cost. */
import { spawn } from 'node:child_process';
import { endedChildrenSeconds, residentBytes } from './process-tree.ts';

const millisecondsBetweenLooks = 100;

/** What one run cost; null where the system does not say. */
export interface Cost {
  seconds: number;
  /** Of all processors together. */
  processorSeconds: number | null;
  /** The most memory that the process and its descendants held at one time. */
  peakBytes: number | null;
}

/** Words for Node: a script and its arguments, the folder to run in, what to add to the environment. */
export interface Command {
  name: string;
  words: readonly string[];
  folder: string;
  environment?: Readonly<Record<string, string>>;
}

/** A command that did not do its work: nothing was measured. */
export class FailedRun extends Error {}

/** @throws FailedRun where the command ends with another status than 0 */
export async function measured(command: Command): Promise<Cost> {
  const before = endedChildrenSeconds();
  const started = performance.now();
  const child = spawn(process.execPath, command.words, {
    cwd: command.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...command.environment },
  });
  let peakBytes: number | null = null;
  const look = (): void => {
    const resident = child.pid === undefined ? null : residentBytes(child.pid);
    if (resident !== null) peakBytes = Math.max(peakBytes ?? 0, resident);
  };
  const looking = setInterval(look, millisecondsBetweenLooks);
  let output = '';
  child.stdout.on('data', (text) => (output += String(text)));
  child.stderr.on('data', (text) => (output += String(text)));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(looking));
  const seconds = (performance.now() - started) / 1000;
  const after = endedChildrenSeconds();
  if (status !== 0) throw new FailedRun(`${command.name} ended with status ${status}:\n${output.slice(-2000)}`);
  return { seconds, processorSeconds: before === null || after === null ? null : after - before, peakBytes };
}
