/** Whether words of the article name a metric, by its label or one of its aliases. */
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ArticleNumber } from '../prose/places/article-numbers.ts';
import { around } from '../prose/places/surroundings.ts';
import { publisherWords } from '../prose/words/publisher-words.ts';
import { tokenise } from '../prose/words/tokens.ts';
import { type Audited, sentenceAt } from './audited.ts';

/** Syllables as they are compared, abbreviations written out. */
export type Said = ReadonlySet<string>;

/** What is said around a number, from near to far. */
export interface Surroundings {
  /** From the sign or the number before it to the next. */
  clause: Said;
  sentence: Said;
  /** Its heading, and its paragraph up to the end of its sentence. */
  context: Said;
}

export function surroundingsOf(
  { start, end }: Pick<ArticleNumber, 'start' | 'end'>,
  { text, vocabulary, passageAt }: Audited,
): Surroundings {
  const { index } = publisherWords(vocabulary);
  const saidIn = (words: string): Said =>
    new Set(tokenise(words).flatMap((token) => index.abbreviations.get(token.text) ?? [token.key]));
  const { words, at } = sentenceAt(text, start);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start - at + words.length);
  return {
    clause: saidIn(clauseAround(words, at, at + end - start)),
    sentence: saidIn(words),
    context: saidIn(`${passageAt(start)?.heading ?? ''} ${before}`),
  };
}

function clauseAround(words: string, start: number, end: number): string {
  const before = /[^\d]*$/u.exec(words.slice(0, start))?.[0] ?? '';
  const after = /^[^\d]*/u.exec(words.slice(end))?.[0] ?? '';
  return around(`${before}${words.slice(start, end)}${after}`, before.length, before.length + end - start, '.,;:!?');
}

/** The share of a metric's name that is said, by how much each syllable tells: 1 where it is said wholly. */
export function namedShare(metric: string, said: Said, vocabulary: Vocabulary): number {
  const shares = namesOf(vocabulary)
    .get(metric)
    ?.map(({ worth, whole }) => {
      const held = [...worth].reduce((sum, [key, weight]) => sum + (said.has(key) ? weight : 0), 0);
      return whole === 0 ? 0 : held / whole;
    });
  return Math.max(0, ...(shares ?? []));
}

/** Whether words hold a syllable that tells much of what is counted, and that does not belong to a metric. */
export function saysMoreThan(metric: string, said: Said, vocabulary: Vocabulary): boolean {
  const { index } = publisherWords(vocabulary);
  const own = index.words.get(metric);
  return [...said].some((key) => (index.weights.get(key) ?? 0) >= telling && own?.has(key) !== true);
}

/** What a syllable weighs that few metrics share. */
const telling = 0.75;

/** Whether all the words by which one metric is known also belong to the other, which is then a kind of it. */
export function isKindOf(narrower: string, wider: string, vocabulary: Vocabulary): boolean {
  const { index } = publisherWords(vocabulary);
  const [own, others] = [index.words.get(narrower), index.words.get(wider)];
  const { partOf } = vocabulary.metrics.get(narrower) ?? {};
  return partOf === wider || (own !== undefined && others !== undefined && [...others].every((key) => own.has(key)));
}

/** One way of naming a metric: what each of its syllables tells, and all of them. */
interface Name {
  worth: ReadonlyMap<string, number>;
  whole: number;
}

const gathered = new WeakMap<Vocabulary, ReadonlyMap<string, readonly Name[]>>();

function namesOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly Name[]> {
  const known = gathered.get(vocabulary);
  if (known) return known;
  const names = Map.groupBy(publisherWords(vocabulary).index.phrases, ({ metric }) => metric.id);
  gathered.set(vocabulary, names);
  return names;
}
