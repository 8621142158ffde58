import { useState } from 'preact/hooks';
import { countsOf } from '../../desk/counts.ts';
import { notesSaidOnce } from '../../desk/note-words.ts';
import { proofName, proofPage } from '../../desk/proof.ts';
import type { Review } from '../../desk/review.ts';
import { useDesk } from './desk-context.ts';
import { copyText, printPage, saveFile } from './take-away.ts';
import type { KnownOutcome } from './use-outcome.ts';

interface Props {
  review: Review;
  outcome: KnownOutcome;
}

/** The bulletin as a file, and its proof as a page to be signed. */
export function Publish({ review, outcome }: Props) {
  const desk = useDesk();
  const { vocabulary, words, language } = desk;
  const { publish, problems } = words.desk;
  const [said, setSaid] = useState('');
  const counts = countsOf(review, outcome);
  const { draft, pictures, notes, items, proposed, isPending } = outcome;
  const isReady = counts.errors === 0;
  const name = (draft.path ?? 'ban-tin.md').replace(/^.*\//, '');
  const proof = (): string => {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
    return proofPage(review, outcome, { vocabulary, language, words, period: proposed.period }, today.join('-'));
  };
  const rows: [string, string | number, boolean?][] = [
    [publish.figures, counts.kinds.figure],
    [publish.awards, counts.kinds.award],
    [publish.checked, `${counts.checked}/${counts.stated}`],
    [publish.dismissed, counts.kinds.dismissed],
    [publish.unexplained, counts.kinds.unexplained, counts.kinds.unexplained > 0],
    [publish.errors, counts.errors, counts.errors > 0],
    [publish.warnings, counts.warnings],
  ];
  const goTo = (target: (typeof notes)[number]['target']): void => {
    const item = target.kind === 'item' ? items.find(({ id }) => id === target.id) : undefined;
    const element = document.getElementById(
      item
        ? `mark-${item.start}`
        : target.kind === 'line'
          ? `line-${target.line}`
          : target.kind === 'head'
            ? `head-${target.field}`
            : 'review',
    );
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  };
  return (
    <div class="desk-publish">
      <p class={!isReady ? 'desk-fault' : counts.warnings > 0 ? 'desk-doubt' : 'desk-ready'} role="status">
        {isPending
          ? publish.checking
          : !isReady
            ? publish.notReady(counts.errors)
            : counts.warnings > 0
              ? publish.withWarnings(counts.warnings)
              : publish.ready}
      </p>
      {counts.checked < counts.stated && <p class="desk-doubt">{publish.unchecked(counts.stated - counts.checked)}</p>}
      <dl class="desk-summary" aria-label={publish.summary}>
        {rows.map(([term, value, isLoud]) => (
          <div key={term} class={isLoud ? 'is-loud' : ''}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 && (
        <ol class="desk-notes">
          {notesSaidOnce(notes, items, desk).map(({ severity, reason, remedy, places }, index) => (
            <li key={index} class={severity}>
              <strong>{problems[severity]}.</strong> {reason} <span class="remedy">{remedy}</span>{' '}
              {places.map(({ target, quote }, place) => (
                <button key={place} type="button" class="quiet" onClick={() => goTo(target)}>
                  {quote === '' ? problems.goTo : `“${quote}”`}
                </button>
              ))}
            </li>
          ))}
        </ol>
      )}
      <div class="desk-actions">
        <button
          type="button"
          class="primary"
          disabled={isPending}
          onClick={() => saveFile(name, draft.text, 'text/markdown')}
        >
          {isReady ? publish.download : publish.downloadDraft}
        </button>
        <button
          type="button"
          disabled={isPending}
          onClick={() => {
            void copyText(draft.text).then((isCopied) => setSaid(isCopied ? publish.copied : publish.copyFailed));
          }}
        >
          {publish.copy}
        </button>
        {pictures.map(({ file, bytes }) => (
          <button key={file} type="button" onClick={() => saveFile(file, bytes, 'application/octet-stream')}>
            {publish.downloadPicture(file)}
          </button>
        ))}
        <span role="status">{said}</span>
      </div>
      {!isReady && <p class="soft">{publish.draftExplained}</p>}
      {draft.path && <p class="desk-text">{publish.whereTo(draft.path)}</p>}
      <p class="desk-text">{publish.colleague}</p>
      <details>
        <summary>{publish.preview}</summary>
        <textarea
          class="desk-file"
          readOnly
          rows={16}
          spellcheck={false}
          aria-label={publish.preview}
          value={draft.text}
        />
      </details>
      <h3>{publish.proof}</h3>
      <p class="desk-text">{publish.proofExplained}</p>
      <div class="desk-actions">
        <button type="button" class="primary" disabled={isPending} onClick={() => printPage(proof())}>
          {publish.printProof}
        </button>
        <button type="button" disabled={isPending} onClick={() => saveFile(proofName(name), proof(), 'text/html')}>
          {publish.downloadProof}
        </button>
      </div>
    </div>
  );
}
