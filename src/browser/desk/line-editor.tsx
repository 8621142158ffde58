import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Review } from '../../desk/review.ts';
import type { Span } from '../../prose/reading.ts';
import { useDesk } from './desk-context.ts';
import { SaveOrCancel } from './save-or-cancel.tsx';

interface Props {
  review: Review;
  line: Span;
  /** Of the paragraph, as they are seen. */
  number: number;
  onSave: (edited: Review) => void;
  onCancel: () => void;
}

/** A line of the article in its author's hands; it is read anew once it is saved. */
export function LineEditor({ review, line, number, onSave, onCancel }: Props) {
  const { words, ask } = useDesk();
  const { editing, intake } = words.desk;
  const id = useId();
  const [typed, setTyped] = useState(line.quote);
  const [state, setState] = useState<'typing' | 'reading' | 'failed'>('typing');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const save = async (): Promise<void> => {
    setState('reading');
    try {
      onSave(await ask('edit', { review, line, words: typed }));
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  return (
    <form
      class="desk-editor"
      lang={document.documentElement.lang}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label for={id}>{editing.label(number)}</label>
      <textarea
        ref={box}
        id={id}
        lang="vi"
        rows={Math.min(12, Math.ceil(line.quote.length / 60) + 1)}
        spellcheck={false}
        value={typed}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p class="soft" id={`${id}-hint`}>
        <small>{editing.hint}</small>
      </p>
      <div role="alert">{state === 'failed' && <p class="desk-fault">{editing.failed}</p>}</div>
      <SaveOrCancel onCancel={onCancel} busy={state === 'reading' ? intake.reading : undefined} />
    </form>
  );
}
