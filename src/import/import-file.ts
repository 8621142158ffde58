/** Where the import meets the disk: the article is read from a file, the draft written into the content folder. */
import { mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import { UsageError } from '../command.ts';
import { readVocabulary, vocabularyFiles } from '../content.ts';
import { readContentFiles } from '../content-folder.ts';
import type { ImportingWords } from '../i18n/importing.ts';
import { interfaceIn } from '../i18n/languages.ts';
import type { Language } from '../model/site.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { agenciesMeant } from './agency-meant.ts';
import { isPeriodId } from './draft.ts';
import { FileError, largestFile } from './file-fault.ts';
import { type Imported, importArticle } from './import-article.ts';
import { collectPictures, type ReadBeside } from './pictures.ts';
import type { ProseReader } from './read-article.ts';
import { readManuscript } from './read-manuscript.ts';

/** A publisher's vocabulary, and the words in which to speak of it. */
export interface Desk {
  content: string;
  vocabulary: Vocabulary;
  language: Language;
  words: ImportingWords;
}

/** @throws UsageError where the vocabulary cannot be used */
export async function openDesk(content: string): Promise<Desk> {
  await stat(content);
  const { files, problems: unread } = await readContentFiles(content, vocabularyFiles);
  const { vocabulary, problems } = readVocabulary(files);
  if (!vocabulary || unread.length > 0 || problems.length > 0) {
    throw new UsageError(`${content}: site.yaml, metrics.yaml, agencies.yaml: hãy chạy / run “npm run check”`);
  }
  const language = vocabulary.site.languages[0] ?? 'vi';
  return { content, vocabulary, language, words: interfaceIn(language).importing };
}

/** Refuses an agency or a period that the author has given and that is none. */
export function checkChosen(
  { vocabulary, words }: Desk,
  { agency, period }: { agency?: string; period?: string },
): void {
  const known = vocabulary.agencies;
  if (agency !== undefined && !known.has(agency)) {
    throw new UsageError(words.unknownAgency(agency, agenciesMeant(agency, known.values())[0]?.id));
  }
  if (period !== undefined && !isPeriodId(period)) throw new UsageError(words.unknownPeriod(period));
}

/** @throws UsageError where the file cannot be read as an article */
export async function importFile(
  desk: Desk,
  file: string,
  chosen: { agency?: string; period?: string },
  read?: ProseReader,
): Promise<Imported> {
  checkChosen(desk, chosen);
  const { vocabulary, words } = desk;
  try {
    const { size, isFile } = await stat(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) throw new UsageError(words.notAFile(file));
    if (size > largestFile) throw new FileError('too-large');
    const manuscript = await readManuscript(basename(file), await readFile(file));
    const pictures = await collectPictures(manuscript.images, besideFile(file));
    return importArticle({ manuscript, pictures, chosen, vocabulary, words, read });
  } catch (error) {
    throw error instanceof FileError ? new UsageError(words.faults[error.fault](error.found)) : error;
  }
}

/** Reads what lies in the folder of the article or below it; a saved page keeps its pictures so. */
function besideFile(file: string): ReadBeside {
  return async (address) => {
    try {
      const path = normalize(decodeURIComponent(address));
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address) || isAbsolute(path) || path.startsWith('..')) return undefined;
      const bytes = await readFile(join(dirname(file), path));
      return bytes.length > largestFile ? undefined : bytes;
    } catch {
      return undefined;
    }
  };
}

/**
 * Writes a draft with its pictures; a file that is there already is never touched, and then nothing is written.
 * @returns the paths written
 * @throws UsageError where agency or period is not known, or a file is there already
 */
export async function writeDraft({ content, words }: Desk, imported: Imported): Promise<string[]> {
  const { draft, photos, proposed } = imported;
  if (draft.path === undefined) {
    const missing = (['agency', 'period'] as const).filter((key) => proposed[key] === null);
    throw new UsageError(words.incomplete(missing));
  }
  const path = join(content, draft.path);
  const folder = dirname(path);
  const files = [
    { path, content: draft.text },
    ...photos.map((photo) => ({ path: join(folder, photo.file), content: photo.bytes })),
  ];
  await writeNewFiles(files, words);
  return files.map((file) => file.path);
}

/** Writes files that must not be there yet: all of them or none. */
export async function writeNewFiles(
  files: readonly { path: string; content: string | Uint8Array }[],
  words: ImportingWords,
): Promise<void> {
  const begun: string[] = [];
  try {
    for (const { path, content } of files) {
      await mkdir(dirname(path), { recursive: true });
      const handle = await open(path, 'wx');
      begun.push(path);
      await writeFile(handle, content).finally(() => handle.close());
    }
  } catch (error) {
    await Promise.all(begun.map((path) => rm(path, { force: true })));
    const { code, path = '' } = error as NodeJS.ErrnoException;
    throw code === 'EEXIST' ? new UsageError(words.exists(path)) : error;
  }
}
