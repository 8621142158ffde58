/** One bulletin in a list. */
import type { Bulletin } from '../model/bulletin.ts';
import { formatDate, formatPeriod } from '../model/format.ts';
import { agencyPage, bulletinPage, pagePath } from './address.ts';
import { agencyName, type ViewContext } from './context.ts';
import { type Headline, headlines } from './headline.ts';

export interface BulletinLine {
  id: string;
  title: string;
  titleLanguage: string;
  link: string;
  agency: string;
  agencyLink: string;
  period: string;
  kind: string;
  /** Publication day; where it is not stated, the day of the conference, said to be that. */
  date?: string;
  headlines: Headline[];
}

export function bulletinLine(bulletin: Bulletin, context: ViewContext): BulletinLine {
  const { language, words, dataset } = context;
  const { site } = dataset.vocabulary;
  return {
    id: bulletin.id,
    title: bulletin.title,
    titleLanguage: bulletin.language,
    link: pagePath(site, language, bulletinPage(bulletin.id)),
    agency: agencyName(bulletin.agency, context),
    agencyLink: pagePath(site, language, agencyPage(bulletin.agency)),
    period: formatPeriod(bulletin.period, language),
    kind: words.kinds[bulletin.kind],
    date: dateOf(bulletin, context),
    headlines: headlines(bulletin, context),
  };
}

/** Ids of the metrics that a list of bulletins names. */
export function metricsOfLines(lines: readonly BulletinLine[]): (string | undefined)[] {
  return lines.flatMap((line) => line.headlines.map(({ metricId }) => metricId));
}

function dateOf({ published, held }: Bulletin, { language, words }: ViewContext): string | undefined {
  if (published !== undefined) return formatDate(published, language);
  return held === undefined ? undefined : words.heldOn(formatDate(held, language));
}
