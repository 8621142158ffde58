import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Review } from '../../desk/review.ts';
import type { Interface } from '../../i18n/interface.ts';
import type { Language } from '../../model/site.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { AskClerk } from './ask-clerk.ts';

/** What the page was opened with; nothing else is ever fetched. */
export interface DeskContext {
  vocabulary: Vocabulary;
  language: Language;
  words: Interface;
  ask: AskClerk;
}

const context = createContext<DeskContext | null>(null);

export const DeskProvider = context.Provider;

/** Changes the review as it is when the change comes to be made. */
export type ChangeReview = (change: (review: Review) => Review) => void;

export function useDesk(): DeskContext {
  const desk = useContext(context);
  if (!desk) throw new Error('a part of the desk stands outside it');
  return desk;
}
