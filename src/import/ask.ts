import { createInterface } from 'node:readline/promises';
import { UsageError } from '../command.ts';
import type { Agency } from '../model/agency.ts';
import { type Period, parsePeriod } from '../model/period.ts';
import { checkChosen, type Desk } from './import-file.ts';
import { suggestedTitle } from './skeleton.ts';

/** Puts a question to the person at the keyboard; an empty answer is none. */
export type Ask = (question: string) => Promise<string | undefined>;

export interface Chosen {
  agency?: string;
  period?: string;
  title?: string;
}

/** Whatever is not given is asked for where somebody can answer. */
export async function choose(
  desk: Desk,
  given: Chosen,
  ask: Ask | undefined,
): Promise<{ agency: Agency; period: Period; title?: string }> {
  const { vocabulary, words, language } = desk;
  checkChosen(desk, given);
  const agencyId = given.agency ?? (await ask?.(words.askAgency));
  checkChosen(desk, { agency: agencyId });
  const periodId = given.period ?? (await ask?.(words.askPeriod));
  checkChosen(desk, { period: periodId });
  const agency = vocabulary.agencies.get(agencyId ?? '');
  const period = parsePeriod(periodId ?? '', agency?.yearStarts);
  if (!agency || typeof period === 'string') {
    const missing = (['agency', 'period'] as const).filter(
      (key) => ({ agency: agencyId, period: periodId })[key] === undefined,
    );
    throw new UsageError(words.neededForNew(missing));
  }
  const suggested = suggestedTitle({ agency, period, language, words });
  const title = given.title ?? (await ask?.(words.askTitle(suggested)));
  return { agency, period, title };
}

/** Asks at the terminal; undefined where there is none. */
export async function withTerminal<Result>(use: (ask: Ask | undefined) => Promise<Result>): Promise<Result> {
  if (!process.stdin.isTTY) return use(undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await use(async (question) => (await terminal.question(question)).trim() || undefined);
  } finally {
    terminal.close();
  }
}
