import type { Agency } from '../model/agency.ts';
import { calendarYear, type Period, parsePeriod } from '../model/period.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ProseReading } from '../prose/reading.ts';
import type { Manuscript } from './manuscript.ts';
import { saidPeriod } from './said-in-head.ts';
import { dayOfWords, periodOfWords } from './written-time.ts';

/** What a draft will say of the article as a whole; the author's own word goes before what the text suggests. */
export interface Proposed {
  title: string;
  published: string | null;
  /** Null where the text names none of the vocabulary. */
  agency: Agency | null;
  /** Null where the text names none. */
  period: Period | null;
  /** The period's first and last day, where its author has given other than the usual ones. */
  days?: { from?: string; to?: string };
}

/** What an author has said of the article; whatever is absent is proposed. */
export interface Chosen {
  title?: string;
  /** As its author writes it; empty where it is not to be said. */
  published?: string;
  agency?: string;
  /** As its author writes it. */
  period?: string;
  /** Days as `2021-12-15`; empty for the usual ones. */
  from?: string;
  to?: string;
}

export function propose(
  manuscript: Manuscript,
  reading: ProseReading,
  vocabulary: Vocabulary,
  chosen: Chosen,
): Proposed {
  const agency = vocabulary.agencies.get(chosen.agency ?? reading.proposedAgency.value ?? '') ?? null;
  const said = chosen.period === undefined && manuscript.head ? saidPeriod(manuscript.head, vocabulary) : undefined;
  const typed = chosen.period === undefined ? reading.proposedPeriod.value : periodOfWords(chosen.period);
  const period = said ?? parsePeriod(typed ?? '', agency?.yearStarts ?? calendarYear);
  const published = chosen.published && (dayOfWords(chosen.published) ?? chosen.published);
  const ownDays: Proposed['days'] = said && typeof manuscript.head?.period === 'object' ? manuscript.head.period : {};
  const [from, to] = [chosen.from ?? ownDays.from, chosen.to ?? ownDays.to];
  const days = { ...(from && { from }), ...(to && { to }) };
  return {
    title: chosen.title ?? manuscript.title ?? reading.proposedTitle.value,
    published: (published ?? manuscript.published ?? reading.proposedPublished.value) || null,
    agency,
    period: typeof period === 'string' ? null : { ...period, ...datesOf(days) },
    ...(Object.keys(days).length > 0 ? { days } : {}),
  };
}

function datesOf({ from, to }: NonNullable<Proposed['days']>): Pick<Period, 'start' | 'end'> {
  return { ...(from === undefined ? {} : { start: from }), ...(to === undefined ? {} : { end: to }) };
}
