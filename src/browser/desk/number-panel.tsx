import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { comparedOf, hasError } from '../../desk/counts.ts';
import type { Item } from '../../desk/decided.ts';
import { kindOf } from '../../desk/item-kind.ts';
import type { Outcome } from '../../desk/outcome.ts';
import { awardInWords, figureInWords, type Speech } from '../../desk/plain-words.ts';
import { check, type Decision, decide, type Review, undo } from '../../desk/review.ts';
import { AwardForm } from './award-form.tsx';
import { type ChangeReview, useDesk } from './desk-context.ts';
import { Dismissing } from './dismissing.tsx';
import { FigureForm } from './figure-form.tsx';

interface Props {
  items: readonly Item[];
  review: Review;
  outcome: Outcome;
  setReview: ChangeReview;
  onClose: () => void;
  onNext: () => void;
}

/** Id of the button that says that a figure is right. */
export const confirmButton = 'desk-right';

type Doing = 'looking' | 'figure' | 'award' | 'dismissing';

/** What stands at a place of the article, in plain words, and how to put it right. */
export function NumberPanel({ items, review, outcome, setReview, onClose, onNext }: Props) {
  const { words } = useDesk();
  const { panel } = words.desk;
  const section = useRef<HTMLElement>(null);
  const compared = comparedOf(review, outcome.notes);
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      items.findIndex(({ id }) => !compared.includes(id)),
    ),
  );
  const [doing, setDoing] = useState<Doing>('looking');
  const heading = useId();
  // At once: what is typed next must not go elsewhere.
  useLayoutEffect(() => {
    if (doing !== 'looking') section.current?.querySelector<HTMLElement>('form input')?.focus();
  }, [doing]);
  const item = items[chosen] ?? items[0];
  if (!item) return null;
  const decideHere = (decision: Decision): void => {
    setReview((now) => check(decide(now, item.id, decision), item.id, decision.kind !== 'dismissed'));
    setDoing('looking');
    requestAnimationFrame(() => document.getElementById(heading)?.focus());
  };
  const cancel = (): void => {
    setDoing('looking');
    requestAnimationFrame(() => document.getElementById(heading)?.focus());
  };
  const isAdded = item.read === undefined;
  const kind = kindOf(item);
  const isStated = kind === 'figure' || kind === 'award';

  return (
    <section class={`desk-panel ${kind}`} aria-labelledby={heading} ref={section}>
      <h4 id={heading} tabIndex={-1}>
        {panel.title(item.quote)}
      </h4>
      {items.length > 1 && (
        <div class="desk-others">
          <span>{panel.others}:</span>
          {items.map((other, index) => (
            <button
              key={other.id}
              type="button"
              aria-pressed={index === chosen}
              onClick={() => {
                setChosen(index);
                setDoing('looking');
              }}
            >
              {other.quote}
            </button>
          ))}
        </div>
      )}
      {doing === 'looking' && (
        <>
          <Meaning item={item} outcome={outcome} />
          {item.decision && (
            <p class="soft">
              <small>{isAdded ? panel.added : item.decision.kind === 'dismissed' ? '' : panel.corrected}</small>
            </p>
          )}
          <div class="desk-actions">
            {isStated && !hasError(item.id, outcome.notes) && (
              <button
                type="button"
                id={confirmButton}
                class="primary"
                onClick={() => {
                  setReview((now) => check(now, item.id, true));
                  onNext();
                }}
              >
                {panel.right}
              </button>
            )}
            <button
              type="button"
              class={isStated ? '' : 'primary'}
              onClick={() => setDoing(kind === 'award' ? 'award' : 'figure')}
            >
              {isStated ? panel.correct : panel.isFigure}
            </button>
            {!isStated && (
              <button type="button" onClick={() => setDoing('award')}>
                {panel.isAward}
              </button>
            )}
            {!isAdded && kind !== 'dismissed' && (
              <button type="button" onClick={() => setDoing('dismissing')}>
                {panel.dismiss}
              </button>
            )}
            {item.decision && (
              <button
                type="button"
                onClick={() => {
                  setReview((now) => check(undo(now, item.id), item.id, false));
                  if (isAdded) onClose();
                }}
              >
                {isAdded ? panel.remove : panel.undo}
              </button>
            )}
            <button type="button" class="quiet" onClick={onClose}>
              {panel.close}
            </button>
          </div>
          {compared.includes(item.id) && <p class="desk-done">✓ {panel.isChecked}</p>}
        </>
      )}
      {doing === 'figure' && (
        <FigureForm
          span={item}
          figure={item.standing.kind === 'figure' ? item.standing.figure : undefined}
          period={outcome.proposed.period}
          onSave={(figure) => decideHere({ kind: 'figure', figure })}
          onCancel={cancel}
        />
      )}
      {doing === 'award' && (
        <AwardForm
          span={item}
          award={item.standing.kind === 'award' ? item.standing.award : undefined}
          onSave={(award) => decideHere({ kind: 'award', award })}
          onCancel={cancel}
        />
      )}
      {doing === 'dismissing' && (
        <Dismissing onSave={(reason) => decideHere({ kind: 'dismissed', reason })} onCancel={cancel} />
      )}
    </section>
  );
}

/** What was read, said in one sentence. */
function Meaning({ item, outcome }: { item: Item; outcome: Outcome }) {
  const { vocabulary, words, language } = useDesk();
  const { panel } = words.desk;
  const speech: Speech = { vocabulary, language, words, period: outcome.proposed.period };
  const { standing, read } = item;
  if (kindOf(item) === 'unexplained') return <p class="desk-meaning">{panel.unexplained}</p>;
  switch (standing.kind) {
    case 'figure': {
      const wholes = read?.kind === 'figure' && !item.decision ? read.wholes : [];
      return (
        <p class="desk-meaning">
          <span class="soft">{panel.readAs}:</span> <strong>{figureInWords(standing.figure, speech)}</strong>
          {wholes.map((whole) => (
            <span key={whole.metric}> ({panel.of(figureInWords(whole, speech))})</span>
          ))}
        </p>
      );
    }
    case 'award':
      return (
        <p class="desk-meaning">
          <span class="soft">{panel.readAs}:</span> <strong>{awardInWords(standing.award, speech)}</strong>
        </p>
      );
    case 'known':
      return (
        <p class="desk-meaning">
          {panel.notAFigure}: {panel.distractors[standing.reason]}.
        </p>
      );
    case 'dismissed':
      return <p class="desk-meaning">{panel.dismissed(standing.reason)}</p>;
    default:
      return null;
  }
}
