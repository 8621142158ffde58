import type { ComponentChildren } from 'preact';
import type { Mark } from '../../desk/decided.ts';
import { kindOf, markKinds } from '../../desk/item-kind.ts';
import type { Note } from '../../desk/outcome.ts';
import type { Span } from '../../prose/reading.ts';
import { useDesk } from './desk-context.ts';
import { Notes } from './notes.tsx';

interface Props {
  line: Span;
  /** Of the paragraph, as they are seen. */
  number: number;
  isTitle: boolean;
  marks: readonly Mark[];
  notes: readonly Note[];
  /** Ids of what its author has compared with the article. */
  compared: readonly string[];
  /** Where the panel is open. */
  open: number | undefined;
  onOpen: (start: number) => void;
  onEdit: () => void;
  /** Stands in place of the words while its author edits them. */
  editor?: ComponentChildren;
  /** The panel, where it is open for this line. */
  children: ComponentChildren;
}

/** A line of the article with its numbers marked, and beside it what is said of it. */
export function ArticleLine({
  line,
  number,
  isTitle,
  marks,
  notes,
  compared,
  open,
  onOpen,
  onEdit,
  editor,
  children,
}: Props) {
  const { editing } = useDesk().words.desk;
  const parts: ComponentChildren[] = [];
  let at = line.start;
  const words = (start: number, end: number): string => line.quote.slice(start - line.start, end - line.start);
  for (const mark of marks) {
    parts.push(words(at, mark.start));
    parts.push(
      <NumberMark
        key={mark.start}
        mark={mark}
        quote={words(mark.start, mark.end)}
        notes={notes}
        isCompared={mark.items.every(({ id }) => compared.includes(id))}
        isOpen={open !== undefined && open >= mark.start && open < mark.end}
        onOpen={onOpen}
      />,
    );
    at = mark.end;
  }
  parts.push(words(at, line.end));
  return (
    <div class={`desk-line${isTitle ? ' is-title' : ''}`}>
      {editor ?? (
        <p id={`line-${line.line}`} tabIndex={-1}>
          {parts}{' '}
          <button
            type="button"
            class="quiet desk-edit"
            lang={document.documentElement.lang}
            aria-label={editing.openLine(number)}
            onClick={onEdit}
          >
            {editing.open}
          </button>
        </p>
      )}
      <div class="desk-beside" lang={document.documentElement.lang}>
        <Notes notes={notes} items={marks.flatMap((mark) => mark.items)} />
        {children}
      </div>
    </div>
  );
}

interface MarkProps {
  mark: Mark;
  quote: string;
  notes: readonly Note[];
  isCompared: boolean;
  isOpen: boolean;
  onOpen: (start: number) => void;
}

function NumberMark({ mark, quote, notes, isCompared, isOpen, onOpen }: MarkProps) {
  const { words } = useDesk();
  const kinds = mark.items.map(kindOf);
  const kind = markKinds.find((candidate) => kinds.includes(candidate)) ?? 'known';
  const ids = mark.items.map(({ id }) => id);
  const worst = notes.find(({ target }) => target.kind === 'item' && ids.includes(target.id))?.severity;
  const press = (): void => onOpen(mark.isEcho ? (mark.items[0]?.start ?? mark.start) : mark.start);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> does not break over lines as the words in it must
    <span
      id={`mark-${mark.start}`}
      class={`desk-mark ${kind}${mark.isEcho ? ' is-echo' : ''}${isCompared ? ' is-checked' : ''}${worst ? ` has-${worst}` : ''}`}
      role="button"
      tabIndex={0}
      aria-label={`${quote} (${words.desk.marks.spoken[kind]})`}
      aria-expanded={mark.isEcho ? undefined : isOpen}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      {quote}
    </span>
  );
}
