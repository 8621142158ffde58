/** From rounds to the numbers worth reading, and to a table of them. */
import type { BuildRun, Round } from './contest.ts';
import type { Cost } from './measure.ts';

/** The middle of several runs with the lowest and the highest. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** How a cost compares within each round: the site's divided by Eleventy's. */
export interface Ratios {
  seconds: Spread | null;
  secondsPerPage: Spread | null;
  processorSeconds: Spread | null;
  peakBytes: Spread | null;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = (sorted.length - 1) / 2;
  const [lower = 0, upper = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { median: (lower + upper) / 2, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}

export function ratios(rounds: readonly Round[]): Ratios {
  const ofEach = (cost: (run: BuildRun) => number | null): Spread | null =>
    spreadOf(rounds, ({ site, eleventy }) => {
      const [own, other] = [cost(site), cost(eleventy)];
      return own === null || other === null ? null : own / other;
    });
  return {
    seconds: ofEach(({ seconds }) => seconds),
    secondsPerPage: ofEach(({ seconds, pages }) => seconds / pages),
    processorSeconds: ofEach(({ processorSeconds }) => processorSeconds),
    peakBytes: ofEach(({ peakBytes }) => peakBytes),
  };
}

/** A Markdown table: one line a cost, one column a program, and the ratio of the two builds. */
export function markdownTable(rounds: readonly Round[]): string {
  const byRound = ratios(rounds);
  const line = (name: string, cells: readonly string[]): string => `| ${[name, ...cells].join(' | ')} |`;
  const costs = (name: string, cost: (run: Cost) => number | null, digits: number, ratio: Spread | null): string =>
    line(name, [
      written(
        spreadOf(rounds, ({ site }) => cost(site)),
        digits,
      ),
      written(
        spreadOf(rounds, ({ eleventy }) => cost(eleventy)),
        digits,
      ),
      written(
        spreadOf(rounds, ({ check }) => cost(check)),
        digits,
      ),
      written(ratio, 2),
    ]);
  const sizes = (name: string, size: (run: BuildRun) => number, digits: number): string =>
    line(name, [
      ...(['site', 'eleventy'] as const).map((tool) =>
        spread(rounds.map((round) => size(round[tool]))).median.toFixed(digits),
      ),
      '',
      '',
    ]);
  const perPage = (tool: 'site' | 'eleventy'): string =>
    written(spread(rounds.map((round) => (round[tool].seconds / round[tool].pages) * 1000)), 1);
  return [
    line('median (lowest–highest)', ['Tổng Kết', 'Eleventy', 'check alone', 'Tổng Kết ÷ Eleventy']),
    '| --- | ---: | ---: | ---: | ---: |',
    sizes('HTML pages', ({ pages }) => pages, 0),
    sizes('all files', ({ files }) => files, 0),
    sizes('size, MB', ({ bytes }) => bytes / 1e6, 1),
    costs('time, s', ({ seconds }) => seconds, 1, byRound.seconds),
    line('time per HTML page, ms', [perPage('site'), perPage('eleventy'), '', written(byRound.secondsPerPage, 2)]),
    costs('processor time, s', ({ processorSeconds }) => processorSeconds, 1, byRound.processorSeconds),
    costs('peak memory, MB', ({ peakBytes }) => peakBytes && peakBytes / 1e6, 0, byRound.peakBytes),
  ].join('\n');
}

/** Null where one of the rounds has no number. */
function spreadOf(rounds: readonly Round[], value: (round: Round) => number | null): Spread | null {
  const values = rounds.map(value).filter((found) => found !== null);
  return values.length === rounds.length ? spread(values) : null;
}

function written(found: Spread | null, digits: number): string {
  if (!found) return 'not known on this system';
  const [median, least, most] = [found.median, found.least, found.most].map((value) => value.toFixed(digits));
  return least === most ? `${median}` : `${median} (${least}–${most})`;
}
