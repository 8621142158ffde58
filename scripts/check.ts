/** `npm run check [-- --content DIR] [-- --json]`: 0 nothing wrong, 1 findings that stop publication, 2 wrong usage. */
import { parseArgs } from 'node:util';
import { checkFolder, formatReport, hasErrors, reportAsJson } from '../src/check.ts';
import { runCommand } from '../src/command.ts';
import { contentFolder } from '../src/content-folder.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { content: { type: 'string' }, json: { type: 'boolean' } } });
  const folder = values.content ?? contentFolder();
  const report = await checkFolder(folder);
  console.log(values.json ? reportAsJson(report) : formatReport(report, folder));
  return hasErrors(report) ? 1 : 0;
});
