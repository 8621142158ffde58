/** An article as it is read: its sentences, and what its file says of it around them. */
import type { Vocabulary } from '../model/vocabulary.ts';
import { proposeAgency } from '../prose/agency-names.ts';
import { readProse } from '../prose/read.ts';
import type { ProseReading } from '../prose/reading.ts';
import { tokenise } from '../prose/tokens.ts';
import type { Manuscript } from './manuscript.ts';

export type ProseReader = (text: string, vocabulary: Vocabulary) => ProseReading;

/** @param read another reader only in tests */
export function readArticle(
  { text, issuer, dated }: Pick<Manuscript, 'text' | 'issuer' | 'dated'>,
  vocabulary: Vocabulary,
  read: ProseReader = readProse,
): ProseReading {
  const reading = read(text, vocabulary);
  const { proposedAgency: named, proposedPublished: published } = reading;
  const byIssuer = issuer === undefined ? undefined : proposeAgency(tokenise(issuer), [], vocabulary.agencies.values());
  const proposedPublished = dated === undefined || published.certain ? published : { value: dated, certain: true };
  // Whoever writes under another letterhead writes of itself.
  const proposedAgency = byIssuer?.value ? byIssuer : { ...named, certain: named.certain && issuer === undefined };
  return { ...reading, proposedPublished, proposedAgency };
}
