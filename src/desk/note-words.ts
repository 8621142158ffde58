import type { Interface } from '../i18n/interface.ts';
import { explain } from '../i18n/languages.ts';
import type { Explanation } from '../i18n/problem-messages.ts';
import type { Language } from '../model/site.ts';
import type { DeskRemark, Note } from './outcome.ts';

/** What a note says: the check's own words for what the check has found. */
export function noteInWords({ about }: Note, words: Interface, language: Language): Explanation {
  if ('problem' in about) return explain(about.problem, language);
  const { remark } = about;
  const say = words.desk.problems.remarks[remark.code] as (remark: DeskRemark) => Explanation;
  const { reason, remedy } = say(remark);
  if (!('because' in remark) || !remark.because) return { reason, remedy };
  return { reason: `${reason} ${explain(remark.because, language).reason}`, remedy };
}
