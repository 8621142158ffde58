import { lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

const references = lexicon<'refers'>([
  ['refers', ['trong đó', 'trong số đó', 'trong số này', 'qua đó', 'từ đó', 'cụ thể', 'theo đó']],
]);

/** Whether a paragraph speaks on of what the one before it was about: "Trong đó, khởi tố 12 vụ". */
export function continues(tokens: readonly Token[]): boolean {
  return references.at(tokens, 0) !== undefined;
}
