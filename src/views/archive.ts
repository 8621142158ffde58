/** All bulletins, by the year in which their period ends. */
import { filingYear } from '../model/period.ts';
import { type BulletinLine, bulletinLine } from './bulletin-line.ts';
import type { ViewContext } from './context.ts';
import { type Page, page } from './page.ts';

export interface ArchiveView {
  page: Page;
  years: { year: string; id: string; caption: string; bulletins: BulletinLine[] }[];
}

export function archiveView(context: ViewContext): ArchiveView {
  const { dataset, words } = context;
  const byYear = Map.groupBy(dataset.bulletins, ({ period }) => filingYear(period));
  return {
    page: page(
      'archive/',
      { title: words.archive, description: words.archiveLead, csv: 'data/bulletins.csv' },
      context,
    ),
    years: [...byYear]
      .sort(([left], [right]) => right - left)
      .map(([year, bulletins]) => ({
        year: String(year),
        id: `y${year}`,
        caption: words.archiveCaption(String(year)),
        bulletins: bulletins.map((bulletin) => bulletinLine(bulletin, context)),
      })),
  };
}
