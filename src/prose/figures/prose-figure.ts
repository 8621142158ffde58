import { periodsOf } from '../article/periods.ts';
import type { SentenceAward } from '../awards/awards.ts';
import type { ProseAward, ProseFigure, Span } from '../reading.ts';
import { draftSpan } from '../words/spans.ts';
import type { Draft } from './draft.ts';
import { labelOf } from './label.ts';
import { tellsDone } from './roles.ts';

/** A draft as it is handed on. The period of a result is named only where it is not that of the text as a whole. */
export function proseFigure(draft: Draft, text: string, textPeriod: string | null): ProseFigure {
  const period = periodOf(draft);
  const isLater =
    period !== undefined &&
    textPeriod !== null &&
    period.slice(0, 4) > textPeriod.slice(0, 4) &&
    !tellsDone(draft.sentence.tokens);
  const isEarlier = period !== undefined && textPeriod !== null && period.slice(0, 4) < textPeriod.slice(0, 4);
  return {
    ...draftSpan(draft, text),
    metric: draft.metric?.id ?? null,
    label: draft.metric?.label['vi'] ?? labelOf(draft, text),
    measure: draft.measure ?? null,
    role: isLater ? 'target' : isEarlier && draft.changes.length === 0 ? 'baseline' : draft.role,
    isWhole: draft.isWhole,
    ...(period === undefined || (period === textPeriod && draft.role !== 'target') ? {} : { period }),
    ...(draft.scope === undefined ? {} : { scope: draft.scope }),
    ...(draft.figure === undefined ? {} : { figure: draft.figure }),
    changes: draft.changes,
    ...(draft.elsewhere.length === 0 ? {} : { elsewhere: draft.elsewhere.map((stated) => draftSpan(stated, text)) }),
  };
}

export function proseAward(award: SentenceAward, span: Span): ProseAward {
  const { honour, grantedBy, collectives, individuals, combined, occasions, stage } = award;
  return {
    ...span,
    honour,
    grantedBy,
    ...(collectives ? { collectives } : {}),
    ...(individuals ? { individuals } : {}),
    ...(combined ? { combined } : {}),
    occasions,
    stage,
  };
}

/** An aim without a period of its own is for the one named first in its sentence: "Năm 2024, phấn đấu …". */
function periodOf({ period, role, sentence, quantity }: Draft): string | undefined {
  if (period !== undefined || role !== 'target') return period;
  const isCompared = (place: number): boolean =>
    sentence.comparators.some(({ from, to }) => place >= from && place < to);
  return periodsOf(sentence.tokens, sentence.year, 0, quantity.from).find(
    ({ from, dated }) => dated && !isCompared(from),
  )?.id;
}
