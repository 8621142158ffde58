/** What is said to rise or fall: the noun phrase before a change. */

import type { Prepared } from '../figures/draft.ts';
import { type Lead, leadOf } from '../figures/lead.ts';
import { keysOf, type MetricIndex } from '../metrics/metric-phrases.ts';
import { nounsOf } from '../metrics/nouns.ts';
import { directionAt } from '../words/direction.ts';
import { lexicon } from '../words/lexicon.ts';
import { targetWords } from '../words/target-words.ts';
import { isCapitalised, type Token } from '../words/tokens.ts';

/** Whether a noun phrase of its own stands before the change: "thiệt hại về tài sản tăng …". */
export function hasSubject(sentence: Prepared, at: number, index: MetricIndex): boolean {
  return keysOf(subjectOf(sentence, at), index).length > 0;
}

/** The telling nouns of the last phrase before a change: not whose it is, nor where, nor that it is a crime at all. */
export function subjectNouns(sentence: Prepared, at: number, index: MetricIndex): string[] {
  const words = subjectOf(sentence, at);
  const start = words.findLastIndex(
    ({ text }, place) =>
      breakSigns.includes(text) || breaks.at(words, place) || (text === ',' && !isOfList(words.slice(0, place))),
  );
  const phrase = words.slice(breaks.at(words, start)?.to ?? start + 1);
  const end = phrase.findIndex((_, place) => whereabouts.at(phrase, place));
  const nouns: Token[] = [];
  for (let place = 0; place < (end === -1 ? phrase.length : end); ) {
    const general = generalWords.at(phrase, place);
    const token = phrase[place];
    const isName = token !== sentence.tokens[0] && isCapitalised(token);
    if (!general && token && !isName) nouns.push(token);
    place = general?.to ?? place + 1;
  }
  return nounsOf(nouns, index);
}

/** Whether a change is of a number told before: "Con số này ít hơn 11%". */
export function refersBack(sentence: Prepared, at: number): boolean {
  const words = subjectOf(sentence, at);
  return words.some((_, place) => references.at(words, place));
}

const references = lexicon<'refers'>([['refers', ['con số này', 'con số trên', 'số liệu này', 'các con số này']]]);

/** The words before a change that may say what changes; not those that say from when. */
function subjectOf(sentence: Prepared, at: number): Token[] {
  const lead = leadOf(sentence, at);
  const from = at === 0 ? lead.from : afterNumber(sentence.tokens, lead);
  const isCompared = (place: number): boolean =>
    sentence.comparators.some((comparator) => place >= comparator.from && place < comparator.to);
  const isOfRemark = targetRemark(sentence.tokens, from, lead.to);
  return sentence.tokens
    .slice(from, lead.to)
    .filter((_, offset) => !isCompared(from + offset) && !isOfRemark(from + offset));
}

/** ", vượt chỉ tiêu đề ra,": a remark upon the number before it, of which the change is. */
function targetRemark(tokens: readonly Token[], from: number, to: number): (place: number) => boolean {
  for (let at = from; at < to; at += 1) {
    const verb = directionAt(tokens, at) ?? attained.at(tokens, at);
    if (!verb || !targetWords.at(tokens, verb.to)) continue;
    const end = tokens.findIndex(({ text }, place) => place > verb.to && [',', ';', ')'].includes(text));
    return (place) => place >= at && place < (end === -1 ? to : end);
  }
  return () => false;
}

const attained = lexicon<'attained'>([
  ['attained', ['đạt', 'đạt và vượt', 'hoàn thành', 'hoàn thành vượt', 'bằng', 'không đạt']],
]);

/** Words right after a number still say more of it, up to a comma: "54 việc có điều kiện giải quyết, giảm 6 việc". */
function afterNumber(tokens: readonly Token[], { from, to }: Lead): number {
  if (tokens[from]?.kind !== 'word') return from;
  const comma = tokens.findIndex(({ text }, at) => at > from && at < to && text === ',');
  return comma === to - 1 ? to : from;
}

/** "tố giác, tin báo, kiến nghị": whether what stands before a comma is the beginning of a list of nouns. */
function isOfList(before: readonly Token[]): boolean {
  const item = before.slice(before.findLastIndex(({ text }) => text === ',') + 1);
  const says = (_: Token, at: number): boolean =>
    directionAt(item, at) !== undefined || periodWords.at(item, at) !== undefined;
  return item.length > 0 && !openings.at(item, 0) && !item.some(says);
}

const openings = lexicon<'opening'>([
  [
    'opening',
    [
      'kết quả',
      'tuy nhiên',
      'đặc biệt',
      'bên cạnh đó',
      'ngoài ra',
      'cụ thể',
      'qua đó',
      'theo đó',
      'đồng thời',
      'trong khi đó',
    ],
  ],
]);
const periodWords = lexicon<'period'>([['period', ['năm', 'tháng', 'quý', 'thời gian', 'kỳ']]]);
const breakSigns = [':', '(', ';'];
const breaks = lexicon<'break'>([['break', ['như', 'trong đó', 'riêng', 'là', 'cũng như']]]);
const whereabouts = lexicon<'where'>([['where', ['trên địa bàn', 'tại', 'ở', 'của', 'trên', 'trong']]]);
const generalWords = lexicon<'general'>([
  [
    'general',
    ['tội phạm', 'các tội', 'tội', 'án', 'vụ', 'vụ án', 'số vụ', 'các vụ', 'loại tội phạm', 'một số', 'nhóm tội'],
  ],
]);
