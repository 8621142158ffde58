/** In what the words around a number of the article contradict the head, which states the same digits. */
import { type Change, directionOf } from '../model/figure.ts';
import { isPercent, type Measure } from '../model/measure.ts';
import { adjacentPeriod, type Period, parsePeriod, previousPeriod } from '../model/period.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ArticleNumber } from '../prose/places/article-numbers.ts';
import { type Audited, sentenceAt } from './audited.ts';
import { isKindOf, namedShare, type Said, saysMoreThan, surroundingsOf } from './metric-names.ts';
import type { StatedFigure } from './stated-figures.ts';
import { type Understood, understoodOf } from './understood.ts';
import { comparedYear, yearOfColumn } from './year-of-number.ts';

/** A contradiction; what the article says instead, where that has a name. */
export type Clash =
  | { about: 'bound' | 'direction' | 'level' | 'change' | 'role' }
  | { about: 'period'; here: string; there: string }
  | { about: 'versus'; here: string; there?: string }
  | { about: 'metric'; called: string };

/** What a number is beyond doubt, whatever it counts: a place where this is contradicted is not where a figure stands. */
export function isPlain({ about }: Clash): boolean {
  return about === 'bound' || about === 'direction' || about === 'level' || about === 'change';
}

export function clashesOf(stated: StatedFigure, number: ArticleNumber, audited: Audited): Clash[] {
  const understood = understoodOf(number, stated, audited);
  return [
    ...(isOtherWay(stated, number, audited) ? [{ about: 'direction' } as const] : []),
    ...(isOtherBound(stated, number) ? [{ about: 'bound' } as const] : []),
    ...kindClash(stated, number, understood, audited),
    ...timeClash(stated, number, understood, audited),
    ...versusClash(stated, understood, audited),
    ...metricClash(stated, number, understood, audited),
  ];
}

/** Whether the number is read as one of the stated metric, and of none that is called otherwise. */
export function isReadAsOwn(stated: StatedFigure, number: ArticleNumber, audited: Audited): boolean {
  return understoodOf(number, stated, audited).some(({ figure }) => figure.metric === stated.statement?.metric);
}

/** Whether the number is read as one of other metrics alone. */
export function isReadAsOther(stated: StatedFigure, number: ArticleNumber, audited: Audited): boolean {
  const understood = understoodOf(number, stated, audited);
  return (
    understood.length > 0 &&
    understood.every(({ figure: { metric } }) => metric !== null && metric !== stated.statement?.metric)
  );
}

function isOtherWay({ kind, change }: StatedFigure, number: ArticleNumber, audited: Audited): boolean {
  const going = kind === 'change' && change ? directionOf(change.figure) : 'unknown';
  if (going !== 'up' && going !== 'down') return false;
  const said = number.direction ?? directionFurtherAway(number, audited);
  return said !== undefined && going !== said;
}

/** "Vượt chỉ tiêu Quốc hội giao 3 điểm", "mức giảm đề ra là 10%": the word of change stands further from its number. */
function directionFurtherAway({ start }: ArticleNumber, { text }: Audited): 'up' | 'down' | undefined {
  const { words, at } = sentenceAt(text, start);
  const before = /[^.,;:()\d]*$/u.exec(words.slice(0, at))?.[0] ?? '';
  const [[word = ''] = []] = [...before.matchAll(changing)].slice(-1);
  const isBoth = new Set([...before.matchAll(changing)].map(([found]) => rising.test(found))).size > 1;
  if (word === '' || isBoth) return undefined;
  return rising.test(word) ? 'up' : 'down';
}

const changing = /(?<!\p{L})(?:tăng|vượt|cao hơn|giảm|thấp hơn|kém|hụt)(?!\p{L})/giu;
const rising = /^(?:tăng|vượt|cao)/iu;

function isOtherBound({ size }: StatedFigure, { operator }: ArticleNumber): boolean {
  return operator !== undefined && operator !== size.operator;
}

/** "Tăng 50 vụ" for 50 of them, and "50 vụ" for 50 more. */
function kindClash(
  { kind }: StatedFigure,
  number: ArticleNumber,
  understood: readonly Understood[],
  { text }: Audited,
): Clash[] {
  if (kind === 'change') {
    const isLevel = understood.length > 0 && understood.every(({ change }) => change === undefined);
    return isLevel && !ofChange.test(sentenceAt(text, number.start).words) ? [{ about: 'change' }] : [];
  }
  const before = text.slice(0, number.start).split('\n').at(-1) ?? '';
  const isChange = understood.every(({ change }) => change !== undefined);
  return isChange && changedBy.test(before) ? [{ about: 'level' }] : [];
}

const ofChange =
  /(?<!\p{L})(?:tăng|giảm|hơn|kém|ít|thấp|cao|vượt|nâng|hạ|thêm|bớt|chênh|thay đổi|so với|cùng kỳ)(?!\p{L})/iu;
const changedBy = /(?<!\p{L})(?:tăng|giảm)(?: (?:thêm|được|hơn|gần|khoảng|ít nhất|trên|tới|đến))?\s+$/iu;

/** A result for what is aimed at, an aim for what was reached, this year for last. */
function timeClash(
  { kind, statement }: StatedFigure,
  number: ArticleNumber,
  understood: readonly Understood[],
  audited: Audited,
): Clash[] {
  if (!statement) return [];
  const { role } = statement;
  const period = kind === 'was' ? (statement.was?.period ?? statement.period) : statement.period;
  const column = yearOfColumn(number, audited);
  if (kind !== 'change' && column !== undefined && !isWithin(column, period)) {
    return [{ about: 'period', here: period.id, there: column }];
  }
  const before = kind === 'level' && role === 'result' ? comparedYear(number, audited) : undefined;
  const earlier = before === true ? previousPeriod(period)?.id : before;
  if (earlier !== undefined && !isWithin(earlier, period))
    return [{ about: 'period', here: period.id, there: earlier }];
  if (understood.length === 0) return [];
  const roles = understood.map(({ figure }) => figure.role);
  const isAim = roles.every((read) => read === 'target') && aiming.test(sentenceWithHeading(number, audited));
  if (role === 'target' ? !isAimedAt(number, period, roles, audited) : isAim) return [{ about: 'role' }];
  const others = understood.map(({ figure }) => figure.period);
  const [there] = others;
  const aimedAt = role === 'target' ? otherYearOf(number, period, audited) : undefined;
  if (aimedAt !== undefined) return [{ about: 'period', here: period.id, there: aimedAt }];
  const isOther = others.every((read) => read !== undefined && !isWithin(read, period));
  return isOther && there !== undefined ? [{ about: 'period', here: period.id, there }] : [];
}

/** Whether the number may be an aim for a period, as its sentence, its heading and its paragraph have it. */
function isAimedAt(number: ArticleNumber, period: Period, roles: readonly string[], audited: Audited): boolean {
  const { bulletin, text, passageAt } = audited;
  if (roles.includes('target') || bulletin.kind === 'targets') return true;
  const year = period.id.slice(0, 4);
  const tells = (words: string): boolean => aiming.test(words) || words.includes(year);
  if (tells(sentenceWithHeading(number, audited))) return true;
  return tells(passageAt(number.start)?.text ?? '') && !/(?:19|20)\d\d/u.test(sentenceAt(text, number.start).words);
}

function sentenceWithHeading({ start }: ArticleNumber, { text, passageAt }: Audited): string {
  return `${passageAt(start)?.heading ?? ''} ${sentenceAt(text, start).words}`;
}

/** The year of an aim as its sentence says it, its heading, or the title, where that is another. */
function otherYearOf(
  { start }: ArticleNumber,
  { id }: Period,
  { text, passageAt, bulletin }: Audited,
): string | undefined {
  const sentence = sentenceAt(text, start).words.replace(/(?<!\p{L})so (?:với|cùng)[^,;.]*/giu, '');
  const places = [sentence, passageAt(start)?.heading ?? '', bulletin.title, text];
  const years = places.map((words) =>
    [...words.matchAll(/(?<![\p{L}\d.,/])(?:19|20)\d\d(?![\d.,]\d|\d)/gu)].map(String),
  );
  const named = years.find((found) => found.length > 0) ?? [];
  return named.includes(id.slice(0, 4)) ? undefined : named.at(-1);
}

const aiming =
  /(?<!\p{L})(?:phấn đấu|chỉ tiêu|mục tiêu|kế hoạch|cần|phải|yêu cầu|đề ra|đặt ra|dự kiến|phương hướng|nhiệm vụ|sẽ|thời gian tới|target|aim|must|should|will|plan)(?!\p{L})/iu;

/** Whether two periods are one, or one a part of the other. */
function isWithin(read: string, { id, start, end }: Period): boolean {
  const other = parsePeriod(read);
  if (read === id || typeof other === 'string' || !start || !end || !other.start || !other.end) return true;
  return (other.start <= start && other.end >= end) || (other.start >= start && other.end <= end);
}

/** "So với năm 2023" for what the head sets beside 2022. */
function versusClash(
  { change, statement }: StatedFigure,
  understood: readonly Understood[],
  audited: Audited,
): Clash[] {
  const here = change && statement ? comparedWith(change, statement.period, audited) : undefined;
  const others = understood.flatMap(({ change: read }) => (read ? [read.versus] : []));
  const [there] = others;
  // A year that is neither this nor the last must be named.
  if (change?.basis === 'other' && here !== undefined && !audited.text.includes(here.slice(0, 4)))
    return [{ about: 'versus', here, there }];
  if (here === undefined || there === undefined || others.length !== understood.length) return [];
  const isOther = others.every((read) => read !== undefined && read.slice(0, 4) !== here.slice(0, 4));
  return isOther ? [{ about: 'versus', here, there }] : [];
}

function comparedWith(
  { basis, versus }: Change,
  period: Period,
  { bulletin, vocabulary }: Audited,
): string | undefined {
  if (versus !== undefined) return versus;
  const { yearStarts } = vocabulary.agencies.get(bulletin.agency) ?? {};
  if (basis === 'previous') return previousPeriod(period, yearStarts)?.id;
  return basis === 'adjacent' ? adjacentPeriod(period, yearStarts)?.id : undefined;
}

/** Whether the words beside the number call it another metric, and no words before it call it the stated one. */
function metricClash(
  { statement, measure }: StatedFigure,
  number: ArticleNumber,
  understood: readonly Understood[],
  audited: Audited,
): Clash[] {
  const { vocabulary } = audited;
  const metric = statement?.metric;
  if (metric === undefined || understood.some(({ figure }) => figure.metric === metric)) return [];
  const { clause, sentence, context } = surroundingsOf(number, audited);
  const own = namedShare(metric, context, vocabulary);
  if (own >= whole) return [];
  const isOther = (called: string): boolean => !isKindOf(metric, called, vocabulary);
  const [read] = understood.map(({ figure }) => figure.metric);
  const isRead = understood.every((one) => one.figure.metric !== null);
  const isCalled = read
    ? namedShare(read, sentence, vocabulary) >= whole && !isNameOfAnother(read, number, audited)
    : false;
  if (isRead && read && isOther(read) && isCalled) return [{ about: 'metric', called: read }];
  const measures = number.unit.length > 0 ? [measure] : [...vocabulary.site.measures.values()];
  const alike = measures.filter((other) => isPercent(other) === isPercent(measure));
  const best = own < part ? bestNamed(clause, alike, vocabulary) : undefined;
  return best !== undefined && best.share - own >= margin && isOther(best.id)
    ? [{ about: 'metric', called: best.id }]
    : [];
}

/** "Bắt 18 con bạc và 7 đối tượng truy nã": the name that the sentence says is the other number's; this one has its own. */
function isNameOfAnother(metric: string, number: ArticleNumber, audited: Audited): boolean {
  const { words, at } = sentenceAt(audited.text, number.start);
  const [from, to] = [number.start - at, number.start - at + words.length];
  const own = surroundingsOf(number, audited).clause;
  if (!saysMoreThan(metric, own, audited.vocabulary)) return false;
  const share = namedShare(metric, own, audited.vocabulary);
  return audited.numbers.some((other) => {
    if (other === number || other.start < from || other.end > to) return false;
    const there = namedShare(metric, surroundingsOf(other, audited).clause, audited.vocabulary);
    return there >= whole && there - share >= margin;
  });
}

/** Of a name, all of it but for rounding; less than any metric is named with; by how much another is named better. */
const [whole, part, margin] = [0.99, 0.5, 0.45];

/** The metric that counts in one of some measures and that some words name best. */
function bestNamed(
  said: Said,
  measures: readonly Measure[],
  vocabulary: Vocabulary,
): { id: string; share: number } | undefined {
  return [...vocabulary.metrics.values()]
    .filter((metric) => measures.some(({ id }) => id === metric.measure))
    .map(({ id }) => ({ id, share: namedShare(id, said, vocabulary) }))
    .sort((left, right) => right.share - left.share)[0];
}
