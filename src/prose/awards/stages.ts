/** Whether an honour is granted, proposed, or handed over at a ceremony. */
import type { Stage } from '../../model/frontmatter.ts';
import { lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

export const proposing = lexicon<'proposed'>([
  [
    'proposed',
    [
      ...['đề nghị', 'đề xuất', 'đã trình', 'trình cấp', 'trình lãnh đạo', 'trình Bộ', 'trình Chủ tịch', 'trình UBND'],
      ...['trình Thủ tướng', 'trình Hội đồng', 'trình các cấp'],
    ],
  ],
]);
const presenting = lexicon<'presented' | 'none'>([
  [
    'presented',
    [
      ...['dịp này', 'tại hội nghị', 'nhân dịp này', 'tại buổi lễ', 'công bố', 'thừa ủy quyền', 'trao', 'trao tặng'],
      ...['hội nghị', 'tại lễ', 'tại đây'],
    ],
  ],
  ['none', ['trao đổi', 'sau hội nghị']],
]);
/** What is proposed is said in the clause itself; a ceremony once for all of a sentence. */
export function stageOf(tokens: readonly Token[], from: number, to: number): Stage {
  const places = [...tokens.keys()];
  if (places.slice(from, to).some((at) => proposing.at(tokens, at))) return 'proposed';
  return places.slice(0, to).some((at) => presenting.at(tokens, at)?.meaning === 'presented') ? 'presented' : 'granted';
}
