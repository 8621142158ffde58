import type { Agency } from '../model/agency.ts';
import { calendarYear, type Period, parsePeriod } from '../model/period.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ProseReading } from '../prose/reading.ts';
import type { Manuscript } from './manuscript.ts';

/** What a draft will say of the article as a whole; the author's own word goes before what the text suggests. */
export interface Proposed {
  title: string;
  published: string | null;
  /** Null where the text names none of the vocabulary. */
  agency: Agency | null;
  /** Null where the text names none. */
  period: Period | null;
}

/** @param chosen what the author has said on the command line */
export function propose(
  manuscript: Manuscript,
  reading: ProseReading,
  vocabulary: Vocabulary,
  chosen: { agency?: string; period?: string },
): Proposed {
  const agency = vocabulary.agencies.get(chosen.agency ?? reading.proposedAgency.value ?? '') ?? null;
  const period = parsePeriod(chosen.period ?? reading.proposedPeriod.value ?? '', agency?.yearStarts ?? calendarYear);
  return {
    title: manuscript.title ?? reading.proposedTitle.value,
    published: manuscript.published ?? reading.proposedPublished.value,
    agency,
    period: typeof period === 'string' ? null : period,
  };
}
