/** Scores as a table that people read. */
import { addTallies, type PhraseKind, type Score, type Tally, tally } from './score.ts';

/** The score of one article. */
export interface Scored {
  id: string;
  score: Score;
}

/** Every article with what was missed (-), read wrongly (+), or changed otherwise than read (±); then all together. */
export function formatScores(scored: readonly Scored[]): string {
  return [...scored.map(formatArticle), '', ...formatTotals('all', scored), '', ...formatKinds(scored)].join('\n');
}

/** Sums over several articles. */
export function formatTotals(name: string, scored: readonly Scored[]): string[] {
  const { named, unnamed } = totals(scored);
  return [
    `${name.padEnd(columnWidth)}in the vocabulary  ${formatTally(named)}`,
    `${''.padEnd(columnWidth)}others             ${formatTally(unnamed)}`,
  ];
}

export function totals(scored: readonly Scored[]): { named: Tally; unnamed: Tally } {
  return {
    named: scored.map(({ score }) => score.named).reduce(addTallies, tally()),
    unnamed: scored.map(({ score }) => score.unnamed).reduce(addTallies, tally()),
  };
}

/** Of a hundred that were to be found, how many were. */
export function recall({ expected, found }: Tally): number {
  return expected === 0 ? 100 : (100 * found) / expected;
}

/** Of a hundred that were found, how many are there. */
export function precision({ found, wrong }: Tally): number {
  return found + wrong === 0 ? 100 : (100 * found) / (found + wrong);
}

const columnWidth = 8;
const kindWidth = 20;

function formatArticle({ id, score }: Scored): string {
  return [
    `${id.padEnd(columnWidth)}${formatTally(score.named)}   others ${formatTally(score.unnamed)}`,
    ...score.missed.map(
      ({ metric, operator, value, phrase }) =>
        `  - ${metric ?? 'other'} ${operator ?? ''} ${value ?? 'change'}  «${phrase}»`,
    ),
    ...score.wrong.map(
      ({ metric, figure, label, sentence }) =>
        `  + ${metric ?? label} ${figure?.operator ?? ''} ${figure?.value ?? 'change'}  «${sentence}»`,
    ),
    ...score.missedChanges.map(
      ({ figure, change }) => `  ± ${figure.metric ?? 'other'} ${change.value} ${change.unit}  «${figure.phrase}»`,
    ),
    ...score.missedAwards.map(({ phrase }) => `  - award  «${phrase}»`),
  ].join('\n');
}

function formatKinds(scored: readonly Scored[]): string[] {
  const kinds = new Map<PhraseKind, Tally>();
  for (const { score } of scored) {
    for (const [kind, sum] of score.kinds) kinds.set(kind, addTallies(kinds.get(kind) ?? tally(), sum));
  }
  return [...kinds]
    .sort(([left], [right]) => left.localeCompare(right, 'en'))
    .map(([kind, sum]) => `${kind.padEnd(kindWidth)}${formatTally(sum)}`);
}

function formatTally(sum: Tally): string {
  const share = (number: number): string => number.toFixed(1).padStart(5);
  return `${`${sum.found}/${sum.expected}`.padStart(7)}, ${String(sum.wrong).padStart(2)} wrong   recall ${share(recall(sum))}  precision ${share(precision(sum))}`;
}
