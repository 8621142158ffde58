/** Brings the content folder into Astro: bulletins and vocabulary, kept up to date while developing. */
import { relative, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblems } from './check.ts';
import { isBulletinFile, readBulletinFile, readVocabulary, vocabularyFiles } from './content.ts';
import { contentFolder, readContentFiles, readContentFolder } from './content-folder.ts';
import { hashValue } from './model/hash.ts';
import type { Problem } from './model/problem.ts';
import { decodeText } from './model/text.ts';
import type { Vocabulary } from './model/vocabulary.ts';

/** One entry, `vocabulary`. */
export function vocabularyLoader(): Loader {
  return {
    name: 'tong-ket-vocabulary',
    load: (context) =>
      keepLoaded(
        context,
        () => loadVocabulary(context),
        (path) => !isBulletinFile(path),
      ),
  };
}

/** One entry a bulletin; a faulty file keeps its last good entry, and the developer is told. */
export function bulletinLoader(): Loader {
  return {
    name: 'tong-ket-bulletins',
    load: (context) =>
      keepLoaded(
        context,
        (path) => loadBulletins(context, path),
        () => true,
      ),
  };
}

async function loadVocabulary({ store, logger }: LoaderContext): Promise<void> {
  const { vocabulary, digest } = await currentVocabulary(logger);
  if (vocabulary) store.set({ id: 'vocabulary', data: { vocabulary }, digest });
}

/** @param changed the one file to read again, where only one has changed */
async function loadBulletins({ store, logger, watcher }: LoaderContext, changed?: string): Promise<void> {
  const { vocabulary } = await currentVocabulary();
  if (!vocabulary) return;
  const folder = contentFolder();
  const onlyOne = changed !== undefined && isBulletinFile(changed);
  const { files, problems } = onlyOne ? await readContentFiles(folder, [changed]) : await readContentFolder(folder);
  if (!onlyOne) store.clear();
  if (onlyOne && files.length === 0) store.delete(entryId(changed));
  for (const file of files.filter(({ path }) => isBulletinFile(path))) {
    const { bulletin, body, problems: found } = readBulletinFile(file, vocabulary);
    problems.push(...found);
    if (!bulletin) continue;
    // A build reads an article when its page is drawn; while developing, figures and article are kept together.
    store.set({
      id: entryId(file.path),
      data: { bulletin },
      digest: bulletin.digest,
      ...(watcher ? { body } : {}),
    });
  }
  report(problems, vocabulary, logger);
}

async function currentVocabulary(
  logger?: LoaderContext['logger'],
): Promise<{ vocabulary: Vocabulary | null; digest: string }> {
  const { files, problems: unread } = await readContentFiles(contentFolder(), vocabularyFiles);
  const { vocabulary, problems } = readVocabulary(files);
  if (logger) report([...unread, ...problems], vocabulary, logger);
  return { vocabulary, digest: hashValue(files.map(({ bytes }) => decodeText(bytes))) };
}

function report(problems: readonly Problem[], vocabulary: Vocabulary | null, logger: LoaderContext['logger']): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    logger.error(`\n${formatProblems(errors, contentFolder(), vocabulary?.site.languages[0] ?? 'vi')}`);
}

function entryId(path: string): string {
  return path.replace(/^bulletins\//, '').replace(/\.md$/, '');
}

/** Loads once, and again whenever a file of the content folder changes. */
async function keepLoaded(
  { watcher }: LoaderContext,
  load: (changed?: string) => Promise<void>,
  concerns: (path: string) => boolean,
): Promise<void> {
  await load();
  if (!watcher) return;
  const root = resolve(contentFolder());
  watcher.add(root);
  const reload = (file: string): void => {
    const path = relative(root, resolve(file)).split(sep).join('/');
    if (!path.startsWith('..') && concerns(path)) void load(path);
  };
  for (const event of ['add', 'change', 'unlink']) watcher.on(event, reload);
}
