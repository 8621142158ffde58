import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFolder } from '../src/check.ts';

const agency = `
cong-an-huyen-mau:
  name: { vi: "Công an huyện Mẫu", en: "Mẫu District Police" }
  type: police
  level: district
`;

describe.each(['README.md', 'README.vi.md'])('%s', (readme) => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tong-ket-readme-'));
    await cp('content', folder, { recursive: true });
    await rm(join(folder, 'bulletins'), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('shows a bulletin that the check accepts without a word', async () => {
    const text = await readFile(readme, 'utf8');
    const [, example = ''] = /```markdown\n([\s\S]*?)```/.exec(text) ?? [];
    await mkdir(join(folder, 'bulletins', '2022'), { recursive: true });
    await writeFile(join(folder, 'bulletins', '2022', 'huyen-mau.md'), example);
    await writeFile(join(folder, 'agencies.yaml'), (await readFile('content/agencies.yaml', 'utf8')) + agency);
    const report = await checkFolder(folder);
    expect(report.problems).toEqual([]);
    expect(report.dataset?.observations).not.toHaveLength(0);
  });

  it('names commands that exist', async () => {
    const [text, manifest] = await Promise.all([readFile(readme, 'utf8'), readFile('package.json', 'utf8')]);
    const { scripts } = JSON.parse(manifest) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run )?(start|test|dev|check|build|serve|showcase|bench)\b/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
  });
});
