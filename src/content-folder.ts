/** The one place that reads the content folder from disk. */
import { readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isBulletinFile, vocabularyFiles } from './content.ts';
import type { Place, Problem } from './model/problem.ts';
import type { ContentFile } from './model/text.ts';

/** How many files are open at once: a machine's limit is often 1024. */
const openAtOnce = 64;

/** Names under which people save articles. */
const articleLike = /\.(md|markdown|mdx|txt|docx?|odt|rtf|html?)$/i;

/** The content folder of this run, from the environment or `content`. */
export function contentFolder(): string {
  return process.env['TONG_KET_CONTENT'] ?? 'content';
}

/** Paths of all files that matter, inside the folder, in a fixed order. */
export async function listContent(folder: string): Promise<string[]> {
  const found = await listAll(folder);
  return found.filter((path) => isBulletinFile(path) || (vocabularyFiles as readonly string[]).includes(path));
}

/** Files among the bulletins that nobody would read: an article saved as Word or plain text is not published. */
async function strayFiles(folder: string): Promise<Problem[]> {
  const found = await listAll(folder);
  return found
    .filter((path) => path.startsWith('bulletins/') && !isBulletinFile(path) && articleLike.test(path))
    .map((path) => ({ severity: 'warning', place: placeOf(path), detail: { code: 'not-a-bulletin', found: path } }));
}

async function listAll(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true });
  return found.map((path) => path.split(sep).join('/')).sort();
}

function placeOf(path: string): Place {
  return { file: path, line: 1, column: 1, excerpt: '' };
}

/** Reads the listed files; one that cannot be read, or that a link leads out of the folder, is a problem. */
export async function readContentFiles(
  folder: string,
  paths: readonly string[],
): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const root = await realpath(folder);
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (let start = 0; start < paths.length; start += openAtOnce) {
    const batch = paths.slice(start, start + openAtOnce).map(async (path) => {
      try {
        const target = await realpath(join(folder, path));
        if (relative(root, target).startsWith('..')) {
          problems.push({ severity: 'error', place: placeOf(path), detail: { code: 'outside-content', found: path } });
          return undefined;
        }
        return { path, bytes: await readFile(target) };
      } catch {
        problems.push({ severity: 'error', place: placeOf(path), detail: { code: 'unreadable' } });
        return undefined;
      }
    });
    files.push(...(await Promise.all(batch)).filter((file) => file !== undefined));
  }
  return { files, problems };
}

/** The whole folder at once; `paths` are all that lie in it, pictures too. */
export async function readContentFolder(
  folder: string,
): Promise<{ files: ContentFile[]; paths: string[]; problems: Problem[] }> {
  const { files, problems } = await readContentFiles(folder, await listContent(folder));
  return { files, paths: await listAll(folder), problems: [...problems, ...(await strayFiles(folder))] };
}
