import type { Metric } from '../../model/metric.ts';
import { type Units, unitAt } from '../numbers/units.ts';
import { lexicon } from '../words/lexicon.ts';
import { phraseKeys } from '../words/syllable.ts';
import type { Token } from '../words/tokens.ts';
import { tokenise } from '../words/tokens.ts';
import { type Deeds, deedsOf, isDeed } from './deeds.ts';

/** One way of naming a metric: the parts of its noun phrase, without the word for what is counted. */
export interface MetricPhrase {
  metric: Metric;
  chunks: readonly (readonly string[])[];
  /** Their syllables one by one. */
  parts: readonly (readonly PhrasePart[])[];
  /** How much its most telling syllable tells, and all of them. */
  weight: number;
  whole: number;
  /** How many metrics are called by even the rarest of its syllables. */
  spread: number;
  /** How much each syllable tells in it, as often as it stands there. */
  worth: Map<string, number>;
  /** Whether it says nothing but what is done: "vụ án khởi tố". */
  isDeed: boolean;
  /** Its place in the vocabulary. */
  place: number;
}

/** A syllable of a name, and the pairs that it forms with its neighbours. */
export interface PhrasePart {
  key: string;
  before: string;
  after: string;
  /** Whether it is a part of the name by itself. */
  isAlone: boolean;
}

/** What a publisher's metrics are called, ready to be looked for in sentences. */
export interface MetricIndex {
  phrases: readonly MetricPhrase[];
  /** Phrases by each syllable in them. */
  phrasesWith: ReadonlyMap<string, readonly MetricPhrase[]>;
  /** All syllables by which a metric is named. */
  words: ReadonlyMap<string, ReadonlySet<string>>;
  /** How much a syllable tells: one that few metrics share tells more. */
  weights: ReadonlyMap<string, number>;
  /** The syllables that most metrics of a group share: what the group is about. */
  groups: ReadonlyMap<string, readonly string[]>;
  /** Words of two syllables in the names of each metric, and in those of its parts and its whole too. */
  pairs: ReadonlyMap<string, ReadonlySet<string>>;
  kin: ReadonlyMap<string, ReadonlySet<string>>;
  /** The measure in which most metrics count: its word is left out most easily. */
  usual: string | undefined;
  /** Measures in which metrics of several groups count. */
  shared: ReadonlySet<string>;
  /** Verbs by which metrics are told apart. */
  deeds: Deeds;
  /** Capitals and what they stand for: TNGT for the initials of "tai nạn giao thông". */
  abbreviations: ReadonlyMap<string, readonly string[]>;
}

/** Syllables that join words, and tell nothing of what is counted. */
const joining = new Set(
  phraseKeys(
    'về và của bị được do trong hoặc các số đã thuộc là có những từ theo trên cho với ra đều tỷ lệ toàn đạt qua đó này đây',
  ),
);
const [fewestInitials, mostInitials] = [3, 6];

export function indexMetrics(metrics: Iterable<Metric>, units: Units): MetricIndex {
  const phrases: MetricPhrase[] = [];
  const words = new Map<string, Set<string>>();
  const abbreviations = new Map<string, readonly string[]>();
  const named = new Map<Metric, readonly (readonly Token[])[]>();
  for (const metric of metrics) {
    const known = new Set<string>();
    const names: (readonly Token[])[] = [];
    for (const name of namesOf(metric)) {
      abbreviate(name, abbreviations);
      const bare = bareName(name, units, metric);
      names.push(bare);
      const chunks = chunksOf(bare);
      if (chunks.length > 0)
        phrases.push({
          metric,
          chunks,
          parts: chunks.map(partsOf),
          weight: 0,
          whole: 0,
          spread: 0,
          worth: new Map(),
          isDeed: isDeed(bare),
          place: phrases.length,
        });
      for (const key of contentKeys(phraseKeys(name))) known.add(key);
    }
    words.set(metric.id, known);
    named.set(metric, names);
  }
  const counts = countsOf(words);
  const weights = weigh(counts, words.size);
  const phrasesWith = new Map<string, MetricPhrase[]>();
  for (const phrase of phrases) {
    phrase.spread = Math.min(...phrase.chunks.flat().map((key) => counts.get(key) ?? 0));
    for (const key of phrase.chunks.flat()) {
      const weight = weights.get(key) ?? 0;
      phrase.weight = Math.max(phrase.weight, weight);
      phrase.whole += weight;
      phrase.worth.set(key, (phrase.worth.get(key) ?? 0) + weight);
    }
    for (const key of phrase.worth.keys()) phrasesWith.set(key, [...(phrasesWith.get(key) ?? []), phrase]);
  }
  return {
    phrases,
    phrasesWith,
    words,
    weights,
    groups: groupWords(phrases),
    deeds: deedsOf(named),
    abbreviations,
    ...kinOf(phrases),
  };
}

function kinOf(phrases: readonly MetricPhrase[]): Pick<MetricIndex, 'pairs' | 'kin' | 'shared' | 'usual'> {
  const pairs = new Map<string, Set<string>>();
  const groups = new Map<string, Set<string>>();
  for (const { metric, chunks } of phrases) {
    const own = chunks.flatMap((chunk) => chunk.slice(1).map((key, at) => `${chunk[at]} ${key}`));
    pairs.set(metric.id, new Set([...(pairs.get(metric.id) ?? []), ...own]));
    groups.set(metric.measure, (groups.get(metric.measure) ?? new Set()).add(metric.group));
  }
  const metrics = new Set(phrases.map(({ metric }) => metric));
  const kin = new Map(
    [...metrics].map(({ id, partOf }) => {
      const related = [...metrics].filter((other) => other.id === id || other.partOf === id || other.id === partOf);
      return [id, new Set(related.flatMap((other) => [...(pairs.get(other.id) ?? [])]))];
    }),
  );
  const counts = [...Map.groupBy(metrics, ({ measure }) => measure)].sort(
    ([, left], [, right]) => right.length - left.length,
  );
  return {
    pairs,
    kin,
    usual: counts[0]?.[0],
    shared: new Set([...groups].flatMap(([measure, ids]) => (ids.size > 1 ? [measure] : []))),
  };
}

function partsOf(chunk: readonly string[]): PhrasePart[] {
  return chunk.map((key, at) => ({
    key,
    before: `${chunk[at - 1]} ${key}`,
    after: `${key} ${chunk[at + 1]}`,
    isAlone: chunk.length === 1,
  }));
}

/** The telling syllables of some tokens, abbreviations written out. */
export function keysOf(tokens: readonly Token[], index: Pick<MetricIndex, 'abbreviations'>): string[] {
  return contentKeys(
    tokens.flatMap((token) => {
      if (token.kind !== 'word') return [];
      return isInitials(token.text) ? (index.abbreviations.get(token.text) ?? [token.key]) : [token.key];
    }),
  );
}

function contentKeys(keys: readonly string[]): string[] {
  const content: string[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? '';
    const plain = synonyms.get(`${key} ${keys[at + 1]}`);
    if (plain !== undefined) {
      content.push(plain);
      at += 1;
    } else if (!joining.has(key)) content.push(key);
  }
  return content;
}

/** Two words for one thing: whichever a publisher's vocabulary has, the other is meant by it too. */
const synonyms = new Map(
  (
    [
      ['tử vong', 'chết'],
      ['thiệt mạng', 'chết'],
      ['tử nạn', 'chết'],
    ] as const
  ).map(([word, plain]) => [phraseKeys(word).join(' '), phraseKeys(plain).join(' ')]),
);

function namesOf(metric: Metric): string[] {
  const label = metric.label['vi'];
  return [...(label === undefined ? [] : [label]), ...(metric.aliases ?? [])];
}

/** A name without what stands in parentheses, and without its first word where that only says what is counted. */
function bareName(name: string, units: Units, metric: Metric): readonly Token[] {
  const tokens = tokenise(name.replace(/\([^)]*\)/g, ' '));
  const unit = unitAt(units, tokens, 0);
  const counts = unit?.meaning.some(({ measure }) => measure.id === metric.measure) === true;
  const amount = amounts.at(tokens, 0);
  const from = counts && unit ? unit.to : amount && amount.to < tokens.length ? amount.to : 0;
  const last = amounts.before(tokens, tokens.length);
  return tokens.slice(from, last && last.from > from ? last.from : tokens.length);
}

/** Cuts a name at commas and joining words. */
function chunksOf(tokens: readonly Token[]): string[][] {
  const chunks: string[][] = [];
  let chunk: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'word' && !joining.has(token.key)) chunk.push(token.key);
    else {
      chunks.push(chunk);
      chunk = [];
    }
  }
  return [...chunks, chunk].filter((part) => part.length > 0);
}

/** Nouns that only say that something is measured, as its unit does in a sentence: "phạt 2 tỷ đồng" tells of "tiền phạt". */
const amounts = lexicon<'amount'>([['amount', ['số tiền', 'tiền', 'khối lượng', 'số lượng']]]);

function isInitials(word: string): boolean {
  return word.length >= fewestInitials && word.length <= mostInitials && /^\p{Lu}+$/u.test(word);
}

function abbreviate(name: string, abbreviations: Map<string, readonly string[]>): void {
  const syllables = name.normalize('NFC').match(/[\p{L}]+/gu) ?? [];
  syllables.forEach((_, start) => {
    for (let length = fewestInitials; length <= mostInitials && start + length <= syllables.length; length += 1) {
      const run = syllables.slice(start, start + length);
      const initials = run.map((syllable) => syllable.charAt(0).toUpperCase()).join('');
      if (!abbreviations.has(initials)) abbreviations.set(initials, run.flatMap(phraseKeys));
    }
  });
}

/** In the order of the first phrase that has them all, so that neighbours stay neighbours. */
function groupWords(phrases: readonly MetricPhrase[]): Map<string, readonly string[]> {
  const byGroup = new Map<string, Map<string, string[][]>>();
  for (const { metric, chunks } of phrases) {
    const metrics = byGroup.get(metric.group) ?? new Map<string, string[][]>();
    metrics.set(metric.id, [...(metrics.get(metric.id) ?? []), chunks.flat()]);
    byGroup.set(metric.group, metrics);
  }
  return new Map(
    [...byGroup].map(([group, metrics]) => {
      const counts = new Map<string, number>();
      for (const names of metrics.values()) {
        for (const key of new Set(names.flat())) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const common = [...counts].flatMap(([key, count]) => (count * 2 >= metrics.size ? [key] : []));
      const all = [...metrics.values()].flat();
      const model = all.find((name) => common.every((key) => name.includes(key))) ?? common;
      return [group, model.filter((key) => common.includes(key))];
    }),
  );
}

/** How many metrics each syllable names. */
function countsOf(words: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const known of words.values()) for (const key of known) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function weigh(counts: ReadonlyMap<string, number>, metrics: number): Map<string, number> {
  const rarest = Math.log(1 + metrics);
  return new Map([...counts].map(([key, count]) => [key, Math.log(1 + metrics / count) / rarest]));
}
