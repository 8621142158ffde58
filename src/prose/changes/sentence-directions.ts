import type { Discourse } from '../discourse/discourse.ts';
import type { Draft, Prepared } from '../figures/draft.ts';
import { clauseStart } from '../figures/lead.ts';
import { namingEvidence } from '../metrics/evidence.ts';
import { type Evidence, matchMetric } from '../metrics/metric-match.ts';
import { keysOf, type MetricIndex } from '../metrics/metric-phrases.ts';
import { directionAt } from '../words/direction.ts';
import { lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

const emphasis = lexicon<'emphasis'>([['emphasis', ['đều', 'cùng', 'tiếp tục', 'được', 'cơ bản']]]);
/** What may come, or is to come, has not come. */
const unreal = lexicon<'unreal'>([
  [
    'unreal',
    [
      ...['chiều hướng', 'xu hướng', 'nguy cơ', 'nhằm', 'để', 'góp phần', 'phấn đấu', 'sẽ', 'nếu', 'không', 'chưa'],
      ...[
        'hầu hết',
        'một số',
        'nhiều',
        'đa số',
        'phần lớn',
        'làm',
        'tập trung',
        'yêu cầu',
        'đề nghị',
        'quyết tâm',
        'giải pháp',
        'mục tiêu',
      ],
    ],
  ],
]);
const ends = lexicon<'end'>([['end', ['so với', 'so', 'và']]]);
const connectives = lexicon<'connective'>([['connective', ['và', 'trong đó', 'nhưng', 'còn']]]);

/**
 * Adds what only rises or falls: "cháy nổ giảm". It counts where the words before it, and nothing else, are the name
 * of one metric, and the text gives that metric no number.
 */
export function readDirections(sentence: Prepared, index: MetricIndex, discourse: Discourse): void {
  const { tokens, quantities } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const direction = directionAt(tokens, at);
    if (!direction) continue;
    const isNumbered = quantities.some(({ from, to }) => from <= at && at < to);
    const subject = { from: subjectStart(tokens, at), to: subjectEnd(tokens, at) };
    if (!isNumbered && endsClause(tokens, direction.to) && !isUnreal(tokens, at) && !isListed(tokens, subject.from)) {
      const match = matchMetric(index, subjectEvidence(tokens, subject.from, subject.to, index));
      const isStated =
        match &&
        (discourse.stated.of.has(match.metric) || discourse.drafts.some(({ metric }) => metric === match.metric));
      if (match && !isStated)
        discourse.drafts.push(draftOf(sentence, match, direction.meaning, subject.from, direction.to));
    }
    at = direction.to - 1;
  }
}

function draftOf(
  sentence: Prepared,
  { metric, score }: { metric: NonNullable<Draft['metric']>; score: number },
  direction: 'up' | 'down',
  from: number,
  to: number,
): Draft {
  return {
    metric,
    score,
    measure: metric.measure,
    role: 'result',
    changes: [
      { figure: { operator: direction === 'up' ? 'gt' : 'lt', value: '0' }, unit: 'percent', basis: 'previous' },
    ],
    quantity: {
      kind: 'quantity',
      operator: 'eq',
      value: '0',
      unit: [],
      scaled: false,
      from,
      to,
      number: from,
      numberEnd: from,
      phraseEnd: to,
      direction,
      parenthesis: false,
      formerly: false,
    },
    sentence,
    elsewhere: [],
    own: [],
    deeds: [],
    isPart: false,
    isWhole: false,
  };
}

/** The noun phrase before the verb alone: all of it must belong to the name. */
function subjectEvidence(tokens: readonly Token[], from: number, to: number, index: MetricIndex): Evidence {
  const keys = keysOf(tokens.slice(from, to), index);
  return {
    ...namingEvidence(keys),
    allows: ({ nature, better }) =>
      nature === 'flow' && better === 'lower' && keys.length > 0 && keys.length <= longestSubject,
  };
}

const longestSubject = 6;

function subjectStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start - 1]?.kind === 'word') {
    const connective = connectives.at(tokens, start - 1);
    if (connective) break;
    start -= 1;
  }
  return start;
}

/** "các loại án như giết người, trộm cắp giảm": what is said of all of a list gives the last of it no figure of its own. */
function isListed(tokens: readonly Token[], from: number): boolean {
  const start = clauseStart(tokens, from);
  return [...tokens.keys()].slice(start, from).some((at) => kinds.at(tokens, at));
}

const kinds = lexicon<'kinds'>([
  ['kinds', ['các loại án', 'các loại tội phạm', 'các tội', 'các vụ', 'như', 'các loại', 'nhiều loại']],
]);

function isUnreal(tokens: readonly Token[], at: number): boolean {
  const start = clauseStart(tokens, at);
  return tokens.slice(start, at).some((_, offset) => unreal.at(tokens, start + offset));
}

function subjectEnd(tokens: readonly Token[], at: number): number {
  const found = emphasis.before(tokens, at);
  return found ? found.from : at;
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at] === undefined || [',', ';', '.'].includes(tokens[at]?.text ?? '') || ends.at(tokens, at) !== undefined
  );
}
