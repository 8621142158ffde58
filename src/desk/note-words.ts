import { explainAtDesk } from '../i18n/languages.ts';
import type { Explanation } from '../i18n/problem-messages.ts';
import type { Severity } from '../model/problem.ts';
import type { Item } from './decided.ts';
import type { Target } from './note-places.ts';
import type { DeskRemark, Note } from './outcome.ts';
import type { Speech } from './plain-words.ts';

/** The words in which notes speak, and the names they use. */
export type NoteSpeech = Pick<Speech, 'words' | 'language' | 'vocabulary'>;

/** What a note says; where something stands in its way, that is what is to be mended. */
export function noteInWords({ about }: Note, { words, language, vocabulary }: NoteSpeech): Explanation {
  if ('problem' in about) return explainAtDesk(about.problem, language, vocabulary);
  const { remark } = about;
  const say = words.desk.problems.remarks[remark.code] as (remark: DeskRemark) => Explanation;
  const { reason, remedy } = say(remark);
  if (!('because' in remark) || !remark.because) return { reason, remedy };
  const because = explainAtDesk(remark.because, language, vocabulary);
  return { reason: `${reason} ${because.reason}`, remedy: because.remedy };
}

/** The same said of several places is said once, with the numbers that it is said of. */
export interface SaidOnce extends Explanation {
  severity: Severity;
  /** In the order of the notes. */
  places: { target: Target; quote: string }[];
}

/** @returns in the order in which each is said first; a quote is empty where the note is of no number, or names it */
export function notesSaidOnce(notes: readonly Note[], items: readonly Item[], speech: NoteSpeech): SaidOnce[] {
  const said = new Map<string, SaidOnce>();
  for (const note of notes) {
    const { severity, target } = note;
    const { reason, remedy } = noteInWords(note, speech);
    const item = target.kind === 'item' ? items.find(({ id }) => id === target.id) : undefined;
    const quote = item && !reason.includes(item.quote) ? item.quote : '';
    // What is said of no number is about its own place alone.
    const key = [severity, reason, remedy, quote === '' ? JSON.stringify(target) : ''].join('\n');
    const known = said.get(key);
    if (known) known.places.push({ target, quote });
    else said.set(key, { severity, reason, remedy, places: [{ target, quote }] });
  }
  return [...said.values()];
}
