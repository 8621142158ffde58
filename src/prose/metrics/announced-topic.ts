import type { Discourse } from '../discourse/discourse.ts';
import type { Prepared } from '../figures/draft.ts';
import { lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { namingEvidence } from './evidence.ts';
import { matchMetric } from './metric-match.ts';
import { keysOf, type MetricIndex } from './metric-phrases.ts';

/** Words at which a sentence begins to say something of what it is about. */
const saying = lexicon<'says'>([
  ['says', ['được', 'bị', 'có', 'là', 'tiếp tục', 'đã', 'đạt', 'cơ bản', 'diễn biến', 'vẫn', 'luôn', 'thường xuyên']],
]);

/**
 * A sentence without figures makes what it is about the topic of those after it: what its subject names, or else the
 * group of metrics whose words it uses first.
 */
export function announceTopic(sentence: Prepared, index: MetricIndex, discourse: Discourse): void {
  const { tokens } = sentence;
  const subject = keysOf(tokens.slice(0, subjectEnd(tokens)), index);
  const isKnown = isNamed(subject, index);
  const keys = isKnown ? subject : groupSpokenOf(keysOf(tokens, index), index);
  if (keys.length > 0) discourse.topic = { keys, sentence };
}

/** Whether words name a metric by more than a verb, which says what is done to anything. */
function isNamed(keys: readonly string[], index: MetricIndex): boolean {
  const evidence = { ...namingEvidence(keys), own: [], nouns: [], object: [], isForeign: () => true };
  return matchMetric(index, evidence) !== undefined;
}

function subjectEnd(tokens: readonly Token[]): number {
  const end = tokens.findIndex((_, at) => at > 0 && saying.at(tokens, at));
  return end === -1 ? tokens.length : end;
}

/** Two neighbouring words that stand for a group of metrics: those said first, if they tell enough. */
function groupSpokenOf(said: readonly string[], index: MetricIndex): readonly string[] {
  const weigh = (key: string): number => index.weights.get(key) ?? 0;
  for (const [at, key] of said.entries()) {
    const next = said[at + 1] ?? '';
    const isOfGroup = [...index.groups.values()].some((words) =>
      words.some((word, place) => word === key && words[place + 1] === next),
    );
    if (isOfGroup && weigh(key) + weigh(next) > leastTelling) return [key, next];
  }
  return [];
}

const leastTelling = 1;
