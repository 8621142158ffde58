import { useRef, useState } from 'preact/hooks';
import { exampleArticle } from '../../desk/example.ts';
import { FileError } from '../../import/file-fault.ts';
import { useDesk } from './desk-context.ts';

interface Props {
  onRead: (name: string | undefined, bytes: Uint8Array) => Promise<void>;
}

/** Where an article is pasted, chosen or dropped; what cannot be read is explained. */
export function Intake({ onRead }: Props) {
  const { vocabulary, words } = useDesk();
  const { intake, example } = words.desk;
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const [isReading, setReading] = useState(false);
  const [isOver, setOver] = useState(false);
  const fileInput = useRef<HTMLInputElement>(null);

  const read = async (name: string | undefined, bytes: Promise<ArrayBuffer> | Uint8Array): Promise<void> => {
    setFault('');
    setReading(true);
    try {
      await onRead(name, new Uint8Array(await bytes));
    } catch (error) {
      setFault(error instanceof FileError ? words.importing.faults[error.fault](error.found) : intake.failed);
      if (!(error instanceof FileError)) console.error(error);
    } finally {
      setReading(false);
    }
  };
  const readFile = (file: File | undefined): void => {
    if (file) void read(file.name, file.arrayBuffer());
  };
  const readText = (): void => {
    if (text.trim() === '') setFault(intake.nothing);
    else void read(undefined, new TextEncoder().encode(text));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen by a button in it
    <div
      class={`desk-intake${isOver ? ' is-over' : ''}`}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        readFile(event.dataTransfer?.files[0]);
      }}
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
          readFile(currentTarget.files?.[0]);
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
      <div role="alert">{fault !== '' && <p class="desk-fault">{fault}</p>}</div>
    </div>
  );
}
