/** What every page has: its title, its address in each language, the data behind it. */
import type { Language } from '../model/site.ts';
import { absolute, filePath, pagePath } from './address.ts';
import { inLanguage, type ViewContext } from './context.ts';

export interface Crumb {
  label: string;
  link: string;
}

export interface Page {
  language: Language;
  /** Without the site's name. */
  title: string;
  description: string;
  /** Full address in this language. */
  canonical: string;
  /** The same page in every language of the site, this one included. */
  alternates: { language: Language; address: string; path: string }[];
  crumbs: Crumb[];
  /** One CSV of what the page shows. */
  csv?: string;
  siteName: string;
}

export function page(
  path: string,
  parts: { title: string; description: string; crumbs?: Crumb[]; csv?: string },
  context: ViewContext,
): Page {
  const { site } = context.dataset.vocabulary;
  const crumbs = [{ label: context.words.home, link: pagePath(site, context.language) }, ...(parts.crumbs ?? [])];
  return {
    language: context.language,
    title: parts.title,
    description: parts.description,
    canonical: absolute(site, pagePath(site, context.language, path)),
    alternates: site.languages.map((language) => {
      const inOther = pagePath(site, language, path);
      return { language, address: absolute(site, inOther), path: inOther };
    }),
    crumbs: path === '' ? [] : crumbs,
    csv: parts.csv === undefined ? undefined : filePath(site, parts.csv),
    siteName: inLanguage(site.name, context),
  };
}
