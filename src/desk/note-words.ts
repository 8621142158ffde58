import { explain } from '../i18n/languages.ts';
import type { Explanation } from '../i18n/problem-messages.ts';
import type { DeskRemark, Note } from './outcome.ts';
import type { Speech } from './plain-words.ts';

/** What a note says: the check's own words for what the check has found. */
export function noteInWords(
  { about }: Note,
  { words, language, vocabulary }: Pick<Speech, 'words' | 'language' | 'vocabulary'>,
): Explanation {
  if ('problem' in about) return explain(about.problem, language, vocabulary);
  const { remark } = about;
  const say = words.desk.problems.remarks[remark.code] as (remark: DeskRemark) => Explanation;
  const { reason, remedy } = say(remark);
  if (!('because' in remark) || !remark.because) return { reason, remedy };
  return { reason: `${reason} ${explain(remark.because, language, vocabulary).reason}`, remedy };
}
