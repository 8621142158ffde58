/** How well a reading agrees with what people read out of the same article. */
import { compare, type Decimal } from '../../model/decimal.ts';
import type { Change, Operator } from '../../model/figure.ts';
import type { ProseFigure, ProseReading } from '../reading.ts';

/** A change as it was read by hand. */
export interface ExpectedChange {
  /** Signed; a decrease is negative. */
  value: Decimal;
  unit: Change['unit'];
}

/** A figure as it was read by hand. */
export interface ExpectedFigure {
  metric: string | null;
  operator?: Operator;
  value?: Decimal;
  changes: readonly ExpectedChange[];
  role: string;
  /** The words it stands in. */
  phrase: string;
  /** Other words of the text that say the same. */
  restated: readonly string[];
}

export interface Expected {
  figures: readonly ExpectedFigure[];
  awards: readonly ExpectedAward[];
}

export interface ExpectedAward {
  collectives?: Decimal;
  individuals?: Decimal;
  combined?: Decimal;
  phrase: string;
}

/** The way in which a figure is put, since each is read by other rules. */
export type PhraseKind =
  | 'count'
  | 'bound'
  | 'rate'
  | 'ratio'
  | 'money'
  | 'pair'
  | 'target'
  | 'change alone'
  | 'change, percent'
  | 'change, points'
  | 'change, absolute'
  | 'award';

/** How many were to be found, how many were, and how many were found that are not there. */
export interface Tally {
  expected: number;
  found: number;
  wrong: number;
}

export interface Score {
  /** Figures of the vocabulary: metric, value and operator right. */
  named: Tally;
  /** Others: the value alone. */
  unnamed: Tally;
  kinds: Map<PhraseKind, Tally>;
  missed: ExpectedFigure[];
  wrong: (ProseFigure & { sentence: string })[];
  /** Changes that are missing or differ, by the figure they belong to. */
  missedChanges: { figure: ExpectedFigure; change: ExpectedChange }[];
  missedAwards: ExpectedAward[];
}

export function scoreReading(reading: ProseReading, expected: Expected): Score {
  const score: Score = {
    named: tally(),
    unnamed: tally(),
    kinds: new Map(),
    missed: [],
    wrong: [],
    missedChanges: [],
    missedAwards: [],
  };
  const used = new Set<ProseFigure>();
  for (const figure of expected.figures) {
    const kind = kindOf(figure);
    const sum = figure.metric === null ? score.unnamed : score.named;
    const read = reading.figures.find((candidate) => !used.has(candidate) && agrees(candidate, figure));
    count(score.kinds, kind, 'expected');
    sum.expected += 1;
    if (!read) {
      score.missed.push(figure);
      continue;
    }
    used.add(read);
    sum.found += 1;
    count(score.kinds, kind, 'found');
    scoreChanges(read, figure, score);
  }
  for (const read of reading.figures) {
    if (used.has(read) || expected.figures.some((figure) => restates(read, figure))) continue;
    score.wrong.push({ ...read, sentence: read.quote });
    (read.metric === null ? score.unnamed : score.named).wrong += 1;
    count(score.kinds, kindOfRead(read), 'wrong');
  }
  scoreAwards(reading, expected, score);
  return score;
}

export function addTallies(left: Tally, right: Tally): Tally {
  return {
    expected: left.expected + right.expected,
    found: left.found + right.found,
    wrong: left.wrong + right.wrong,
  };
}

export function tally(): Tally {
  return { expected: 0, found: 0, wrong: 0 };
}

function agrees(read: ProseFigure, figure: ExpectedFigure): boolean {
  if (figure.metric !== null && read.metric !== figure.metric) return false;
  if (figure.metric === null && read.metric !== null) return false;
  if (figure.value === undefined) {
    return (
      read.figure === undefined && figure.changes.every((change) => read.changes.some((own) => sameChange(own, change)))
    );
  }
  return (
    read.figure !== undefined &&
    compare(read.figure.value, figure.value) === 0 &&
    (figure.metric === null || read.figure.operator === figure.operator)
  );
}

function sameChange(own: Change, change: ExpectedChange): boolean {
  const ends = [own.figure.value, own.figure.valueMax ?? own.figure.value];
  return own.unit === change.unit && ends.some((end) => compare(end, change.value) === 0);
}

function restates(read: ProseFigure, figure: ExpectedFigure): boolean {
  const isSame =
    read.metric === figure.metric &&
    figure.value !== undefined &&
    read.figure !== undefined &&
    compare(read.figure.value, figure.value) === 0;
  return isSame || figure.restated.some((words) => words.includes(read.quote) || read.quote.includes(words));
}

function scoreChanges(read: ProseFigure, figure: ExpectedFigure, score: Score): void {
  for (const change of figure.changes) {
    const kind = `change, ${change.unit}` as const;
    count(score.kinds, kind, 'expected');
    if (read.changes.some((own) => sameChange(own, change))) count(score.kinds, kind, 'found');
    else score.missedChanges.push({ figure, change });
  }
  for (const own of read.changes) {
    if (!figure.changes.some((change) => sameChange(own, change))) count(score.kinds, `change, ${own.unit}`, 'wrong');
  }
}

function scoreAwards(reading: ProseReading, expected: Expected, score: Score): void {
  const same = (left: Decimal | undefined, right: Decimal | undefined): boolean =>
    compare(left ?? '0', right ?? '0') === 0;
  const left = new Set(reading.awards);
  for (const award of expected.awards) {
    count(score.kinds, 'award', 'expected');
    const read = [...left].find(
      ({ collectives, individuals, combined }) =>
        same(collectives?.value, award.collectives) &&
        same(individuals?.value, award.individuals) &&
        same(combined?.value, award.combined),
    );
    if (read) {
      left.delete(read);
      count(score.kinds, 'award', 'found');
    } else score.missedAwards.push(award);
  }
  for (const _ of left) count(score.kinds, 'award', 'wrong');
}

function kindOf(figure: ExpectedFigure): PhraseKind {
  if (figure.role === 'target') return 'target';
  if (figure.value === undefined) return 'change alone';
  return kindOfWords(figure.phrase, figure.operator ?? 'eq');
}

function kindOfRead(read: ProseFigure): PhraseKind {
  if (read.role === 'target') return 'target';
  if (read.figure === undefined) return 'change alone';
  return kindOfWords(read.quote, read.figure.operator);
}

function kindOfWords(words: string, operator: Operator): PhraseKind {
  if (words.includes('đồng')) return 'money';
  if (operator !== 'eq') return 'bound';
  if (/\d\/\d/.test(words)) return 'ratio';
  if (words.includes('%')) return 'rate';
  return /\d.*[/,]\s*\d+ \p{L}/u.test(words) ? 'pair' : 'count';
}

function count(kinds: Map<PhraseKind, Tally>, kind: PhraseKind, what: keyof Tally): void {
  const sum = kinds.get(kind) ?? tally();
  sum[what] += 1;
  kinds.set(kind, sum);
}
