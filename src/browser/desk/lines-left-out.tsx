import { useDesk } from './desk-context.ts';

/** What stood in the file and is taken for no part of the article, so that nothing goes unseen. */
export function LinesLeftOut({ lines }: { lines: readonly string[] }) {
  const { dropped, droppedHint } = useDesk().words.desk.marks;
  if (lines.length === 0) return null;
  return (
    <details class="desk-left-out">
      <summary>{dropped(lines.length)}</summary>
      <p class="soft">{droppedHint}</p>
      <ul lang="vi">
        {lines.map((line, index) => (
          <li key={`${index} ${line}`}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
