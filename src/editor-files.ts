/** Writes what editors read: the schemas, and the list that brings one of them into Markdown. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBulletinFile, readVocabulary, vocabularyFiles } from './content.ts';
import { listContent, readContentFiles } from './content-folder.ts';
import { astroManifest, manifestPath, manifestSchemaPath } from './editor/astro-manifest.ts';
import { schemaTexts } from './editor/files.ts';
import type { Problem } from './model/problem.ts';

/** Where the schemas lie, from the top of the project. */
export const schemaFolder = '.vscode/schemas';

/** Writes every file below `project`; where the vocabulary cannot be read, none, and the problems say why. */
export async function writeEditorFiles(
  project: string,
  content: string,
): Promise<{ written: string[]; problems: Problem[] }> {
  const { files, problems: unread } = await readContentFiles(content, vocabularyFiles);
  const { vocabulary, problems } = readVocabulary(files);
  if (!vocabulary) return { written: [], problems: [...unread, ...problems] };
  const schemas = schemaTexts(vocabulary);
  const bulletins = (await listContent(content)).filter(isBulletinFile);
  const addresses = bulletins.map((path) => pathToFileURL(resolve(content, path)).href);
  const texts = {
    ...Object.fromEntries(Object.entries(schemas).map(([name, text]) => [`${schemaFolder}/${name}`, text])),
    [manifestSchemaPath]: schemas['bulletin.json'],
    [manifestPath]: astroManifest(addresses),
  };
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
  return { written: Object.keys(texts), problems: [] };
}
