import type { Vocabulary } from '../model/vocabulary.ts';
import { awardsOf, type Grantors, grantorsOf } from './awards.ts';
import { comparatorsOf } from './comparators.ts';
import type { Discourse, Draft, Prepared } from './draft.ts';
import { type Heading, readHeading } from './heading.ts';
import { indexMetrics, type MetricIndex } from './metric-phrases.ts';
import { proseAward, proseFigure } from './prose-figure.ts';
import { type Quantity, quantitiesOf, type ReadNumber } from './quantities.ts';
import type { ProseAward, ProseDistractor, ProseReading, Unexplained } from './reading.ts';
import { withoutRepetitions } from './repetition.ts';
import { readChange } from './sentence-changes.ts';
import { readDirections } from './sentence-directions.ts';
import { readLevel } from './sentence-levels.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { columnOf, draftSpan, spanOf } from './spans.ts';
import { type Units, unitsOf } from './units.ts';
import { withWholes } from './wholes.ts';

/** Reads figures, changes and awards out of a Vietnamese article. */
export function readProse(text: string, vocabulary: Vocabulary): ProseReading {
  const units = unitsOf(vocabulary.site.measures);
  const sentences = sentencesOf(text);
  const heading = readHeading(sentences, text, vocabulary.agencies.values());
  const found: Findings = { drafts: [], awards: [], distractors: [], unexplained: [] };
  const reader: Reader = {
    text,
    units,
    heading,
    index: indexMetrics(vocabulary.metrics.values(), units),
    grantors: grantorsOf(vocabulary.site.grantors),
  };
  let discourse: Discourse = { drafts: [], stated: [] };
  for (const sentence of sentences) {
    if (sentence.opens) {
      discourse = { drafts: [], stated: found.drafts.filter((draft) => draft.sentence.line !== heading.titleLine) };
    }
    readSentence(sentence, reader, discourse, found);
  }
  const { kept, repeated } = withoutRepetitions(found.drafts, heading.titleLine);
  const figures = withWholes(kept, vocabulary.metrics).map((draft) => proseFigure(draft, text, heading.period.value));
  const distractors = [
    ...found.distractors,
    ...repeated.map((draft): ProseDistractor => ({ ...draftSpan(draft, text), reason: 'headline' })),
  ].sort((left, right) => left.start - right.start);
  const explained = kept.length + found.awards.length + distractors.length;
  return {
    proposedTitle: heading.title,
    proposedPublished: heading.published,
    proposedPeriod: heading.period,
    proposedAgency: heading.agency,
    figures,
    awards: found.awards,
    distractors,
    unexplained: found.unexplained,
    coverage: explained === 0 ? 1 : explained / (explained + found.unexplained.length),
  };
}

/** All that stays the same from sentence to sentence. */
interface Reader {
  text: string;
  units: Units;
  heading: Heading;
  index: MetricIndex;
  grantors: Grantors;
}

interface Findings {
  drafts: Draft[];
  awards: ProseAward[];
  distractors: ProseDistractor[];
  unexplained: Unexplained[];
}

function readSentence({ tokens, line }: Sentence, reader: Reader, discourse: Discourse, found: Findings): void {
  const { text, units, heading, index, grantors } = reader;
  const numbers = quantitiesOf(tokens, units);
  const isOneEvent = isIncident(numbers);
  for (const item of numbers) {
    const span = spanOf(tokens, item.from, item.to, line, text);
    if (item.kind === 'ignored') found.distractors.push({ ...span, reason: item.reason });
    else if (isOneEvent) found.distractors.push({ ...span, reason: 'incident' });
    else if (item.kind === 'unknown') found.unexplained.push({ ...span, column: columnOf(text, span.start) });
  }
  if (isOneEvent) return;

  const quantities = numbers.filter((item) => item.kind === 'quantity');
  const awards = awardsOf(tokens, quantities, grantors, text);
  found.awards.push(...awards.map((award) => proseAward(award, spanOf(tokens, award.from, award.to, line, text))));
  const taken = new Set<Quantity>(awards.flatMap((award) => award.quantities));
  const year = heading.period.value === null ? undefined : Number(heading.period.value.slice(0, 4));
  const sentence: Prepared = {
    tokens,
    quantities: quantities.filter((quantity) => !taken.has(quantity)),
    comparators: comparatorsOf(tokens, year),
    line,
    units,
    ...(year === undefined ? {} : { year }),
  };
  const before = discourse.drafts.length;
  sentence.quantities.forEach(({ direction }, at) => {
    if (direction) readChange(sentence, at, index, discourse);
    else readLevel(sentence, at, index, discourse);
  });
  if (line !== heading.titleLine) readDirections(sentence, index, discourse);
  found.drafts.push(...discourse.drafts.slice(before));
}

/** A sentence that names the day and the hour tells of one event, and counts nothing for the period. */
function isIncident(numbers: readonly ReadNumber[]): boolean {
  const reasons = new Set(numbers.flatMap((item) => (item.kind === 'ignored' ? [item.reason] : [])));
  return reasons.has('date') && reasons.has('time');
}
