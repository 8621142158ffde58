import { useId, useState } from 'preact/hooks';
import { useDesk } from './desk-context.ts';
import { SaveOrCancel } from './save-or-cancel.tsx';

interface Props {
  onSave: (reason: string) => void;
  onCancel: () => void;
}

/** Why a number is no figure: a usual reason, or one in the author's own words. */
export function Dismissing({ onSave, onCancel }: Props) {
  const { dismissal } = useDesk().words.desk;
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [own, setOwn] = useState('');
  const [isTried, setTried] = useState(false);
  const isOwn = chosen === dismissal.other;
  const reason = isOwn ? own.trim() : chosen;
  return (
    <form
      class="desk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === '') setTried(true);
        else onSave(reason);
      }}
    >
      <fieldset aria-describedby={`${id}-fault`}>
        <legend>{dismissal.title}</legend>
        {[...dismissal.usual, dismissal.other].map((usual) => (
          <label class="desk-check" key={usual}>
            <input type="radio" name={id} checked={chosen === usual} onChange={() => setChosen(usual)} /> {usual}
          </label>
        ))}
        {isOwn && (
          <div class="desk-field">
            <label for={`${id}-own`}>{dismissal.ownWords}</label>
            <input
              id={`${id}-own`}
              type="text"
              value={own}
              onInput={({ currentTarget }) => setOwn(currentTarget.value)}
            />
          </div>
        )}
      </fieldset>
      <div role="alert" id={`${id}-fault`}>
        {isTried && reason === '' && <p class="desk-fault">{dismissal.needed}</p>}
      </div>
      <SaveOrCancel onCancel={onCancel} />
    </form>
  );
}
