/** All bulletins, by the year in which their period ends. */
import type { Bulletin } from '../model/bulletin.ts';
import { comparePeriods, filingYear } from '../model/period.ts';
import { pagePath, yearPage } from './address.ts';
import { type BulletinLine, bulletinLine } from './bulletin-line.ts';
import { columnOrder, compareTexts } from './column-order.ts';
import type { ViewContext } from './context.ts';
import { type Page, page } from './page.ts';

export interface ArchiveLine extends BulletinLine {
  /** Its place in each column that can be sorted; none where nothing is stated. */
  order: Record<'title' | 'agency' | 'period' | 'date', number | undefined>;
}

export interface ArchiveView {
  page: Page;
  years: { year: string; link: string; id: string; caption: string; bulletins: ArchiveLine[] }[];
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
        link: pagePath(dataset.vocabulary.site, context.language, yearPage(String(year))),
        id: `y${year}`,
        caption: words.archiveCaption(String(year)),
        bulletins: archiveLines(bulletins, context),
      })),
  };
}

function archiveLines(bulletins: readonly Bulletin[], context: ViewContext): ArchiveLine[] {
  const lines = bulletins.map((bulletin) => bulletinLine(bulletin, context));
  const text = (of: (line: BulletinLine) => string) => columnOrder(lines.map(of), compareTexts);
  const title = text((line) => line.title);
  const agency = text((line) => line.agency);
  const period = columnOrder(
    bulletins.map((bulletin) => bulletin.period),
    comparePeriods,
  );
  // As much of a date as is known, year first: its letters stand in the order of time.
  const date = columnOrder(
    bulletins.map(({ published, held }) => published ?? held),
    compareTexts,
  );
  return lines.map((line, index) => ({
    ...line,
    order: { title: title[index], agency: agency[index], period: period[index], date: date[index] },
  }));
}
