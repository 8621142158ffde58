/** An article as it is read: its sentences, and what its file says of it around them. */
import type { Vocabulary } from '../model/vocabulary.ts';
import { proposeAgency } from '../prose/article/agency-names.ts';
import { readProse } from '../prose/read.ts';
import type { ProseReading } from '../prose/reading.ts';
import { tokenise } from '../prose/words/tokens.ts';
import type { Manuscript } from './manuscript.ts';
import { saidAgency, saidPeriod } from './said-in-head.ts';
import { withTables } from './tables/with-tables.ts';

export type ProseReader = (text: string, vocabulary: Vocabulary) => ProseReading;

type ArticleAround = Pick<Manuscript, 'text'> &
  Partial<Pick<Manuscript, 'title' | 'published' | 'issuer' | 'dated' | 'head'>>;

/** @param read another reader only in tests */
export function readArticle(
  { text, title, published: saidDay, issuer, dated, head }: ArticleAround,
  vocabulary: Vocabulary,
  read: ProseReader = readProse,
): ProseReading {
  const reading = read(text, vocabulary);
  const { proposedAgency: named, proposedPublished: published } = reading;
  const byIssuer = issuer === undefined ? undefined : proposeAgency(tokenise(issuer), [], vocabulary.agencies.values());
  const proposedPublished = dated === undefined || published.certain ? published : { value: dated, certain: true };
  // Whoever writes under another letterhead writes of itself.
  const proposedAgency = byIssuer?.value ? byIssuer : { ...named, certain: named.certain && issuer === undefined };
  const around = { ...reading, proposedPublished, proposedAgency };
  const said = head ? asHeadSays(around, { title, published: saidDay, head }, vocabulary) : around;
  return withTables(text, said, vocabulary, read);
}

/** What the head of a file says is its author's word. */
function asHeadSays(
  reading: ProseReading,
  { title, published, head }: Required<Pick<ArticleAround, 'head'>> & Pick<ArticleAround, 'title' | 'published'>,
  vocabulary: Vocabulary,
): ProseReading {
  const said = <Value>(value: Value | undefined): { value: Value; certain: true } | undefined =>
    value === undefined ? undefined : { value, certain: true };
  const period = head && saidPeriod(head, vocabulary);
  return {
    ...reading,
    proposedTitle: said(title) ?? reading.proposedTitle,
    proposedPublished: said(published) ?? reading.proposedPublished,
    proposedAgency: said(head && saidAgency(head, vocabulary)?.id) ?? reading.proposedAgency,
    proposedPeriod: said(period?.id) ?? reading.proposedPeriod,
  };
}
