import type { Role } from '../model/observation.ts';
import { lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const aiming = lexicon<'target'>([
  [
    'target',
    [
      ...[
        'phấn đấu',
        'chỉ tiêu đề ra',
        'mục tiêu',
        'đặt mục tiêu',
        'đề ra chỉ tiêu',
        'chỉ tiêu là',
        'phấn đấu đạt',
        'thời gian tới',
      ],
      ...[
        'nhiệm vụ trọng tâm',
        'tháng cuối năm',
        'yêu cầu',
        'đặt ra',
        'đề ra mục tiêu',
        'phương hướng',
        'trong thời gian tới',
      ],
    ],
  ],
]);
const comparing = lexicon<'comparing'>([
  ['comparing', ['vượt', 'so với', 'cao hơn', 'thấp hơn', 'hoàn thành', 'đạt và vượt', 'thực hiện', 'đạt', 'so']],
]);

/** Whether the words before a number set it as an aim; what is measured against an aim is a result. */
export function roleOf(tokens: readonly Token[], from: number, to: number): Role {
  let role: Role = 'result';
  for (let at = from; at < to; at += 1) {
    if (aiming.at(tokens, at) && !isCompared(tokens, at)) role = 'target';
  }
  return role;
}

function isCompared(tokens: readonly Token[], at: number): boolean {
  return comparing.before(tokens, at) !== undefined;
}
