/** A whole content folder of invented bulletins, file by file. Pure: written to disk elsewhere. */
import { articleText, figureTable } from './article.ts';
import { frontmatterLines } from './frontmatter.ts';
import { libraryId, libraryNumber, yearFigures, years } from './network.ts';
import { randomFor } from './random.ts';
import { vocabularyFiles } from './vocabulary.ts';

export interface GeneratedFile {
  path: string;
  text: string;
}

/** Each library reports on ten years, the last one on as many as are left: most bulletins have one a year before. */
export function* generatedContent(bulletins: number): Generator<GeneratedFile> {
  yield* vocabularyFiles(Math.ceil(bulletins / years.length));
  for (let index = 0; index < bulletins; index += 1) {
    const library = Math.floor(index / years.length);
    yield bulletinFile(library, years[index % years.length] ?? years[0]);
  }
}

function bulletinFile(library: number, year: number): GeneratedFile {
  const report = {
    library,
    year,
    title: `Thư viện Mẫu ${libraryNumber(library)}: kết quả năm ${year}, chỉ tiêu năm ${year + 1}`,
    now: yearFigures(library, year),
    before: yearFigures(library, year - 1),
    random: randomFor('bulletin', library, year),
  };
  const head = frontmatterLines(report);
  return {
    path: `bulletins/${year}/${libraryId(library)}.md`,
    text: `---\n${head.join('\n')}\n---\n\n${articleText(report)}\n\n${figureTable(head)}\n`,
  };
}
