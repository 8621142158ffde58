/** `npm run dev [-- --content DIR] [-- --port N]`: the site while it is being written. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runAstro } from '../src/astro-command.ts';
import { formatProblems } from '../src/check.ts';
import { runCommand } from '../src/command.ts';
import { readVocabulary, vocabularyFiles } from '../src/content.ts';
import { contentFolder, readContentFiles } from '../src/content-folder.ts';

const usage = `npm run dev -- [--content DIR] [--port N]
  Cho xem trang ngay khi viết / shows the site while you write.
  --content DIR   thư mục nội dung / the content folder
  --port N        cổng / the port`;

await runCommand(async () => {
  const { values } = parseArgs({ options: { content: { type: 'string' }, port: { type: 'string' } } });
  const folder = values.content ?? contentFolder();
  const { files, problems: unread } = await readContentFiles(folder, vocabularyFiles);
  const { vocabulary, problems } = readVocabulary(files);
  if (!vocabulary) {
    console.error(formatProblems([...unread, ...problems], folder, 'vi'));
    return 1;
  }
  const { status } = await runAstro(['dev', ...(values.port ? ['--port', values.port] : [])], resolve(folder), true);
  return status;
}, usage);
