import type { ProblemCode, ProblemDetail } from '../model/problem.ts';

/** A year or a month, which is refused only where a whole day is needed. */
export const yearOrMonth = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** What is wrong, and what to write or do instead. */
export interface Explanation {
  reason: string;
  remedy: string;
}

/** One sentence pair for every kind of problem. */
export type ProblemMessages = {
  readonly [Code in ProblemCode]: (detail: Extract<ProblemDetail, { code: Code }>) => Explanation;
};
