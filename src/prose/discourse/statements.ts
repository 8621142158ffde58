import type { Decimal } from '../../model/decimal.ts';
import type { Metric } from '../../model/metric.ts';
import type { Draft } from '../figures/draft.ts';

/** What a text has stated so far, to be found by what it is of and by its value. */
export interface Statements {
  all: Draft[];
  of: Map<Metric, Draft[]>;
  worth: Map<Decimal, Draft[]>;
}

export function noStatements(): Statements {
  return { all: [], of: new Map(), worth: new Map() };
}

export function addStatements({ all, of, worth }: Statements, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    all.push(draft);
    if (draft.metric) file(of, draft.metric, draft);
    if (draft.figure) file(worth, draft.figure.value, draft);
  }
}

function file<Key>(map: Map<Key, Draft[]>, key: Key, draft: Draft): void {
  const list = map.get(key);
  if (list) list.push(draft);
  else map.set(key, [draft]);
}
