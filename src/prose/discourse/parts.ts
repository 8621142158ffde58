import { isPartOfList } from '../figures/lead.ts';
import { verbsIn } from '../metrics/deeds.ts';
import type { Token } from '../words/tokens.ts';
import type { Discourse } from './discourse.ts';

/**
 * What was done to a whole, while its parts are listed: "khởi tố 41 vụ. Trong đó, tội phạm kinh tế 3 vụ. Tội phạm ma túy
 * 11 vụ." A sentence that tells of a deed of its own ends the list.
 */
export function wholeOfParts(tokens: readonly Token[], { drafts, partsOf }: Discourse): readonly string[] | undefined {
  if (isPartOfList(tokens, { from: 0, to: 1 })) return drafts.at(-1)?.deeds;
  return partsOf && verbsIn(tokens).length === 0 ? partsOf : undefined;
}
