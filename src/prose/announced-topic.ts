import type { Discourse, Prepared } from './draft.ts';
import { namingEvidence } from './evidence.ts';
import { lexicon } from './lexicon.ts';
import { matchMetric } from './metric-match.ts';
import { keysOf, type MetricIndex } from './metric-phrases.ts';
import type { Token } from './tokens.ts';

/** Words at which a sentence begins to say something of what it is about. */
const saying = lexicon<'says'>([
  ['says', ['được', 'bị', 'có', 'là', 'tiếp tục', 'đã', 'đạt', 'cơ bản', 'diễn biến', 'vẫn', 'luôn', 'thường xuyên']],
]);

/** A sentence without figures makes what it is about the topic of those after it, where the vocabulary knows it. */
export function announceTopic(sentence: Prepared, index: MetricIndex, discourse: Discourse): void {
  const { tokens } = sentence;
  const keys = keysOf(tokens.slice(0, subjectEnd(tokens)), index);
  if (keys.length > 0 && matchMetric(index, { ...namingEvidence(keys), own: [], nouns: [], object: [] })) discourse.topic = { keys, sentence };
}

function subjectEnd(tokens: readonly Token[]): number {
  const end = tokens.findIndex((_, at) => at > 0 && saying.at(tokens, at));
  return end === -1 ? tokens.length : end;
}
