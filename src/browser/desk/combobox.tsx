import { useId, useRef, useState } from 'preact/hooks';
import { fold } from '../../model/text.ts';
import { useDesk } from './desk-context.ts';

export interface Option {
  id: string;
  label: string;
  /** Said beside it. */
  hint?: string;
  /** Other words by which it is found. */
  aliases?: readonly string[];
}

interface Props {
  id: string;
  options: readonly Option[];
  /** Id of an option, or words that are none of them. */
  chosen: string;
  /** Given the id of an option, or what was typed and left and is none of them. */
  onChoose: (chosen: string) => void;
  describedBy?: string;
  isInvalid?: boolean;
}

/** As many as can be looked through; typing one letter more finds the rest. */
const mostShown = 40;

/** A choice among many by typing part of a name, marks or not. */
export function Combobox({ id, options, chosen, onChoose, describedBy, isInvalid }: Props) {
  const { form } = useDesk().words.desk;
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(-1);
  const shown = options.find((option) => option.id === chosen)?.label ?? chosen;
  const isOpen = typed !== undefined;
  const matching = isOpen ? matches(options, typed === shown ? '' : typed) : [];

  const close = (): void => {
    setTyped(undefined);
    setActive(-1);
  };
  const choose = (id: string): void => {
    input.current?.closest('form')?.setAttribute('data-begun', '');
    onChoose(id);
  };
  const take = (option: Option): void => {
    choose(option.id);
    close();
  };
  const leave = (): void => {
    const words = typed?.trim() ?? shown;
    if (words !== shown) choose(options.find((option) => isCalled(option, words))?.id ?? words);
    close();
  };
  const move = (step: number): void => {
    if (!isOpen) setTyped(shown);
    const count = Math.max(1, matching.length);
    const next = (active + step + count) % count;
    setActive(next);
    document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(active === -1 ? 0 : -1);
    else if (event.key === 'Enter' && isOpen) {
      const option = matching[active] ?? (matching.length === 1 ? matching[0] : undefined);
      if (option) take(option);
      else leave();
    } else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="desk-combobox">
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${list}-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        value={typed ?? shown}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setActive(0);
        }}
        onClick={() => setTyped(shown)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-labelledby={`${id}-label`} hidden={!isOpen || matching.length === 0}>
        {matching.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
          <div
            key={option.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // The input would lose the focus, and the list with it, before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
          >
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </div>
        ))}
      </div>
      <p class="visually-hidden" role="status">
        {isOpen ? form.matches(matching.length) : ''}
      </p>
      {isOpen && matching.length === 0 && <p class="soft">{form.noMatch}</p>}
    </div>
  );
}

function isCalled({ label, aliases = [] }: Option, words: string): boolean {
  return [label, ...aliases].some((name) => fold(name) === fold(words));
}

/** Options whose name holds every word typed; those that begin with it first. */
function matches(options: readonly Option[], typed: string): Option[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  const start = wanted.join(' ');
  const found = options.filter(({ id, label, aliases = [] }) => {
    const words = fold([label, id, ...aliases].join(' '));
    return wanted.every((word) => words.includes(word));
  });
  const rank = ({ label }: Option): number => (start !== '' && fold(label).startsWith(start) ? 0 : 1);
  return found.sort((left, right) => rank(left) - rank(right)).slice(0, mostShown);
}
