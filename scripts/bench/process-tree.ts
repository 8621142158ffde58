/** What Linux tells of a process and its descendants, under /proc. Elsewhere there is nothing to read: null. */
import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** Resident memory of a process and all its descendants at this moment, in bytes; shared pages count once each. */
export function residentBytes(root: number): number | null {
  const parents = parentsOfProcesses();
  if (!parents) return null;
  const isInTree = (process: number | undefined): boolean =>
    process === root || (process !== undefined && process !== 0 && isInTree(parents.get(process)));
  return [...parents.keys()].filter(isInTree).reduce((sum, process) => sum + residentOf(process), 0);
}

/** Processor time of all children of this process that have ended, and of theirs, in seconds. */
export function endedChildrenSeconds(): number | null {
  const fields = statOf('self');
  if (!fields) return null;
  const [user = 0, system = 0] = fields.slice(13, 15).map(Number);
  return (user + system) / ticksPerSecond;
}

function parentsOfProcesses(): Map<number, number> | null {
  if (process.platform !== 'linux') return null;
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(numbers.map((number) => [Number(number), Number(statOf(number)?.[1] ?? 0)]));
}

/** The fields of /proc/…/stat from the state on: the name before it may hold spaces. */
function statOf(process: string): string[] | null {
  const text = readOrEmpty(`/proc/${process}/stat`);
  return text === '' ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function residentOf(process: number): number {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readOrEmpty(`/proc/${process}/status`)) ?? [];
  return Number(kilobytes) * 1024;
}

/** A process may end between being listed and being read. */
function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
