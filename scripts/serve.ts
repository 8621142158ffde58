/** `npm run serve [-- --out DIR] [-- --port N]`: the built site in a browser. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runAstro } from '../src/astro-command.ts';
import { runCommand } from '../src/command.ts';
import { contentFolder } from '../src/content-folder.ts';

const usage = `npm run serve -- [--out DIR] [--port N]
  Cho xem trang đã dựng / shows the built site.
  --out DIR       nơi có trang / where the site lies (dist)
  --port N        cổng / the port`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: { content: { type: 'string' }, out: { type: 'string' }, port: { type: 'string' } },
  });
  const words = ['preview', '--outDir', resolve(values.out ?? 'dist'), ...(values.port ? ['--port', values.port] : [])];
  const { status } = await runAstro(words, resolve(values.content ?? contentFolder()), true);
  return status;
}, usage);
