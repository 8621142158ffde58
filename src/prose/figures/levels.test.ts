import { describe, expect, it } from 'vitest';
import { article, said } from '../fictional.ts';

describe('levels', () => {
  it.each([
    ['Xảy ra 81 vụ tàu mắc cạn.', ['groundings eq 81']],
    ['Xảy ra 07 vụ tàu mắc cạn.', ['groundings eq 7']],
    ['Xảy ra 0 vụ tàu mắc cạn.', ['groundings eq 0']],
    ['Xảy ra hơn 3.200 vụ mắc cạn.', ['groundings gt 3200']],
    ['Tỷ lệ cứu hộ đạt trên 90%.', ['freeing-rate gt 90']],
    ['Tỷ lệ cứu hộ đạt ít nhất 90%.', ['freeing-rate ge 90']],
    ['Tỷ lệ cứu hộ đạt 90% trở lên.', ['freeing-rate ge 90']],
    ['Tỷ lệ cứu hộ đạt từ 90% trở lên.', ['freeing-rate ge 90']],
    ['Tỷ lệ cứu hộ không quá 90%.', ['freeing-rate le 90']],
    ['Tỷ lệ cứu hộ dưới 90%.', ['freeing-rate lt 90']],
    ['Tỷ lệ cứu hộ đạt gần 90%.', ['freeing-rate approx 90']],
    ['Tỷ lệ cứu hộ ≥ 90%.', ['freeing-rate ge 90']],
    ['Tỷ lệ cứu hộ đạt 85 - 90%.', ['freeing-rate range 85 90']],
    ['Tỷ lệ cứu hộ đạt từ 85% đến 90%.', ['freeing-rate range 85 90']],
    ['Thu phí luồng 470 tỷ 581 triệu đồng.', ['tolls eq 470581000000']],
    ['Đốt 1,2kg dầu.', ['oil-burnt eq 1.2']],
    ['Đốt 500 g dầu.', ['oil-burnt eq 0.5']],
    ['Phát hiện 12 vụ buôn lậu/ 34 người.', ['smuggling eq 12', 'smugglers eq 34']],
    ['Về buôn lậu đường biển, phát hiện 12 vụ, 34 người.', ['smuggling eq 12', 'smugglers eq 34']],
    [
      'Xảy ra 20 vụ tàu mắc cạn, làm 2 người chết, bị thương 5 người.',
      ['groundings eq 20', 'groundings-deaths eq 2', 'groundings-injuries eq 5'],
    ],
    ['Cứu hộ 81/83 vụ mắc cạn.', ['groundings-freed eq 81 of 83', 'groundings eq 83']],
    ['Cứu hộ 8/8 vụ mắc cạn.', ['groundings-freed eq 8 of 8']],
    [
      'Xảy ra 20 vụ mắc cạn; đã cứu hộ 18 vụ (90%).',
      ['groundings eq 20', 'groundings-freed eq 18', 'freeing-rate eq 90'],
    ],
    ['Chỉ số tín hiệu xếp thứ 18 toàn vùng.', ['signal-rank eq 18']],
    ['Xây 3 cầu tàu.', ['other (Cầu tàu) eq 3']],
  ])('%s', (body, expected) => {
    expect(said(body)).toEqual(expected);
  });

  it('keeps a part that is set apart from the whole', () => {
    const { figures } = article('Xảy ra 20 vụ tàu mắc cạn, riêng Đảo Hải Âu xảy ra 3 vụ.');
    expect(figures.map(({ metric, scope, figure }) => [metric, scope, figure?.value])).toEqual([
      ['groundings', undefined, '20'],
      ['groundings', 'Đảo Hải Âu', '3'],
    ]);
  });

  it('reads no-break spaces and decomposed accents alike', () => {
    const body = 'Xảy ra 81\u00a0vụ tàu mắc cạn, giảm 5 vụ.';
    expect(said(body.normalize('NFD'))).toEqual(said(body.replace('\u00a0', ' ')));
  });

  it('quotes the number with its bound and what is counted, where it stands in the text', () => {
    const { figures } = article('Cả năm xảy ra hơn 80 vụ tàu mắc cạn ở phía bắc.');
    expect(figures[0]).toMatchObject({ quote: 'hơn 80 vụ tàu mắc cạn', line: 3 });
  });

  it('sets an aim apart from a result, with the year it is for', () => {
    expect(said('Năm 2024, phấn đấu tỷ lệ cứu hộ đạt trên 95%; giảm 5% số vụ tàu mắc cạn.')).toEqual([
      'freeing-rate target 2024 gt 95',
      'groundings target 2024 | eq -5 percent',
    ]);
  });
});
