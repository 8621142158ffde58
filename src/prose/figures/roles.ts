import type { Role } from '../../model/observation.ts';
import { lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Prepared } from './draft.ts';

const aiming = lexicon<'target'>([
  [
    'target',
    [
      ...[
        'phấn đấu',
        'chỉ tiêu đề ra',
        'mục tiêu',
        'đặt mục tiêu',
        'kế hoạch giảm',
        'kế hoạch kéo giảm',
        'đề ra chỉ tiêu',
        'chỉ tiêu là',
        'phấn đấu đạt',
        'thời gian tới',
      ],
      ...['nhiệm vụ trọng tâm', 'tháng cuối năm', 'đặt ra', 'đề ra mục tiêu', 'phương hướng', 'trong thời gian tới'],
    ],
  ],
]);
const comparing = lexicon<'comparing'>([
  ['comparing', ['vượt', 'so với', 'cao hơn', 'thấp hơn', 'hoàn thành', 'đạt và vượt', 'thực hiện', 'đạt', 'so']],
]);

const done = lexicon<'done'>([
  ['done', ['đã', 'kết quả', 'xảy ra', 'qua đó', 'trong năm qua', 'năm qua', 'dịp này', 'nhân dịp này', 'trước đó']],
]);

/**
 * Whether the words before a number set it as an aim; what is measured against an aim is a result. A sentence that tells
 * of nothing done goes on with the aims of the one before it.
 */
export function roleOf({ tokens, followsAims }: Pick<Prepared, 'tokens' | 'followsAims'>, to: number): Role {
  const places = [...tokens.keys()].slice(0, to);
  if (places.some((at) => (aiming.at(tokens, at) && !isCompared(tokens, at)) || isDemand(tokens, at))) return 'target';
  return followsAims && !tellsDone(tokens) ? 'target' : 'result';
}

/** Whether a sentence tells of something that has come about. */
export function tellsDone(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => done.at(tokens, at));
}

/** "yêu cầu kéo giảm tội phạm"; a demand addressed to so many, or the name of a paper, sets no aim. */
function isDemand(tokens: readonly Token[], at: number): boolean {
  const demand = demands.at(tokens, at);
  return demand !== undefined && tokens[demand.to]?.kind !== 'number' && papers.before(tokens, at) === undefined;
}

const demands = lexicon<'demand'>([['demand', ['yêu cầu']]]);
const papers = lexicon<'paper'>([['paper', ['văn bản', 'bản', 'theo', 'đáp ứng', 'công văn', 'quyết định']]]);

function isCompared(tokens: readonly Token[], at: number): boolean {
  return comparing.before(tokens, at) !== undefined;
}
