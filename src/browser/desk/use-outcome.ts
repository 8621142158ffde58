import { useEffect, useRef, useState } from 'preact/hooks';
import { itemsOf } from '../../desk/decided.ts';
import type { Outcome } from '../../desk/outcome.ts';
import { propose } from '../../import/proposal.ts';
import type { Opened } from './clerk-orders.ts';
import { useDesk } from './desk-context.ts';

/** An outcome as it is known now. */
export interface KnownOutcome extends Outcome {
  /** Whether file and notes are of an earlier state: the check has not answered yet. */
  isPending: boolean;
}

/** What the check finds out. */
type Checked = Omit<Outcome, 'items' | 'proposed'>;

const unchecked: Checked = {
  draft: { text: '', bodyLine: 1, entries: [], unwritten: [], reasons: new Map() },
  pictures: [],
  bulletin: null,
  notes: [],
};

/**
 * What becomes of the review: its numbers at once, its file and its notes as soon as the check has answered. While it
 * is busy only the newest state waits.
 */
export function useOutcome(opened: Opened): KnownOutcome {
  const { vocabulary, ask } = useDesk();
  const { review } = opened;
  const [settled, setSettled] = useState<{ of?: Opened; outcome: Checked }>({ outcome: unchecked });
  const isBusy = useRef(false);
  const wanted = useRef(opened);
  wanted.current = opened;

  useEffect(() => {
    const catchUp = async (): Promise<void> => {
      isBusy.current = true;
      try {
        for (let of = wanted.current, outcome: Outcome; ; of = wanted.current) {
          outcome = await ask('conclude', { review: of.review, pictures: of.pictures });
          setSettled({ of, outcome });
          if (of === wanted.current) break;
        }
      } finally {
        isBusy.current = false;
      }
    };
    if (opened !== settled.of && !isBusy.current) void catchUp();
  }, [opened, settled, ask]);

  return {
    ...settled.outcome,
    items: itemsOf(review),
    proposed: propose(review.manuscript, review.reading, vocabulary, review.chosen),
    isPending: settled.of !== opened,
  };
}
