/** Brings the content folder into Astro: bulletins and vocabulary, kept up to date while developing. */
import { relative, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblems } from './check.ts';
import { isBulletinFile, readBulletinFile, readVocabulary, vocabularyFiles } from './content.ts';
import { contentFolder, listContent, readContentFiles } from './content-folder.ts';
import { hashValue } from './model/hash.ts';
import type { Problem } from './model/problem.ts';
import { decodeText } from './model/text.ts';
import type { Vocabulary } from './model/vocabulary.ts';

/**
 * How many milliseconds a changed file is left alone before it is read. An editor may write it in several steps, and
 * the watcher says nothing of a step that follows another within 50.
 */
const settlingTime = 80;

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
        (changed) => loadBulletins(context, changed),
        () => true,
      ),
  };
}

async function loadVocabulary({ store, logger }: LoaderContext): Promise<void> {
  const { vocabulary, digest } = await currentVocabulary(logger);
  if (vocabulary) store.set({ id: 'vocabulary', data: { vocabulary }, digest });
}

/** @param changed the files to read again, where not all are to be read */
async function loadBulletins({ store, logger, watcher }: LoaderContext, changed?: readonly string[]): Promise<void> {
  const { vocabulary } = await currentVocabulary();
  if (!vocabulary) return;
  const folder = contentFolder();
  const present = await listContent(folder);
  const only = changed?.every(isBulletinFile) ? changed : undefined;
  const { files, problems } = await readContentFiles(folder, only?.filter((path) => present.includes(path)) ?? present);
  if (!only) store.clear();
  for (const gone of only?.filter((path) => !present.includes(path)) ?? []) store.delete(entryId(gone));
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
  const language = vocabulary?.site.languages[0] ?? 'vi';
  if (errors.length > 0)
    logger.error(`\n${formatProblems(errors, contentFolder(), language, vocabulary ?? undefined)}`);
}

function entryId(path: string): string {
  return path.replace(/^bulletins\//, '').replace(/\.md$/, '');
}

/** Loads once, and again whenever files of the content folder change: one load after another, never two at once. */
async function keepLoaded(
  { watcher, logger }: LoaderContext,
  load: (changed?: readonly string[]) => Promise<void>,
  concerns: (path: string) => boolean,
): Promise<void> {
  await load();
  if (!watcher) return;
  const root = resolve(contentFolder());
  watcher.add(root);
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let loading = Promise.resolve();
  const reload = (file: string): void => {
    const path = relative(root, resolve(file)).split(sep).join('/');
    if (path.startsWith('..') || !concerns(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...changed];
      changed.clear();
      loading = loading.then(() => load(paths)).catch((error: Error) => logger.error(error.message));
    }, settlingTime);
  };
  for (const event of ['add', 'change', 'unlink']) watcher.on(event, reload);
}
