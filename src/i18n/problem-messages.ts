import { excerptOf, type Problem, type ProblemCode, type ProblemDetail } from '../model/problem.ts';
import type { Language } from '../model/site.ts';
import { problemsInEnglish } from './problems.en.ts';
import { problemsInVietnamese } from './problems.vi.ts';

/** What is wrong, and what to write or do instead. */
export interface Explanation {
  reason: string;
  remedy: string;
}

/** One sentence pair for every kind of problem. */
export type ProblemMessages = {
  readonly [Code in ProblemCode]: (detail: Extract<ProblemDetail, { code: Code }>) => Explanation;
};

const messages: Readonly<Record<Language, ProblemMessages>> = { vi: problemsInVietnamese, en: problemsInEnglish };

export function explain(problem: Problem, language: Language): Explanation {
  const message = messages[language][problem.detail.code] as (detail: ProblemDetail) => Explanation;
  const words = Object.entries(problem.detail).map(([key, value]) => [
    key,
    typeof value === 'string' ? excerptOf(value) : value,
  ]);
  return message(Object.fromEntries(words));
}
