import type { Item } from './decided.ts';

/** What a number is to its author, from the loudest to the quietest. */
export const markKinds = ['unexplained', 'figure', 'award', 'dismissed', 'known'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A number of which neither metric nor measure is known is a riddle still, whatever else was read. */
export function kindOf({ standing }: Item): MarkKind {
  const isRiddle = standing.kind === 'figure' && standing.figure.metric === null && standing.figure.measure === null;
  return isRiddle ? 'unexplained' : standing.kind;
}
