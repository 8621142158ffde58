/** Whatever goes wrong in a build, the last good site stays as it was and nothing is left lying about. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { projectFolder } from '../src/astro-command.ts';
import { type BuildEffects, buildSite, recover } from '../src/build.ts';
import type { Report } from '../src/check.ts';
import { UsageError } from '../src/command.ts';
import { filesIn } from './sites.ts';

// Renames can be made to fail; all else is the real file system.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, rename: vi.fn(real.rename) };
});

const signs = ['index.html', '404.html', 'data/datapackage.json'];
const good: Report = { problems: [], bulletins: 1, language: 'en' };
const bad: Report = {
  ...good,
  problems: [
    {
      severity: 'error',
      place: { file: 'bulletins/2023/one.md', line: 3, column: 1, excerpt: '' },
      detail: { code: 'unreadable' },
    },
  ],
};

let workshop = '';
let out = '';
/** Where the renders of a test were told to write. */
let rendered: string[] = [];
let said: string[] = [];

beforeEach(() => {
  workshop = mkdtempSync(join(tmpdir(), 'tong-ket-build-'));
  out = join(workshop, 'dist');
  rendered = [];
  said = [];
});

afterEach(() => {
  vi.mocked(rename).mockReset();
  rmSync(workshop, { recursive: true, force: true });
});

/** A small site, each file with its own name and `edition` in it. */
function writeSite(
  folder: string,
  edition: string,
  files: readonly string[] = [...signs, `only-${edition}.html`],
): void {
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), `${edition} ${file}`);
  }
}

function effects(changes: Partial<BuildEffects> = {}): BuildEffects {
  const { render = async () => ({ status: 0, output: '' }), ...others } = changes;
  return {
    check: async () => good,
    say: (text) => said.push(text),
    ...others,
    render: (content, into) => {
      rendered.push(into);
      return render(content, into);
    },
  };
}

const renderNew: BuildEffects['render'] = async (_, into) => {
  writeSite(into, 'new');
  return { status: 0, output: '' };
};

/** Every file in `out` with its text. */
function standing(): Record<string, string> {
  return Object.fromEntries(filesIn(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]));
}

function expectNoDebris(): void {
  expect(readdirSync(workshop)).toEqual(['dist']);
  expect(rendered.filter((folder) => existsSync(folder))).toEqual([]);
}

const failsOnRename = (turn: number, code = 'EACCES'): void => {
  const real = vi.mocked(rename).getMockImplementation();
  for (let before = 1; before < turn; before += 1) if (real) vi.mocked(rename).mockImplementationOnce(real);
  vi.mocked(rename).mockRejectedValueOnce(Object.assign(new Error(`${code}: refused`), { code }));
};

describe('a build that succeeds', () => {
  it.each(['no site', 'an empty folder', 'an old site'])('puts the new site where there was %s', async (before) => {
    if (before === 'an empty folder') mkdirSync(out);
    if (before === 'an old site') writeSite(out, 'old');
    expect(await buildSite('content', out, effects({ render: renderNew }))).toBe(0);
    expect(Object.keys(standing())).toEqual(['404.html', 'data/datapackage.json', 'index.html', 'only-new.html']);
    expect(Object.values(standing()).every((text) => text.startsWith('new '))).toBe(true);
    expectNoDebris();
  });

  it('copies the site where its place is on another disk', async () => {
    writeSite(out, 'old');
    failsOnRename(1, 'EXDEV');
    expect(await buildSite('content', out, effects({ render: renderNew }))).toBe(0);
    expect(standing()['index.html']).toBe('new index.html');
    expectNoDebris();
  });

  it('sweeps up what a killed build left', async () => {
    writeSite(out, 'old');
    writeSite(join(workshop, '.dist-next'), 'half', ['stale.html']);
    expect(await buildSite('content', out, effects({ render: renderNew }))).toBe(0);
    expect(standing()['stale.html']).toBeUndefined();
    expectNoDebris();
  });
});

describe('a build that fails', () => {
  const fails: [what: string, changes: Partial<BuildEffects>][] = [
    ['the check finds errors', { check: async () => bad, render: renderNew }],
    ['the render ends with status 1', { render: async () => ({ status: 1, output: 'Error: at line 3' }) }],
    [
      'the render ends with status 1 after writing a whole site',
      { render: async (content, into) => ({ ...(await renderNew(content, into)), status: 1 }) },
    ],
    [
      'the render leaves half a site',
      {
        render: async (_, into) => {
          writeSite(into, 'new', ['index.html', 'data/datapackage.json']);
          return { status: 0, output: '' };
        },
      },
    ],
    ['the render writes nothing', {}],
  ];

  it.each(fails)('leaves the last good site as it was when %s', async (_, changes) => {
    writeSite(out, 'old');
    const before = standing();
    expect(await buildSite('content', out, effects(changes))).toBe(1);
    expect(standing()).toEqual(before);
    expect(said.at(-1)).toMatch(/untouched/);
    expectNoDebris();
  });

  it.each(fails)('leaves nothing where there was no site when %s', async (_, changes) => {
    expect(await buildSite('content', out, effects(changes))).toBe(1);
    expect(readdirSync(workshop)).toEqual([]);
  });

  it('renders nothing once the check has found errors, and shows them', async () => {
    await buildSite('content', out, effects({ check: async () => bad, render: renderNew }));
    expect(rendered).toEqual([]);
    expect(said.join('\n')).toMatch(/bulletins\/2023\/one\.md\n.*line 3/);
  });

  it('leaves the last good site as it was when the render throws', async () => {
    writeSite(out, 'old');
    const before = standing();
    const render: BuildEffects['render'] = async (_, into) => {
      writeSite(into, 'new');
      throw new Error('out of memory');
    };
    expect(await buildSite('content', out, effects({ render }))).toBe(1);
    expect(said.at(-1)).toMatch(/untouched/);
    expect(standing()).toEqual(before);
    expectNoDebris();
  });

  it('leaves the last good site as it was when the check throws', async () => {
    writeSite(out, 'old');
    const before = standing();
    const check = () => Promise.reject(new Error('no such folder'));
    await expect(buildSite('content', out, effects({ check, render: renderNew }))).rejects.toThrow('no such folder');
    expect(standing()).toEqual(before);
    expectNoDebris();
  });

  it.each([
    [1, 'the new site cannot be moved beside the old one'],
    [2, 'the old site cannot be moved aside'],
    [3, 'the new site cannot be moved into its place'],
  ])('leaves the last good site as it was when, at rename %i, %s', async (turn) => {
    writeSite(out, 'old');
    const before = standing();
    failsOnRename(turn);
    expect(await buildSite('content', out, effects({ render: renderNew }))).toBe(1);
    expect(said.at(-1)).toMatch(/untouched/);
    expect(standing()).toEqual(before);
    expectNoDebris();
  });
});

describe('a folder that is no site', () => {
  it('is not replaced', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.docx'), 'years of work');
    await expect(buildSite('content', out, effects({ render: renderNew }))).rejects.toThrow(UsageError);
    expect(standing()).toEqual({ 'thesis.docx': 'years of work' });
    expect(rendered).toEqual([]);
  });

  it('is not replaced when it is a file', async () => {
    writeFileSync(out, 'years of work');
    await expect(buildSite('content', out, effects({ render: renderNew }))).rejects.toThrow();
    expect(readFileSync(out, 'utf8')).toBe('years of work');
    expect(rendered).toEqual([]);
  });
});

describe('recover', () => {
  it('brings the old site back after a kill between the two renames', async () => {
    writeSite(join(workshop, '.dist-previous'), 'old');
    await recover(out);
    expect(standing()['index.html']).toBe('old index.html');
    expectNoDebris();
  });

  it('sweeps the old site up after a kill behind the second rename', async () => {
    writeSite(join(workshop, '.dist-previous'), 'old');
    writeSite(out, 'new');
    await recover(out);
    expect(standing()['index.html']).toBe('new index.html');
    expectNoDebris();
  });

  it('comes before a build that fails', async () => {
    writeSite(join(workshop, '.dist-previous'), 'old');
    expect(await buildSite('content', out, effects({ check: async () => bad }))).toBe(1);
    expect(standing()['index.html']).toBe('old index.html');
    expectNoDebris();
  });
});

describe('scripts/build.ts', () => {
  const build = (...words: string[]) =>
    spawnSync(process.execPath, [join(projectFolder, 'scripts', 'build.ts'), ...words], {
      cwd: workshop,
      encoding: 'utf8',
    });
  const broken = join(projectFolder, 'fixtures', 'broken');
  const stackTrace = /^\s+at .*[:(]\d+|node:internal/m;

  it('refuses faulty content with status 1 and no stack trace, and leaves the site as it was', () => {
    writeSite(out, 'old');
    const before = standing();
    const { status, stdout, stderr } = build('--content', broken, '--out', out);
    expect(status).toBe(1);
    expect(stdout).toMatch(/\d+ lỗi/);
    expect(stdout + stderr).not.toMatch(stackTrace);
    expect(standing()).toEqual(before);
    expectNoDebris();
  });

  it.each([
    ['a content folder that is not there', ['--content', 'nowhere']],
    ['an option that it does not know', ['--contents', 'content']],
    ['an out folder that holds other work', ['--content', broken, '--out', '.']],
  ])('refuses %s with status 2 and one sentence', (_, words) => {
    writeFileSync(join(workshop, 'thesis.docx'), 'years of work');
    const { status, stdout, stderr } = build(...words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(stackTrace);
  });
});
