/** Where everything stands on the site. Addresses never change once published. */
import type { Language, Site } from '../model/site.ts';

/** A path with the site's base; `path` begins without a slash and is the same in every language. */
export function pagePath(site: Site, language: Language, path = ''): string {
  return `${site.base}${language === site.languages[0] ? '' : `${language}/`}${path}`;
}

/** A file that is the same in every language: data, sources. */
export function filePath(site: Site, path: string): string {
  return `${site.base}${path}`;
}

/** The full address of a path that already has its base. */
export function absolute(site: Site, path: string): string {
  return `${site.address}${path}`;
}

export const bulletinPage = (id: string): string => `bulletins/${id}/`;
export const agencyPage = (id: string): string => `agencies/${id}/`;
export const metricPage = (id: string): string => `metrics/${id}/`;
export const yearPage = (year: string): string => `years/${year}/`;
export const metricCsv = (id: string): string => `metrics/${id}/figures.csv`;
export const promisesPage = 'promises/';
export const promisesYearPage = (year: string): string => `promises/${year}/`;
export const promisesCsv = 'promises/targets.csv';
export const bulletinCsv = (id: string): string => `bulletins/${id}/figures.csv`;
export const bulletinSource = (id: string): string => `bulletins/${id}/source.md`;
export const agencyCsv = (id: string): string => `agencies/${id}/figures.csv`;
export const deskPage = 'desk/';
/** What the desk fetches when it is opened. */
export const deskVocabulary = 'desk/vocabulary.json';
export const deskPublished = 'desk/published.json';
export const agencyFeed = (id: string): string => `agencies/${id}/rss.xml`;

/** The part of an observation's id after its bulletin: the anchor of its row. */
export function anchorOf(observationId: string): string {
  return observationId.slice(observationId.indexOf('#') + 1);
}
