import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContentFolder } from './content-folder.ts';

describe('files among the bulletins that are no bulletins', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tong-ket-stray-'));
    await cp('fixtures/library-network', folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['bulletins/2023/article.txt', true],
    ['bulletins/2023/article.docx', true],
    ['bulletins/2023/Article.MD', true],
    ['bulletins/2023/page.html', true],
    ['bulletins/2023/reading-room.jpg', false],
    ['bulletins/2023/.notes', false],
    ['notes.txt', false],
  ])('%s is named: %s', async (path, named) => {
    await writeFile(join(folder, path), 'An article.\n');
    const { files, problems } = await readContentFolder(folder);
    expect(files.map((file) => file.path)).not.toContain(path);
    expect(problems.filter(({ place }) => place.file === path).map(({ detail }) => detail.code)).toEqual(
      named ? ['not-a-bulletin'] : [],
    );
  });
});
