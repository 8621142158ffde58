import { useRef, useState } from 'preact/hooks';
import { exampleArticle } from '../../desk/example.ts';
import { useDesk } from './desk-context.ts';

interface Props {
  isReading: boolean;
  onRead: (name: string | undefined, bytes: Promise<ArrayBuffer> | Uint8Array) => Promise<void>;
  onFault: (said: string) => void;
}

/** Where an article is pasted or chosen; one that is dropped is taken anywhere on the page. */
export function Intake({ isReading, onRead, onFault }: Props) {
  const { vocabulary, words } = useDesk();
  const { intake, example } = words.desk;
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const fileInput = useRef<HTMLInputElement>(null);
  const readText = (): void => {
    if (text.trim() === '') onFault(intake.nothing);
    else void onRead(undefined, new TextEncoder().encode(text));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only its looks follow what is dragged over it
    <div
      class={`desk-intake${isOver ? ' is-over' : ''}`}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      <label for="desk-text">{intake.paste}</label>
      <p class="soft" id="desk-text-hint">
        <small>{intake.pasteHint}</small>
      </p>
      <textarea
        id="desk-text"
        rows={10}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="desk-text-hint"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="desk-actions">
        <button type="button" class="primary" disabled={isReading} onClick={readText}>
          {isReading ? intake.reading : intake.read}
        </button>
        <button type="button" onClick={() => fileInput.current?.click()}>
          {intake.choose}
        </button>
        <span class="soft">{intake.drop}</span>
      </p>
      <input
        ref={fileInput}
        class="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-label={intake.choose}
        accept=".docx,.doc,.txt,.md,.markdown,.html,.htm"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void onRead(file.name, file.arrayBuffer());
          currentTarget.value = '';
        }}
      />
      <p>
        <button
          type="button"
          class="quiet"
          onClick={() => setText(exampleArticle(vocabulary, example, new Date().getFullYear() - 1))}
        >
          {intake.example}
        </button>
      </p>
    </div>
  );
}
