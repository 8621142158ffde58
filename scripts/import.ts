/** `npm run import -- FILE [--agency ID] [--period P] [--write] [--json] [--content DIR]`: 0 read, 2 wrong usage. */
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../src/command.ts';
import { contentFolder } from '../src/content-folder.ts';
import { importFile, openDesk, writeDraft } from '../src/import/import-file.ts';
import { importAsJson } from '../src/import/json.ts';
import { formatImport } from '../src/import/report.ts';

const call = 'npm run import -- FILE [--agency ID] [--period P] [--write] [--json]';
const usage = `${call}
  Soạn bản nháp từ một bài .docx, .html, .txt hoặc .md / makes a draft of an article.
  --agency ID     mã cơ quan / the agency
  --period P      kỳ / the period: 2023, 2024-H1, 2024-Q3, 2024-05
  --write         ghi vào đúng chỗ / put it in its place
  --json          cho máy đọc: npm run --silent import -- FILE --json / for machines
  --content DIR   thư mục nội dung / the content folder`;

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
  if (file === undefined || positionals.length > 1) throw new UsageError(`Cần một tệp / one file is needed: ${call}`);
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
}, usage);
