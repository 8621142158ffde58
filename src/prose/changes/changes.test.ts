import { describe, expect, it } from 'vitest';
import { said } from '../fictional.ts';

describe('changes', () => {
  it.each([
    ['Xảy ra 81 vụ tàu mắc cạn, giảm 3 vụ.', ['groundings eq 81 | eq -3 absolute']],
    ['Xảy ra 81 vụ tàu mắc cạn (tăng 3,5%).', ['groundings eq 81 | eq 3.5 percent']],
    ['Xảy ra 81 vụ tàu mắc cạn, giảm 3 vụ (-3,57%).', ['groundings eq 81 | eq -3 absolute | eq -3.57 percent']],
    ['Xảy ra 81 vụ tàu mắc cạn, giảm 3 vụ (3,57%).', ['groundings eq 81 | eq -3 absolute | eq -3.57 percent']],
    ['Xảy ra 81 vụ tàu mắc cạn, nhiều hơn 3 vụ.', ['groundings eq 81 | eq 3 absolute']],
    ['Tỷ lệ cứu hộ đạt 90%, cao hơn 3,36% so với chỉ tiêu.', ['freeing-rate eq 90 | eq 3.36 points target']],
    ['Tỷ lệ cứu hộ đạt 90% (vượt chỉ tiêu Cục giao 3,36%).', ['freeing-rate eq 90 | eq 3.36 points target']],
    ['Tỷ lệ cứu hộ đạt 90%, vượt so với chỉ tiêu được giao 3%.', ['freeing-rate eq 90 | eq 3 points target']],
    ['Tỷ lệ cứu hộ đạt 90%, vượt chỉ tiêu đề ra, tăng 3% so với cùng kỳ.', ['freeing-rate eq 90 | eq 3 points']],
    ['Tỷ lệ cứu hộ đạt 90% (đạt chỉ tiêu, giảm 3% so với cùng kỳ).', ['freeing-rate eq 90 | eq -3 points']],
    [
      'Phát hiện 12 vụ buôn lậu, 34 người, tăng 2 vụ (+20%) và 4 người so với cùng kỳ.',
      ['smuggling eq 12 | eq 2 absolute | eq 20 percent', 'smugglers eq 34 | eq 4 absolute'],
    ],
    ['Tàu mắc cạn giảm 22,6% so với năm 2022.', ['groundings | eq -22.6 percent 2022']],
    ['Tàu mắc cạn giảm 22,6% so với năm 2019.', ['groundings | eq -22.6 percent other 2019']],
    ['Kéo giảm ít nhất 5% số vụ tàu mắc cạn.', ['groundings target | le -5 percent']],
    ['Giảm từ 5% đến 10% số vụ tàu mắc cạn.', ['groundings | range -10 -5 percent']],
    ['Tàu mắc cạn giảm so với năm 2022.', ['groundings | lt 0 percent']],
    [
      'Phát hiện 12 vụ buôn lậu, 34 người, lần lượt nhiều hơn 20% và 13%.',
      ['smuggling eq 12 | eq 20 percent', 'smugglers eq 34 | eq 13 percent'],
    ],
    [
      'Phát hiện 12 vụ/34 người buôn lậu (tăng 2 vụ/4 người).',
      ['smuggling eq 12 | eq 2 absolute', 'smugglers eq 34 | eq 4 absolute'],
    ],
    [
      'Phát hiện 12 vụ/34 người buôn lậu (ít hơn 2 vụ nhưng nhiều hơn 4 người).',
      ['smuggling eq 12 | eq -2 absolute', 'smugglers eq 34 | eq 4 absolute'],
    ],
    [
      'Xảy ra 20 vụ tàu mắc cạn, làm 2 người chết; giảm 3 vụ, tăng 1 người chết.',
      ['groundings eq 20 | eq -3 absolute', 'groundings-deaths eq 2 | eq 1 absolute'],
    ],
    [
      'Phấn đấu giảm 5% tàu mắc cạn về số vụ, số người chết và số người bị thương.',
      [
        'groundings target | eq -5 percent',
        'groundings-deaths target | eq -5 percent',
        'groundings-injuries target | eq -5 percent',
      ],
    ],
    [
      'Xảy ra 391 vụ tàu mắc cạn, giảm 43 vụ (391/434).',
      ['groundings eq 391 | eq -43 absolute', 'groundings baseline eq 434'],
    ],
    ['Tàu mắc cạn giảm từ 500 vụ xuống còn 430 vụ.', ['groundings baseline eq 500', 'groundings eq 430']],
  ])('%s', (body, expected) => {
    expect(said(body)).toEqual(expected);
  });
});
