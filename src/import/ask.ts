import { createInterface } from 'node:readline/promises';
import { UsageError } from '../command.ts';
import type { ImportingWords } from '../i18n/importing.ts';
import type { Agency } from '../model/agency.ts';
import { type Period, parsePeriod } from '../model/period.ts';
import { agenciesMeant } from './agency-meant.ts';
import { checkChosen, type Desk } from './import-file.ts';
import { suggestedTitle } from './skeleton.ts';

/** Puts a question to the person at the keyboard; an empty answer is none. */
export type Ask = (question: string) => Promise<string | undefined>;

export interface Chosen {
  agency?: string;
  period?: string;
  title?: string;
}

/**
 * Whatever is not given is asked for where somebody can answer, until there is an answer that can be used.
 * @throws UsageError where what is given is wrong, or nobody can be asked
 */
export async function choose(
  desk: Desk,
  given: Chosen,
  ask: Ask | undefined,
): Promise<{ agency: Agency; period: Period; title?: string }> {
  checkChosen(desk, given);
  const { vocabulary, words, language } = desk;
  const missing = (['agency', 'period'] as const).filter((key) => given[key] === undefined);
  if (!ask && missing.length > 0) throw new UsageError(words.neededForNew(missing));
  const agency = vocabulary.agencies.get(given.agency ?? '') ?? (await askedAgency(desk, ask));
  const givenPeriod = parsePeriod(given.period ?? '', agency.yearStarts);
  const period = typeof givenPeriod === 'string' ? await askedPeriod(agency, words, ask) : givenPeriod;
  const suggested = suggestedTitle({ agency, period, language, words });
  const title = given.title ?? (await ask?.(words.askTitle(suggested)));
  return { agency, period, title };
}

/** A name is answered with the ids it may mean; if it means one alone, an empty answer takes that. */
async function askedAgency({ vocabulary, words, language }: Desk, ask: Ask | undefined): Promise<Agency> {
  let remark = '';
  let suggested: Agency | undefined;
  for (;;) {
    const answer = await ask?.(`${remark}${words.askAgency(suggested?.id)}`);
    const agency = answer === undefined ? suggested : vocabulary.agencies.get(answer);
    if (agency) return agency;
    const meant = answer === undefined ? [] : agenciesMeant(answer, vocabulary.agencies.values());
    const choices = meant.map(({ id, name }) => `  ${id}: ${name[language] ?? id}\n`).join('');
    suggested = meant.length === 1 ? meant[0] : undefined;
    remark = `${answer === undefined ? words.agencyNeeded : words.unknownAgency(answer, suggested?.id)}\n${choices}`;
  }
}

async function askedPeriod(agency: Agency, words: ImportingWords, ask: Ask | undefined): Promise<Period> {
  let remark = '';
  for (;;) {
    const answer = await ask?.(`${remark}${words.askPeriod}`);
    const period = parsePeriod(answer ?? '', agency.yearStarts);
    if (typeof period !== 'string') return period;
    remark = `${words.unknownPeriod(answer ?? '')}\n`;
  }
}

/** Asks at the terminal; undefined where there is none. Ctrl+C and Ctrl+D end the command in a sentence. */
export async function withTerminal<Result>(
  words: ImportingWords,
  use: (ask: Ask | undefined) => Promise<Result>,
): Promise<Result> {
  if (!process.stdin.isTTY) return use(undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await use(async (question) => {
      const lines = question.split('\n');
      const last = lines.pop() ?? '';
      for (const line of lines) process.stderr.write(`${line}\n`);
      return (await terminal.question(last)).trim() || undefined;
    });
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    process.stderr.write('\n');
    throw new UsageError(words.stopped);
  } finally {
    terminal.close();
  }
}
