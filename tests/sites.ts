/** The two sites under test, once built: what they say of themselves, and where everything lies. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { projectFolder } from '../src/astro-command.ts';
import { type Element, parseHtml } from './html.ts';

interface Folders {
  name: string;
  content: string;
  /** Where it is built. */
  folder: string;
}

export interface BuiltSite extends Folders {
  address: string;
  /** With a slash at both ends. */
  base: string;
  /** The first stands at the top. */
  languages: string[];
  /** What every page must say, in each language. */
  notice: Record<string, string>;
  /** Ids of its bulletins, `<year>/<slug>`. */
  bulletins: string[];
  /** Drafts, and what is under embargo. */
  withheld: { id: string; title: string }[];
  /** Ids of the agencies that have bulletins. */
  agencies: string[];
  /** Every file of the built site, with slashes. */
  files: string[];
}

export interface SitePage {
  /** From the site's origin: `/library/archive/`. */
  path: string;
  /** Inside the built folder. */
  file: string;
  language: string;
  document: Element;
}

const inProject = (...parts: string[]): string => join(projectFolder, ...parts);
const built = inProject('.build', 'test');

export const sampleFolders: Folders = { name: 'sample', content: inProject('content'), folder: join(built, 'sample') };
export const libraryFolders: Folders = {
  name: 'library',
  content: inProject('fixtures', 'library-network'),
  folder: join(built, 'library'),
};

/** Both sites, for tables of cases. */
export function builtSites(): BuiltSite[] {
  return [sampleSite(), showcaseSite()];
}

export function sampleSite(): BuiltSite {
  return builtSite(sampleFolders);
}

/** The fictional site on which everything occurs. */
export function showcaseSite(): BuiltSite {
  return builtSite(libraryFolders);
}

/** The address of a page in a language; `path` as in the first one: `archive/`. */
export function pagePath(site: BuiltSite, language: string, path = ''): string {
  return `${site.base}${language === site.languages[0] ? '' : `${language}/`}${path}`;
}

/** One page of every kind in every language; of bulletins and agencies, those with the most to show. */
export function kindsOfPage(site: BuiltSite): { kind: string; path: string }[] {
  const cells = (path: string): number => read(site, `${path}index.html`).split('<td').length;
  const largest = (paths: string[]): string => paths.reduce((most, path) => (cells(path) > cells(most) ? path : most));
  const bulletins = site.bulletins.map((id) => `bulletins/${id}/`);
  const agencies = site.agencies.map((id) => `agencies/${id}/`);
  const paths = [
    ['home', ''],
    ['bulletin', largest(bulletins)],
    ['bulletin of targets', targetsOnly(site, bulletins)],
    ['agency', largest(agencies.filter((path) => read(site, `${path}index.html`).includes('id="over-time"')))],
    [
      'metric',
      largest(
        site.files
          .filter((file) => /^metrics\/.+\/index.html$/.test(file))
          .map((file) => file.replace('index.html', '')),
      ),
    ],
    ['metrics', 'metrics/'],
    [
      'year',
      largest(
        site.files.filter((file) => /^years\/.+\/index.html$/.test(file)).map((file) => file.replace('index.html', '')),
      ),
    ],
    ['promises', 'promises/'],
    ['archive', 'archive/'],
    ['data', 'data/'],
    ['about', 'about/'],
    ['desk', 'desk/'],
  ] as const;
  const inEach = paths.flatMap(([kind, path]) =>
    site.languages.map((language) => ({ kind: `${kind}, ${language}`, path: pagePath(site, language, path) })),
  );
  // The largest page of all by far: once is enough for everything that is the same in each language.
  const design = { kind: 'design', path: pagePath(site, site.languages[0] ?? '', 'about/design/') };
  return [...inEach, design, { kind: 'not found', path: `${site.base}404.html` }];
}

/** The file that answers for a path of the site; undefined where a server would say 404. */
export function fileAt(site: BuiltSite, path: string): string | undefined {
  if (!path.startsWith(site.base)) return undefined;
  const inside = decodeURIComponent(path.slice(site.base.length));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return site.files.includes(file) ? file : undefined;
}

export function read(site: BuiltSite, file: string): string {
  return readFileSync(join(site.folder, file), 'utf8');
}

/** Every HTML page of a site, parsed. */
export function sitePages(site: BuiltSite): SitePage[] {
  return site.files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const [folder = ''] = file.split('/');
      return {
        file,
        path: site.base + file.replace(/(^|\/)index\.html$/, '$1'),
        language: site.languages.slice(1).find((language) => language === folder) ?? site.languages[0] ?? '',
        document: parseHtml(read(site, file)),
      };
    });
}

function builtSite(folders: Folders): BuiltSite {
  const about = parse(readFileSync(join(folders.content, 'site.yaml'), 'utf8'));
  const heads = filesIn(join(folders.content, 'bulletins')).map((file) => {
    const [, frontmatter = ''] = readFileSync(join(folders.content, 'bulletins', file), 'utf8').split('---\n');
    return {
      id: file.replace(/\.md$/, ''),
      ...(parse(frontmatter) as { agency: string; title: string; draft?: true; embargo?: string }),
    };
  });
  const [published = [], withheld = []] = [false, true].map((kept) =>
    heads.filter(({ draft, embargo }) => (draft === true || embargo !== undefined) === kept),
  );
  return {
    ...folders,
    address: about.address,
    base: about.base ? `${about.base.replace(/\/$/, '')}/` : '/',
    languages: about.languages,
    notice: about.notice,
    bulletins: published.map(({ id }) => id),
    withheld: withheld.map(({ id, title }) => ({ id, title })),
    agencies: [...new Set(published.map(({ agency }) => agency))],
    files: filesIn(folders.folder),
  };
}

/** The first bulletin without results; any other where each has some. */
function targetsOnly(site: BuiltSite, paths: readonly string[]): string {
  const found = paths.find((path) => !read(site, `${path}index.html`).includes('id="figures"'));
  return found ?? paths[0] ?? '';
}

/** Every file below a folder, in a fixed order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
