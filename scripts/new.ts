/**
 * `npm run new -- [--agency ID] [--period P] [--title T] [--no-write] [--content DIR]`: 0 made, 2 wrong usage.
 * A file that is there already stays as it is.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '../src/check.ts';
import { runCommand } from '../src/command.ts';
import { contentFolder } from '../src/content-folder.ts';
import { choose, withTerminal } from '../src/import/ask.ts';
import { openDesk, writeNewFiles } from '../src/import/import-file.ts';
import { makeSkeleton } from '../src/import/skeleton.ts';

const usage = `npm run new -- [--agency ID] [--period P] [--title T] [--no-write] [--content DIR]
  Ghi một bản tin trống với các chỉ số của lần trước / writes an empty bulletin with the metrics of the last one.
  --agency ID     mã cơ quan / the agency
  --period P      kỳ / the period: 2023, 2024-H1, 2024-Q3, 2024-05
  --title T       tiêu đề / the title
  --no-write      chỉ in ra / only print it
  --content DIR   thư mục nội dung / the content folder`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      agency: { type: 'string' },
      period: { type: 'string' },
      title: { type: 'string' },
      content: { type: 'string' },
      write: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  const desk = await openDesk(values.content ?? contentFolder());
  const chosen = await withTerminal(desk.words, (ask) => choose(desk, values, ask));
  const { dataset } = await checkFolder(desk.content);
  const { path, text } = makeSkeleton({ ...desk, ...chosen, bulletins: dataset?.bulletins ?? [] });
  if (!values.write) {
    console.log(text);
    return 0;
  }
  const file = join(desk.content, path);
  await writeNewFiles([{ path: file, content: text }], desk.words);
  console.log(desk.words.written(file));
  return 0;
}, usage);
