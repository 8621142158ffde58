/** The agency and the period that a file's head names, as the vocabulary knows them. */
import type { Agency } from '../model/agency.ts';
import type { Period } from '../model/period.ts';
import { readPeriod } from '../model/reading.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { YamlSource } from '../model/yaml-source.ts';
import { proposeAgency } from '../prose/article/agency-names.ts';
import { tokenise } from '../prose/words/tokens.ts';
import type { ArticleHead } from './article-head.ts';

/** The agency of this id, or of this name; undefined where the vocabulary has none. */
export function saidAgency({ agency }: ArticleHead, { agencies }: Vocabulary): Agency | undefined {
  if (agency === undefined) return undefined;
  const byId = agencies.get(agency);
  return byId ?? agencies.get(proposeAgency(tokenise(agency), [], agencies.values()).value ?? '');
}

/** Undefined where it is none. */
export function saidPeriod(head: ArticleHead, vocabulary: Vocabulary): Period | undefined {
  const { period } = head;
  const reading = { yaml: nowhere, vocabulary, problems: [] };
  return period === undefined ? undefined : readPeriod(reading, period, [], saidAgency(head, vocabulary));
}

/** Keys of the head that no draft takes over. */
export function leftOfHead(head: ArticleHead | undefined, vocabulary: Vocabulary): string[] {
  if (!head) return [];
  const unknown = [
    head.agency !== undefined && !saidAgency(head, vocabulary) ? ['agency'] : [],
    head.period !== undefined && !saidPeriod(head, vocabulary) ? ['period'] : [],
  ].flat();
  return [...unknown, ...head.left];
}

const place = { file: '', line: 1, column: 1, excerpt: '' };
/** A head that was read already has nothing to be complained of again. */
const nowhere: YamlSource = {
  data: undefined,
  problems: [],
  placeOf: () => place,
  placeOfKey: () => place,
  isQuoted: () => false,
};
