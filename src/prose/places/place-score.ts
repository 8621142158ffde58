/** How much speaks for a figure's number standing at a place, where several numbers are the same. */
import type { Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import { isPercent, type Measure } from '../../model/measure.ts';
import { decreases, increases, prefixes } from '../../model/notation.ts';
import { unitBeside } from '../numbers/unit-beside.ts';
import type { Claim, Passage, Place } from './figure-claim.ts';
import { around, beside, wordsBefore } from './surroundings.ts';

const changesAfter =
  /^(?: \p{L}+)?(?:,? or \d[\d.,]*%?)?,? (?:more|fewer|less|higher|lower|shorter|longer)(?! than \d)(?!\p{L})/iu;
const changesBefore = wordsBefore([...decreases, ...increases, 'lowered by', 'fell by', 'rose by', 'grew by', 'by']);
const changesAnywhere = new RegExp(`(?<!\\p{L})(?:${[...decreases, ...increases].join('|')})(?!\\p{L})`, 'iu');
const bounds = prefixes.map(([operator, words]) => ({ operator, before: wordsBefore(words) }));
const clauseSigns = '.,;:!?';
const sentenceSigns = '.;!?';
/** Of "đứng thứ hai" for a place in a list: as good as a unit. */
const ordinalScore = 3;

/** Counts the unit beside it, the bound before it, the words and the year around it. */
export function placeScore(
  { figure, unit, measure, topic, year, isPlace }: Claim,
  { text, heading }: Passage,
  { start, end }: Omit<Place, 'passage'>,
  measures: readonly Measure[],
): number {
  const { before, after } = beside(text, start, end);
  const [, whole] = /^\/(\d[\d.,]*)/u.exec(after) ?? [];
  const counted = after.slice(whole === undefined ? 0 : whole.length + 1);
  const isCounted = !isPercent(measure) && unit !== 'percent' && unit !== 'points';
  const isOrdinal = isPlace === true && !/^\d+$/u.test(text.slice(start, end));
  const near = isOrdinal ? ordinalScore : isCounted ? unitScore(counted, measure, measures) : 0;
  const bound = bounds.find((candidate) => candidate.before.test(before))?.operator;
  const agrees = bound === undefined ? 0 : bound === figure.operator ? 2 : -1;
  const ofWhole = figure.of !== undefined && whole !== undefined && sameDigits(whole, figure.of) ? 4 : 0;
  const sentence = around(text, start, end, sentenceSigns);
  const clause = around(text, start, end, clauseSigns);
  const spoken = overlap(topic, clause) * 3 + overlap(topic, sentence);
  const dated = `${heading} ${sentence}`.includes(year) ? 2 : 0;
  const weight = isRare(figure) ? 2 : near > 0 ? 0 : isCounted ? -2 : -1;
  return (
    near + agrees + ofWhole + spoken + dated + weight + fitScore(unit === 'level', isOfChange(before, after), clause)
  );
}

/** A number of three digits or with decimals hardly stands anywhere by chance. */
function isRare({ value }: Figure): boolean {
  return value.length > 2;
}

/** A level is hardly ever said right beside "giảm" or "more"; a change may be, a few words further. */
function fitScore(isLevel: boolean, isChange: boolean, clause: string): number {
  if (isLevel) return isChange ? -4 : 0;
  if (isChange) return 1;
  return changesAnywhere.test(clause) ? 0 : -3;
}

function unitScore(after: string, measure: Measure, measures: readonly Measure[]): number {
  if (unitBeside(after, measure)) return 3;
  return measures.some((other) => unitBeside(after, other)) ? -3 : 0;
}

/** Whether the words around speak of a change: "giảm ít nhất 5%", "tăng 27 người (22,69%)", "400 more". */
function isOfChange(before: string, after: string): boolean {
  const bound = bounds.map(({ before: pattern }) => pattern.exec(before)?.index).find((index) => index !== undefined);
  const inside = before.endsWith('(') ? before.replace(/ ?\d[^()]*\($/u, '') : before;
  const reach = (bound === undefined ? inside : before.slice(0, bound)).replace(/ (?:từ|from|between) $/iu, ' ');
  return changesBefore.test(reach) || changesAfter.test(after);
}

function sameDigits(written: string, number: Decimal): boolean {
  return written.replace(/[.,]+$/u, '').replace(/\D/gu, '') === number.replace(/\D/gu, '');
}

/** The part of a topic's words that a text holds, from 0 to 1; long words are compared by their beginnings. */
function overlap(topic: string, text: string): number {
  const wanted = stems(topic);
  const present = stems(text);
  return wanted.size === 0 ? 0 : [...wanted].filter((stem) => present.has(stem)).length / wanted.size;
}

function stems(text: string): Set<string> {
  const stemLength = 5;
  return new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, stemLength)));
}
