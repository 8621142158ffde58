/** The first page: what is new, and the ways in. */
import { filingYear } from '../model/period.ts';
import { agencyPage, pagePath, yearPage } from './address.ts';
import { agenciesWithPages } from './agency.ts';
import { type BulletinLine, bulletinLine, metricsOfLines } from './bulletin-line.ts';
import { agencyName, inLanguage, type ViewContext } from './context.ts';
import { type Definition, definitionsOf } from './definition.ts';
import { type Page, page } from './page.ts';

const mostLatest = 6;

export interface HomeView {
  page: Page;
  name: string;
  description: string;
  lead: string;
  latest: BulletinLine[];
  /** Agencies under their levels, in the order of site.yaml. */
  agencies: { level: string; links: { name: string; link: string }[] }[];
  years: { year: string; link: string; count: string }[];
  /** Of every metric named on the page. */
  definitions: Definition[];
}

export function homeView(context: ViewContext): HomeView {
  const { dataset, language, words } = context;
  const { site } = dataset.vocabulary;
  const agencies = agenciesWithPages(context);
  const description = inLanguage(site.description, context);
  const latest = dataset.bulletins.slice(0, mostLatest).map((bulletin) => bulletinLine(bulletin, context));
  const byYear = Map.groupBy(dataset.bulletins, ({ period }) => filingYear(period));
  return {
    page: page('', { title: inLanguage(site.name, context), description, csv: 'data/observations.csv' }, context),
    name: inLanguage(site.name, context),
    description,
    lead: words.homeLead(dataset.bulletins.length, agencies.length, dataset.observations.length),
    latest,
    agencies: [...site.levels].flatMap(([id, label]) => {
      const links = agencies
        .filter(({ level }) => level === id)
        .map((agency) => ({
          name: agencyName(agency.id, context),
          link: pagePath(site, language, agencyPage(agency.id)),
        }));
      return links.length === 0 ? [] : [{ level: inLanguage(label, context), links }];
    }),
    years: [...byYear]
      .sort(([left], [right]) => right - left)
      .map(([year, bulletins]) => ({
        year: String(year),
        link: pagePath(site, language, yearPage(String(year))),
        count: words.bulletinCount(bulletins.length),
      })),
    definitions: definitionsOf(metricsOfLines(latest), context),
  };
}
