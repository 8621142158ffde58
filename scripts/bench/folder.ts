/** What the benchmark does with folders: writes content, and counts what a build has left. */
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from './content.ts';

export interface FolderSize {
  /** HTML files. */
  pages: number;
  files: number;
  bytes: number;
}

/** One file after another: ten thousand at once would exhaust what a machine lets a process open. */
export async function writeFiles(folder: string, files: Iterable<GeneratedFile>): Promise<void> {
  const made = new Set<string>();
  for (const { path, text } of files) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(target, text);
  }
}

export async function folderSize(folder: string): Promise<FolderSize> {
  const size: FolderSize = { pages: 0, files: 0, bytes: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    size.files += 1;
    if (entry.name.endsWith('.html')) size.pages += 1;
    size.bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return size;
}
