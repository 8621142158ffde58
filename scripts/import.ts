/** `npm run import -- FILE [--agency ID] [--period P] [--write] [--json] [--content DIR]`: 0 read, 2 wrong usage. */
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../src/command.ts';
import { contentFolder } from '../src/content-folder.ts';
import { importFile, openDesk, writeDraft } from '../src/import/import-file.ts';
import { importAsJson } from '../src/import/json.ts';
import { formatImport } from '../src/import/report.ts';

const usage = 'npm run import -- FILE [--agency ID] [--period P] [--write] [--json]';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      agency: { type: 'string' },
      period: { type: 'string' },
      content: { type: 'string' },
      write: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(`Cần một tệp / one file is needed: ${usage}`);
  const desk = await openDesk(values.content ?? contentFolder());
  const imported = await importFile(desk, file, values);
  const written = values.write ? await writeDraft(desk, imported) : [];
  if (values.json) {
    console.log(importAsJson(imported, desk.vocabulary));
    return 0;
  }
  if (!values.write) console.log(imported.draft.text);
  console.log(formatImport(imported, desk.vocabulary, desk.words, desk.language));
  for (const path of written) console.log(desk.words.written(path));
  return 0;
});
