import { useDesk } from './desk-context.ts';

interface Props {
  onCancel: () => void;
  /** What is said in place of "save" while the words are taken in. */
  busy?: string | undefined;
}

/** How every form of the desk ends. */
export function SaveOrCancel({ onCancel, busy }: Props) {
  const { panel } = useDesk().words.desk;
  return (
    <div class="desk-actions">
      <button type="submit" class="primary" disabled={busy !== undefined}>
        {busy ?? panel.save}
      </button>
      <button type="button" onClick={onCancel}>
        {panel.cancel}
      </button>
    </div>
  );
}
