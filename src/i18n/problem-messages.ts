import type { ProblemCode, ProblemDetail } from '../model/problem.ts';

/** What is wrong, and what to write or do instead. */
export interface Explanation {
  reason: string;
  remedy: string;
}

/** One sentence pair for every kind of problem. */
export type ProblemMessages = {
  readonly [Code in ProblemCode]: (detail: Extract<ProblemDetail, { code: Code }>) => Explanation;
};
