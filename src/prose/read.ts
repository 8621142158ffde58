import type { Vocabulary } from '../model/vocabulary.ts';
import { type Heading, readHeading } from './article/heading.ts';
import { awardsOf, type SentenceAward } from './awards/awards.ts';
import { boundMeant } from './changes/excess.ts';
import { readChange } from './changes/sentence-changes.ts';
import { readDirections } from './changes/sentence-directions.ts';
import { continues } from './discourse/continuing.ts';
import type { Discourse } from './discourse/discourse.ts';
import { tellsOneEvent } from './discourse/one-event.ts';
import { wholeOfParts } from './discourse/parts.ts';
import { isSameAward, withoutRepetitions } from './discourse/repetition.ts';
import { addStatements, noStatements } from './discourse/statements.ts';
import { sumsUp } from './discourse/summing-up.ts';
import { comparatorsOf } from './figures/comparators.ts';
import type { Draft, Prepared } from './figures/draft.ts';
import { isComparedRatio } from './figures/now-and-before.ts';
import { proseAward, proseFigure } from './figures/prose-figure.ts';
import { readLevel } from './figures/sentence-levels.ts';
import { withWholes } from './figures/wholes.ts';
import { announceTopic } from './metrics/announced-topic.ts';
import { quantitiesOf } from './numbers/quantities.ts';
import type { Quantity } from './numbers/quantity.ts';
import type { ProseDistractor, ProseReading, Span, Unexplained } from './reading.ts';
import { type PublisherWords, publisherWords } from './words/publisher-words.ts';
import { type Sentence, sentencesOf } from './words/sentences.ts';
import { draftSpan, spanOf } from './words/spans.ts';

/** Reads figures, changes and awards out of a Vietnamese article. */
export function readProse(text: string, vocabulary: Vocabulary): ProseReading {
  const sentences = sentencesOf(text);
  const heading = readHeading(sentences, text, vocabulary.agencies.values());
  const found: Findings = { drafts: [], awards: [], distractors: [], unexplained: [] };
  const reader: Reader = { text, heading, ...publisherWords(vocabulary) };
  let discourse: Discourse = { drafts: [], stated: noStatements() };
  for (const sentence of sentences) {
    if (sentence.opens && !sumsUp(sentence.tokens, {}) && !continues(sentence.tokens)) {
      const { drafts, stated } = discourse;
      if (drafts[0]?.sentence.line !== heading.titleLine) addStatements(stated, drafts);
      discourse = { drafts: [], stated };
    }
    readSentence(sentence, reader, discourse, found);
  }
  const { kept, repeated } = withoutRepetitions(found.drafts, heading.titleLine);
  const figures = withWholes(kept, vocabulary.metrics).map((draft) => proseFigure(draft, text, heading.period.value));
  const distractors = [
    ...found.distractors,
    ...repeated
      .flatMap((draft) => [draft, ...draft.elsewhere])
      .map((stated): ProseDistractor => ({ ...draftSpan(stated, text), reason: 'headline' })),
  ].sort((left, right) => left.start - right.start);
  const explained = kept.length + found.awards.length + distractors.length;
  return {
    proposedTitle: heading.title,
    proposedPublished: heading.published,
    proposedPeriod: heading.period,
    proposedAgency: heading.agency,
    figures,
    awards: found.awards.map((award) => proseAward(award, award.span)),
    distractors,
    unexplained: found.unexplained,
    coverage: explained === 0 ? 1 : explained / (explained + found.unexplained.length),
  };
}

/** All that stays the same from sentence to sentence. */
interface Reader extends PublisherWords {
  text: string;
  heading: Heading;
}

interface Findings {
  drafts: Draft[];
  awards: (SentenceAward & { span: Span })[];
  distractors: ProseDistractor[];
  unexplained: Unexplained[];
}

function readSentence(
  { tokens, line, lineStart }: Sentence,
  reader: Reader,
  discourse: Discourse,
  found: Findings,
): void {
  const { text, units, heading, index, grantors } = reader;
  const numbers = quantitiesOf(tokens, units);
  const isOneEvent = tellsOneEvent(tokens, numbers);
  for (const item of numbers) {
    const span = spanOf(tokens, item.from, item.to, line, text);
    if (item.kind === 'ignored') found.distractors.push({ ...span, reason: item.reason });
    else if (isOneEvent) found.distractors.push({ ...span, reason: 'incident' });
    else if (item.kind === 'unknown') found.unexplained.push({ ...span, column: span.start - lineStart + 1 });
  }
  if (isOneEvent) return;

  const quantities = numbers.filter((item) => item.kind === 'quantity');
  const awards = awardsOf(tokens, quantities, grantors, text);
  for (const award of awards) {
    const isSaidAgain = found.awards.some((other) => isSameAward(award, other));
    if (!isSaidAgain) found.awards.push({ ...award, span: spanOf(tokens, award.from, award.to, line, text) });
  }
  const taken = new Set<Quantity>(awards.flatMap((award) => award.quantities));
  const year = heading.period.value === null ? undefined : Number(heading.period.value.slice(0, 4));
  const sentence: Prepared = {
    tokens,
    quantities: quantities.filter((quantity) => !taken.has(quantity)),
    comparators: comparatorsOf(tokens, heading.period.value),
    line,
    units,
    ...(year === undefined ? {} : { year }),
    ...(sumsUp(tokens, discourse) ? { isCumulative: true } : {}),
    ...(discourse.setsAims ? { followsAims: true } : {}),
  };
  discourse.isCumulative = sentence.isCumulative;
  discourse.partsOf = wholeOfParts(tokens, discourse);
  const before = discourse.drafts.length;
  sentence.quantities.forEach((quantity, at) => {
    if (isComparedRatio(sentence, at)) Object.assign(quantity, { of: undefined, before: quantity.of });
    const bound = boundMeant(sentence, at);
    if (bound) Object.assign(quantity, { operator: bound, direction: undefined });
    if (quantity.direction) readChange(sentence, at, index, discourse);
    else readLevel(sentence, at, index, discourse);
  });
  if (line !== heading.titleLine) readDirections(sentence, index, discourse);
  const read = discourse.drafts.slice(before);
  if (read.length === 0 || sentence.quantities.length === 0) announceTopic(sentence, index, discourse);
  else discourse.setsAims = read.every(({ role }) => role === 'target');
  found.drafts.push(...read);
}
