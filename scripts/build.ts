/** `npm run build [-- --content DIR] [-- --out DIR]`: 0 built, 1 not published, 2 wrong usage. */
import { parseArgs } from 'node:util';
import { buildSite } from '../src/build.ts';
import { runCommand } from '../src/command.ts';
import { contentFolder } from '../src/content-folder.ts';

const usage = `npm run build -- [--content DIR] [--out DIR]
  Soát nội dung rồi dựng trang / checks the content and builds the site.
  --content DIR   thư mục nội dung / the content folder
  --out DIR       nơi ghi trang / where the site is written (dist)`;

await runCommand(async () => {
  const { values } = parseArgs({ options: { content: { type: 'string' }, out: { type: 'string' } } });
  return buildSite(values.content ?? contentFolder(), values.out ?? 'dist');
}, usage);
