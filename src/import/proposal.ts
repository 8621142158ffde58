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

/** What an author has said of the article; whatever is absent is proposed. */
export interface Chosen {
  title?: string;
  /** Empty where it is not to be said. */
  published?: string;
  agency?: string;
  period?: string;
}

export function propose(
  manuscript: Manuscript,
  reading: ProseReading,
  vocabulary: Vocabulary,
  chosen: Chosen,
): Proposed {
  const agency = vocabulary.agencies.get(chosen.agency ?? reading.proposedAgency.value ?? '') ?? null;
  const period = parsePeriod(chosen.period ?? reading.proposedPeriod.value ?? '', agency?.yearStarts ?? calendarYear);
  return {
    title: chosen.title ?? manuscript.title ?? reading.proposedTitle.value,
    published: (chosen.published ?? manuscript.published ?? reading.proposedPublished.value) || null,
    agency,
    period: typeof period === 'string' ? null : period,
  };
}
