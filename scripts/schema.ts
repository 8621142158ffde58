/** `npm run schema [-- --content DIR]`: what editors need to complete ids and to show definitions. */
import { parseArgs } from 'node:util';
import { formatProblems } from '../src/check.ts';
import { runCommand } from '../src/command.ts';
import { contentFolder } from '../src/content-folder.ts';
import { writeEditorFiles } from '../src/editor-files.ts';

const usage = `npm run schema -- [--content DIR]
  Ghi gợi ý cho trình soạn thảo / writes what editors need to complete ids.
  --content DIR   thư mục nội dung / the content folder`;

await runCommand(async () => {
  const { values } = parseArgs({ options: { content: { type: 'string' } } });
  const folder = values.content ?? contentFolder();
  const { written, problems } = await writeEditorFiles('.', folder);
  console.log(problems.length > 0 ? formatProblems(problems, folder, 'vi') : written.join('\n'));
  return problems.length > 0 ? 1 : 0;
}, usage);
