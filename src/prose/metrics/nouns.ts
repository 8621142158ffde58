import { lexicon } from '../words/lexicon.ts';
import { links } from '../words/noun-phrase.ts';
import type { Token } from '../words/tokens.ts';
import { verbs } from '../words/verbs.ts';
import { keysOf, type MetricIndex } from './metric-phrases.ts';

const concerning = lexicon<'concerns'>([['concerns', ['liên quan', 'có liên quan']]]);

/** Any offence, where it is said what it is about: "vi phạm pháp luật về ma túy". */
const offences = lexicon<'offence'>([
  [
    'offence',
    [
      ...['vi phạm pháp luật', 'vi phạm', 'phạm tội', 'phạm pháp', 'tội phạm', 'hành vi vi phạm pháp luật'],
      ...['hành vi vi phạm', 'tội phạm và vi phạm pháp luật', 'phạm tội và vi phạm pháp luật'],
      ...['tội phạm và hành vi vi phạm pháp luật'],
    ],
  ],
]);
const about = lexicon<'about'>([
  ['about', ['về', 'liên quan', 'có liên quan', 'trên lĩnh vực', 'trong lĩnh vực', 'thuộc lĩnh vực']],
]);

/** What those who are counted do, or how, does not say what they are: "băng nhóm tội phạm hoạt động lưu động". */
const acting = lexicon<'acts'>([
  ['acts', ['hoạt động', 'chuyên nghiệp', 'nguy hiểm', 'quân dụng', 'tự chế', 'manh động', 'cộm cán']],
]);

export function narrowing(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    // What something has to do with does not say what it is: "130 tin liên quan đến an ninh" are still "tin".
    if (concerning.at(tokens, at)) break;
    if (found.length > 0 && acting.at(tokens, at)) break;
    const offence = offences.at(tokens, at);
    const skipped = links.at(tokens, at) ?? (offence && about.at(tokens, offence.to) ? offence : undefined);
    const token = tokens[at];
    if (!skipped && token) found.push(token);
    at = skipped?.to ?? at + 1;
  }
  return found;
}

/** Says that nothing is left out, and so does not narrow down what is counted. */
export const allKinds = lexicon<'all'>([['all', ['các loại', 'nói chung', 'cùng loại']]]);

/** Nouns that frame what is spoken of, and whereabouts that are those of the whole text. */
const frames = lexicon<'frame'>([
  [
    'frame',
    [
      ...[
        'tình hình',
        'kết quả',
        'công tác',
        'việc',
        'hoạt động',
        'số lượng',
        'số',
        'tổng số',
        'toàn tỉnh',
        'toàn huyện',
      ],
      ...[
        'toàn thành phố',
        'toàn quốc',
        'cả nước',
        'địa bàn tỉnh',
        'địa bàn huyện',
        'trên địa bàn',
        'địa bàn',
        'bình quân',
        'ngân sách',
        'ngân sách nhà nước',
        'kho bạc nhà nước',
        'công quỹ',
      ],
    ],
  ],
]);

/** The telling words of a lead that are no verbs and stand in no parentheses. */
export function nounsOf(tokens: readonly Token[], index: MetricIndex): string[] {
  const nouns: Token[] = [];
  let depth = 0;
  for (let at = 0; at < tokens.length; ) {
    const skipped = verbs.at(tokens, at) ?? frames.at(tokens, at);
    const token = tokens[at];
    if (token?.text === '(') depth += 1;
    if (token?.text === ')') depth -= 1;
    if (!skipped && token && depth <= 0) nouns.push(token);
    at = skipped?.to ?? at + 1;
  }
  return keysOf(nouns, index);
}
