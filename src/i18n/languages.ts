/** What is said, in the language asked for. */
import { excerptOf, type Problem, type ProblemDetail } from '../model/problem.ts';
import type { Language } from '../model/site.ts';
import { interfaceInEnglish } from './interface.en.ts';
import type { Interface } from './interface.ts';
import { interfaceInVietnamese } from './interface.vi.ts';
import type { Explanation, ProblemMessages } from './problem-messages.ts';
import { problemsInEnglish } from './problems.en.ts';
import { problemsInVietnamese } from './problems.vi.ts';

const interfaces: Readonly<Record<Language, Interface>> = { vi: interfaceInVietnamese, en: interfaceInEnglish };
const problems: Readonly<Record<Language, ProblemMessages>> = { vi: problemsInVietnamese, en: problemsInEnglish };

export function interfaceIn(language: Language): Interface {
  return interfaces[language];
}

/** What is wrong and what to write instead. */
export function explain(problem: Problem, language: Language): Explanation {
  const message = problems[language][problem.detail.code] as (detail: ProblemDetail) => Explanation;
  const words = Object.entries(problem.detail);
  return message(
    Object.fromEntries(
      words.map(([key, word]) => [key, typeof word === 'string' ? excerptOf(word) : word]),
    ) as ProblemDetail,
  );
}
