import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { placesOfWords } from '../../desk/place-of-words.ts';
import { check, decide, itemId } from '../../desk/review.ts';
import { AwardForm } from './award-form.tsx';
import { type ChangeReview, useDesk } from './desk-context.ts';
import { FigureForm } from './figure-form.tsx';

interface Props {
  text: string;
  /** Words of the article that were selected. */
  selected: string;
  setReview: ChangeReview;
  onClose: () => void;
}

/** A figure or award that was not seen: the author shows its words, and says what they mean. */
export function Adding({ text, selected, setReview, onClose }: Props) {
  const { form, marks, panel } = useDesk().words.desk;
  const id = useId();
  const [words, setWords] = useState(selected);
  const [kind, setKind] = useState<'figure' | 'award'>('figure');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const places = placesOfWords(text, words);
  const [span] = places.length === 1 ? places : [];
  return (
    <section class="desk-panel" aria-labelledby={`${id}-heading`}>
      <h4 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        {marks.add}
      </h4>
      <div class="desk-field">
        <label for={`${id}-words`}>{form.quote}</label>
        <input
          id={`${id}-words`}
          type="text"
          lang="vi"
          autocomplete="off"
          value={words}
          aria-describedby={`${id}-words-hint`}
          aria-invalid={(words.trim() !== '' && !span) || undefined}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <p class="soft" id={`${id}-words-hint`}>
          <small>{form.quoteHint}</small>
          {words.trim() !== '' && !span && (
            <span class="desk-fault">
              {' '}
              {places.length === 0 ? form.quoteMissing : form.quoteSeveral(places.length)}
            </span>
          )}
        </p>
      </div>
      {span ? (
        <>
          <fieldset class="desk-kinds">
            <legend class="visually-hidden">{marks.add}</legend>
            {(['figure', 'award'] as const).map((one) => (
              <label class="desk-check" key={one}>
                <input type="radio" name={id} checked={kind === one} onChange={() => setKind(one)} /> {form[one]}
              </label>
            ))}
          </fieldset>
          {kind === 'figure' ? (
            <FigureForm
              key={itemId(span)}
              span={span}
              figure={undefined}
              period={null}
              onSave={(figure) => {
                setReview((now) => check(decide(now, itemId(span), { kind: 'figure', figure }), itemId(span), true));
                onClose();
              }}
              onCancel={onClose}
            />
          ) : (
            <AwardForm
              key={itemId(span)}
              span={span}
              award={undefined}
              onSave={(award) => {
                setReview((now) => check(decide(now, itemId(span), { kind: 'award', award }), itemId(span), true));
                onClose();
              }}
              onCancel={onClose}
            />
          )}
        </>
      ) : (
        <div class="desk-actions">
          <button type="button" onClick={onClose}>
            {panel.cancel}
          </button>
        </div>
      )}
    </section>
  );
}
