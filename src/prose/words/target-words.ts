import { lexicon } from './lexicon.ts';

/** What was to be reached, beside a number by which it was exceeded or missed. */
export const targetWords = lexicon<'target'>([
  ['target', ['chỉ tiêu', 'kế hoạch', 'mục tiêu', 'so với chỉ tiêu', 'so với kế hoạch', 'so với mục tiêu']],
]);
