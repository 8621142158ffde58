import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { astroManifest } from './editor/astro-manifest.ts';
import { writeEditorFiles } from './editor-files.ts';

describe('the files that editors read', () => {
  let project: string;
  beforeEach(async () => {
    project = await mkdtemp(join(tmpdir(), 'tong-ket-editor-'));
  });
  afterEach(() => rm(project, { recursive: true }));

  it('name every bulletin of the folder, and the schema of its head', async () => {
    await writeEditorFiles(project, 'fixtures/broken');
    const manifest = JSON.parse(await readFile(join(project, '.astro/collections/collections.json'), 'utf8'));
    const addresses = Object.keys(manifest.entries);
    expect(addresses.some((address) => address.endsWith('/bulletins/2023/khoa-sai.md'))).toBe(true);
    expect(new Set(Object.values(manifest.entries))).toEqual(
      new Set(manifest.collections.map(({ name }: { name: string }) => name)),
    );
    const [committed, local] = await Promise.all([
      readFile(join(project, '.vscode/schemas/bulletin.json'), 'utf8'),
      readFile(join(project, `.astro/collections/${manifest.collections[0].name}.schema.json`), 'utf8'),
    ]);
    expect(local).toBe(committed);
  });

  it('are the same to the byte when nothing has changed', async () => {
    const read = ({ written }: { written: string[] }) =>
      Promise.all(written.map((path) => readFile(join(project, path), 'utf8')));
    const first = await read(await writeEditorFiles(project, 'fixtures/broken'));
    expect(await read(await writeEditorFiles(project, 'fixtures/broken'))).toEqual(first);
  });

  it('are left as they are where the vocabulary cannot be read', async () => {
    const { written, problems } = await writeEditorFiles(project, 'fixtures');
    expect(written).toEqual([]);
    expect(problems.map(({ detail }) => detail.code)).toContain('unreadable');
  });
});

describe('the list for Astro’s language server', () => {
  it.each([
    ['file:///C:/Ban%20tin/content/a.md', 'file:///c:/ban tin/content/a.md'],
    ['file:///nh%C3%A0/B%E1%BA%A3n/a.md', 'file:///nhà/bản/a.md'],
  ])('knows %s as %s, as the server asks for it', (address, asked) => {
    expect(Object.keys(JSON.parse(astroManifest([address])).entries)).toEqual([asked]);
  });
});
