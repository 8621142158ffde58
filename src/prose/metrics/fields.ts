import type { Metric } from '../../model/metric.ts';
import { lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { verbs } from '../words/verbs.ts';
import { keysOf, type MetricIndex } from './metric-phrases.ts';

/** What a number is said to be about: fields of work or offences, of which there may be several. */
export interface Fields {
  /** The words of each that the vocabulary knows. */
  members: readonly (readonly string[])[];
  /** Whether they are called a field, and so are not merely the offences that come first to mind. */
  isField: boolean;
}

type Kind = 'field' | 'about';
const openings = lexicon<Kind>([
  ['field', ['lĩnh vực', 'các lĩnh vực']],
  [
    'about',
    [
      'về',
      'về tội phạm',
      'về tội phạm và hành vi vi phạm pháp luật về',
      'về các tội',
      'về các hành vi',
      'về tội',
      'về hành vi',
      'xâm phạm',
    ],
  ],
]);
/** "giảm 5% về số vụ, số người chết": what is counted is no field. */
const counts = lexicon<'number of'>([['number of', ['số', 'các', 'cả']]]);
const joins = lexicon<'and'>([['and', ['và', 'hoặc', 'cũng như']]]);
const adverbials = lexicon<'when'>([
  ['when', ['trong', 'từ', 'theo', 'tính', 'năm', 'tháng', 'qua', 'tại', 'đến', 'nhờ']],
]);
const ends = [':', ';', '.', '(', ')'];

/** What is listed after the first word among some tokens that says what they are about; behind the last, where they stand before a number. */
export function fieldsIn(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  side: 'before' | 'after',
  index: MetricIndex,
): Fields | undefined {
  const places = [...tokens.keys()].slice(from, to);
  const found = places.flatMap((at) => openings.at(tokens, at) ?? []);
  const opening = side === 'after' ? found[0] : (found.findLast(({ meaning }) => meaning === 'field') ?? found.at(-1));
  if (!opening || counts.at(tokens, opening.to)) return undefined;
  const members: Token[][] = [[]];
  let isAfterComma = false;
  for (let at = opening.to; at < to; at += 1) {
    at = afterEfforts(tokens, at);
    const token = tokens[at];
    if (!token || token.kind === 'number' || ends.includes(token.text)) break;
    if (verbs.at(tokens, at)) {
      // "Về ma túy, công an bắt …": what stands between comma and verb is who did it.
      if (isAfterComma) members.pop();
      break;
    }
    const isComma = token.text === ',';
    // "Về ma túy, trong thời gian trên, …": when, and not what.
    if (isComma && adverbials.at(tokens, at + 1)) break;
    if (isComma || joins.at(tokens, at)) {
      members.push([]);
      isAfterComma = isComma;
    } else members.at(-1)?.push(token);
  }
  const known = members.flatMap((member) => {
    const keys = keysOf(member, index).filter((key) => index.weights.has(key));
    return keys.length > 0 ? [keys] : [];
  });
  return known.length > 0 ? { members: known, isField: opening.meaning === 'field' } : undefined;
}

const preventing = lexicon<'prevents'>([['prevents', ['phòng', 'đấu tranh phòng', 'phòng ngừa']]]);
const fighting = lexicon<'fights'>([
  [
    'fights',
    [
      ...['chống', 'phòng chống', 'đấu tranh', 'đấu tranh chống', 'đấu tranh với', 'công tác', 'công tác đấu tranh'],
      ...['trật tự quản lý', 'quản lý'],
    ],
  ],
]);

/** Index behind words that say what is done about a field, and name none: "công tác phòng, chống ma túy". */
function afterEfforts(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let next = at; ; at = next) {
    const prevention = preventing.at(tokens, at);
    const isPair = prevention && tokens[prevention.to]?.text === ',' && fighting.at(tokens, prevention.to + 1);
    next = isPair ? isPair.to : (fighting.at(tokens, at)?.to ?? at);
    if (next === at) return at;
  }
}

/** Whether a metric is about no more than half of several offences, or about not all of those that are called fields. */
export function isPartlyMeant({ members, isField }: Fields, { id, group }: Metric, index: MetricIndex): boolean {
  const words = index.words.get(id);
  const groupWords = isField ? index.groups.get(group) : undefined;
  const telling = (keys: readonly string[]): number =>
    keys.reduce((sum, key) => sum + (index.weights.get(key) ?? 0), 0);
  const isOf = (member: readonly string[]): boolean =>
    telling(member.filter((key) => words?.has(key) || groupWords?.includes(key))) * 2 > telling(member);
  const count = members.filter(isOf).length;
  return isField ? count < members.length : count > 0 && members.length > 1 && count * 2 <= members.length;
}
