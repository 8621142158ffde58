import { noteInWords } from '../../desk/note-words.ts';
import type { Note } from '../../desk/outcome.ts';
import { useDesk } from './desk-context.ts';

/** What the check says, beside what it says it of. */
export function Notes({ notes, id }: { notes: readonly Note[]; id?: string }) {
  const { words, language } = useDesk();
  const { problems } = words.desk;
  if (notes.length === 0) return null;
  return (
    <ul class="desk-notes" id={id}>
      {notes.map((note, index) => {
        const { reason, remedy } = noteInWords(note, words, language);
        return (
          <li key={index} class={note.severity}>
            <strong>{problems[note.severity]}.</strong> {reason} <span class="remedy">{remedy}</span>
          </li>
        );
      })}
    </ul>
  );
}
