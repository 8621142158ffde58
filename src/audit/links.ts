/** Links of an article that lead nowhere, as far as that can be known without asking the network. */
import type { Definition, Link, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseArticle } from '../markdown/article.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Problem, ProblemDetail } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { type Audited, finding } from './audited.ts';

/** Files that lie beside the page of a bulletin. */
const besidePage = ['figures.csv', 'source.md'];
/** What publishers' pages send a reader's friends. */
const sharing =
  /^mailto:\?|(?:facebook\.com\/sharer|twitter\.com\/(?:intent|share)|x\.com\/intent|zalo\.me\/share|sp\.zalo\.me)/i;
/** A link whose address has a space, or whose brackets are apart: it stays on the page as it was typed. */
const unread = /\[[^\][]+\] ?\([^()\n]*\)|\]\([^)\s]*$/u;

/** Most articles have no links, and need not be parsed to be seen to have none. */
const mayLink = /\]|https?:|www\.|@|<\w+:/;

export function links({ body, placeInBody, vocabulary, bulletin }: Audited, dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  if (!mayLink.test(body)) return problems;
  visit(parseArticle(body), ['link', 'definition', 'text'], (visited) => {
    const node = visited as Link | Definition | Text;
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'text') {
      const found = unread.exec(node.value);
      if (found) problems.push(finding('error', placeInBody(offset), { code: 'link-malformed', found: found[0] }));
      return;
    }
    const detail = problemOf(node.url, bulletin.id, vocabulary.site, dataset);
    if (!detail) return;
    const severity = detail.code === 'page-furniture' || detail.code === 'link-within' ? 'warning' : 'error';
    problems.push(finding(severity, placeInBody(offset), detail));
  });
  return problems;
}

function problemOf(written: string, from: string, site: Site, dataset: Dataset): ProblemDetail | undefined {
  const url = written.trim();
  if (url === '' || url === '#') return { code: 'link-empty', found: `(${url})` };
  if (sharing.test(url)) return { code: 'page-furniture', found: url };
  if (url.startsWith('#')) return url.startsWith('#note-') ? undefined : { code: 'link-within', found: url };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const home = `${site.address}${site.base}`;
  if (scheme === 'http' || scheme === 'https') {
    if (!isWebAddress(url)) return { code: 'link-malformed', found: url };
    return url.startsWith(home) ? deadPath(`/${url.slice(home.length)}`, url, site, dataset) : undefined;
  }
  if (scheme === 'mailto')
    return /^mailto:[^@\s?]+@[^@\s?]+\.[^@\s?]+/i.test(url) ? undefined : { code: 'link-malformed', found: url };
  if (scheme !== undefined) return undefined;
  if (url.startsWith('//')) return isWebAddress(`https:${url}`) ? undefined : { code: 'link-malformed', found: url };
  if (url.startsWith('/')) {
    if (!url.startsWith(site.base)) return deadPath(url, url, site, dataset) ?? outside(url, site);
    return deadPath(url.slice(site.base.length - 1), url, site, dataset);
  }
  const [path = ''] = url.split(/[?#]/);
  if (path.startsWith('../')) return fromPage(path, url, from, site, dataset);
  return path === '' || besidePage.includes(path) ? undefined : { code: 'link-dead', found: url };
}

/** A path that begins at the page of the bulletin. */
function fromPage(path: string, found: string, from: string, site: Site, dataset: Dataset): ProblemDetail | undefined {
  const { pathname } = new URL(path, `https://site.example/bulletins/${from}/`);
  const isPage = /^\/(?:bulletins|agencies|metrics|years)\//.test(pathname);
  return isPage ? deadPath(pathname, found, site, dataset) : { code: 'link-dead', found };
}

function isWebAddress(url: string): boolean {
  if (!/^https?:\/\/[^/\s]+/i.test(url) || /\s/.test(url) || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === 'localhost' || /^[^.]+(?:\.[^.]+)+$/.test(hostname);
}

/** @param path from the top of the site */
function deadPath(path: string, found: string, site: Site, dataset: Dataset): ProblemDetail | undefined {
  const segments = (path.split(/[?#]/)[0] ?? '').split('/').filter(Boolean);
  const [language] = segments;
  const others: readonly string[] = site.languages.slice(1);
  const [kind, ...rest] = language !== undefined && others.includes(language) ? segments.slice(1) : segments;
  const id = rest.join('/');
  const { agencies, metrics } = dataset.vocabulary;
  const isKnown = (): boolean => {
    if (rest.length === 0) return true;
    if (kind === 'bulletins')
      return dataset.bulletinsById.has(besidePage.includes(rest.at(-1) ?? '') ? rest.slice(0, -1).join('/') : id);
    if (/\.\w+$/.test(id)) return true;
    if (kind === 'agencies') return agencies.has(id);
    if (kind === 'metrics') return metrics.has(id);
    return true;
  };
  return isKnown() ? undefined : { code: 'link-dead', found };
}

/** A path of this site without the folder in which the site lies. */
function outside(url: string, { base }: Site): ProblemDetail | undefined {
  const isOurs = /^\/(?:[a-z]{2}\/)?(?:bulletins|agencies|metrics|years)\//.test(url);
  return isOurs && base !== '/' ? { code: 'link-dead', found: url } : undefined;
}
