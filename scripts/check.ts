/** `npm run check [-- --content DIR] [-- --json]`: 0 nothing wrong, 1 findings that stop publication, 2 wrong usage. */
import { parseArgs } from 'node:util';
import { checkFolder, formatReport, hasErrors, reportAsJson } from '../src/check.ts';
import { runCommand } from '../src/command.ts';
import { contentFolder } from '../src/content-folder.ts';

const usage = `npm run check -- [--content DIR] [--json]
  Soát mọi bản tin: mỗi lỗi một chỗ, kèm câu chữ và cách viết đúng / checks every bulletin and names each fault.
  --content DIR   thư mục nội dung / the content folder
  --json          cho máy đọc: npm run --silent check -- --json / for machines
  0: không có lỗi / nothing wrong; 1: có lỗi / faults; 2: gọi sai / wrong usage`;

await runCommand(async () => {
  const { values } = parseArgs({ options: { content: { type: 'string' }, json: { type: 'boolean' } } });
  const folder = values.content ?? contentFolder();
  const report = await checkFolder(folder);
  console.log(values.json ? reportAsJson(report) : formatReport(report, folder));
  return hasErrors(report) ? 1 : 0;
}, usage);
