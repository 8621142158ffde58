/** Runs Astro's own command line as a separate process, so that nothing of it can harm the process that called it. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hashText } from './model/hash.ts';

/** Folder of this project, whatever folder the command is run from. */
export const projectFolder = dirname(import.meta.dirname);

export interface AstroRun {
  status: number;
  /** All that it printed; empty where it printed to the terminal itself. */
  output: string;
}

/**
 * @param content the content folder, absolute
 * @param terminal lets Astro print to the terminal, for commands that go on running
 */
export function runAstro(words: readonly string[], content: string, terminal = false): Promise<AstroRun> {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  const command = join(dirname(manifest), 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [command, ...words], {
    cwd: projectFolder,
    stdio: ['ignore', terminal ? 'inherit' : 'pipe', terminal ? 'inherit' : 'pipe'],
    env: {
      ...process.env,
      // What a shell or a test runner has set must not change what is built: Astro reads these as its own.
      DEV: undefined,
      PROD: undefined,
      MODE: undefined,
      SSR: undefined,
      BASE_URL: undefined,
      NODE_ENV: words[0] === 'dev' ? 'development' : 'production',
      TONG_KET_CONTENT: content,
      TONG_KET_CACHE: process.env['TONG_KET_CACHE'] ?? cacheFolder(content),
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DISABLE_UPDATE_CHECK: 'true',
      NO_COLOR: terminal ? (process.env['NO_COLOR'] ?? '') : '1',
    },
  });
  const stop = (): void => void child.kill();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return new Promise((resolve) => {
    let output = '';
    child.stdout?.on('data', (text) => (output += String(text)));
    child.stderr?.on('data', (text) => (output += String(text)));
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** One cache for each content folder: two sites built in turn must not see each other's pages. */
function cacheFolder(content: string): string {
  return join(projectFolder, 'node_modules', '.astro', hashText(content).slice(0, 12));
}
