import { useState } from 'preact/hooks';

interface Props {
  id: string;
  value: string;
  describedBy?: string;
  isInvalid?: boolean;
  isDisabled?: boolean;
  placeholder?: string;
  onCommit: (typed: string) => void;
}

/** A line of text that is taken over when it is left: what is being typed outlives whatever the desk learns meanwhile. */
export function TextField({ id, value, describedBy, isInvalid, isDisabled, placeholder, onCommit }: Props) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      id={id}
      type="text"
      autocomplete="off"
      value={typed ?? value}
      placeholder={placeholder}
      disabled={isDisabled}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onChange={({ currentTarget }) => {
        onCommit(currentTarget.value.trim());
        setTyped(undefined);
      }}
    />
  );
}
