import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../check.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/site.ts';
import { almanacOf } from '../bilingual-almanac.ts';
import { viewContext } from '../context.ts';
import { comparisonSentence, type PeerStanding, peerSentence } from './comparison.ts';

const languages: readonly Language[] = ['vi', 'en'];

/** What is said, the bulletins of which the first is read, and the sentence in Vietnamese and English. */
type Case = readonly [name: string, bulletins: readonly string[], vietnamese: string, english: string];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'where the bulletin states a change': [
    [
      'a number, a percentage and the earlier value',
      ['gull-rock 2022 | groundings: { value: 391, was: 434, change: [-43, -9.9%] }'],
      'Tàu mắc cạn: 391 tàu trong năm 2022, giảm 43 tàu (9,9%) so với 434 tàu của năm 2021.',
      'Ships run aground: 391 in 2022, down 43 ships (9.9%) on 434 in 2021.',
    ],
    [
      'in the author’s order',
      ['gull-rock 2022 | groundings: { value: 43560, was: 41250, change: [+5.6%, +2310] }'],
      'Tàu mắc cạn: 43.560 tàu trong năm 2022, tăng 5,6% (2.310 tàu) so với 41.250 tàu của năm 2021.',
      'Ships run aground: 43,560 in 2022, up 5.6% (2,310 ships) on 41,250 in 2021.',
    ],
    [
      'a number implies the earlier value',
      ['gull-rock 2022 | groundings: { value: 788, change: -88 }'],
      'Tàu mắc cạn: 788 tàu trong năm 2022, giảm 88 tàu, suy ra năm 2021 có 876 tàu.',
      'Ships run aground: 788 in 2022, down 88 ships, which makes 876 in 2021.',
    ],
    [
      'a percentage implies an interval',
      ['gull-rock 2022 | groundings: { value: 6400, change: -22% }'],
      'Tàu mắc cạn: 6.400 tàu trong năm 2022, giảm 22%, suy ra năm 2021 có từ 8.153 đến 8.258 tàu.',
      'Ships run aground: 6,400 in 2022, down 22%, which makes 8,153 to 8,258 in 2021.',
    ],
    [
      'a percentage may imply a single number',
      ['gull-rock 2022 | groundings: { value: 64, change: -22% }'],
      'Tàu mắc cạn: 64 tàu trong năm 2022, giảm 22%, suy ra năm 2021 có 82 tàu.',
      'Ships run aground: 64 in 2022, down 22%, which makes 82 in 2021.',
    ],
    [
      'or none at all',
      ['gull-rock 2022 | groundings: { value: 64, change: "-22.6%" }'],
      'Tàu mắc cạn: 64 tàu trong năm 2022, giảm 22,6% so với năm 2021; không có số nguyên nào của năm 2021 cho đúng mức thay đổi này.',
      'Ships run aground: 64 in 2022, down 22.6% on 2021; no whole number for 2021 gives this change.',
    ],
    [
      'a bound implies a bound, in whole ships',
      ['gull-rock 2022 | groundings: { value: 788, change: "<= -10%" }'],
      'Tàu mắc cạn: 788 tàu trong năm 2022, giảm ít nhất 10%, suy ra năm 2021 có ít nhất 876 tàu.',
      'Ships run aground: 788 in 2022, down at least 10%, which makes at least 876 in 2021.',
    ],
    [
      'a range',
      ['gull-rock 2022 | groundings: { value: 788, change: -10..-5% }'],
      'Tàu mắc cạn: 788 tàu trong năm 2022, giảm 5–10%, suy ra năm 2021 có từ 830 đến 875 tàu.',
      'Ships run aground: 788 in 2022, down 5–10%, which makes 830 to 875 in 2021.',
    ],
    [
      'a number and a percentage that imply two different values',
      ['gull-rock 2022 | groundings: { value: 3440, change: [+206, "+6,3%"] }'],
      'Tàu mắc cạn: 3.440 tàu trong năm 2022, tăng 206 tàu (6,3%) so với năm 2021; số liệu của năm 2021 không khớp nhau: mức thay đổi cho ra 3.234 tàu, mức thay đổi cho ra từ 3.235 đến 3.237 tàu.',
      'Ships run aground: 3,440 in 2022, up 206 ships (6.3%) on 2021; the figures for 2021 do not agree: 3,234 by the stated change, 3,235 to 3,237 by the stated change.',
    ],
    [
      'about as much implies nothing',
      ['gull-rock 2022 | groundings: { value: 788, change: ~ -10% }'],
      'Tàu mắc cạn: 788 tàu trong năm 2022, giảm khoảng 10% so với năm 2021.',
      'Ships run aground: 788 in 2022, down about 10% on 2021.',
    ],
    [
      'the earlier bulletin agrees',
      ['gull-rock 2022 | groundings: { value: 788, change: -88 }', 'gull-rock 2021 | groundings: 876'],
      'Tàu mắc cạn: 788 tàu trong năm 2022, giảm 88 tàu so với 876 tàu của năm 2021 (theo bản tin năm trước).',
      'Ships run aground: 788 in 2022, down 88 ships on 876 in 2021 (by the earlier bulletin).',
    ],
    [
      'the earlier value is a bound',
      ['gull-rock 2022 | groundings: { value: 788, was: "> 800", change: giảm }'],
      'Tàu mắc cạn: 788 tàu trong năm 2022, giảm so với trên 800 tàu của năm 2021.',
      'Ships run aground: 788 in 2022, down on over 800 in 2021.',
    ],
    [
      'unchanged',
      ['gull-rock 2022 | groundings: { value: 104, was: 104, change: 0 }'],
      'Tàu mắc cạn: 104 tàu trong năm 2022, không đổi so với 104 tàu của năm 2021.',
      'Ships run aground: 104 in 2022, unchanged from 104 in 2021.',
    ],
    [
      'by one',
      ['gull-rock 2022 | groundings: { value: 21, was: 20, change: +1 }'],
      'Tàu mắc cạn: 21 tàu trong năm 2022, tăng 1 tàu so với 20 tàu của năm 2021.',
      'Ships run aground: 21 in 2022, up 1 ship on 20 in 2021.',
    ],
    [
      'of about so many',
      ['gull-rock 2022 | groundings: { value: ~ 950, change: +50 }'],
      'Tàu mắc cạn: khoảng 950 tàu trong năm 2022, tăng 50 tàu, suy ra năm 2021 có khoảng 900 tàu; lưu ý: số ước chừng.',
      'Ships run aground: about 950 in 2022, up 50 ships, which makes about 900 in 2021 – an approximate number.',
    ],
    [
      'a rate changes by points',
      ['gull-rock 2022 | signals-answered: { value: 96.5%, was: 95%, change: +1.5 }'],
      'Tỷ lệ tín hiệu được đáp lại: 96,5% trong năm 2022, tăng 1,5 điểm phần trăm so với 95% của năm 2021.',
      'Signals answered: 96.5% in 2022, up 1.5 points on 95% in 2021.',
    ],
    [
      'a rate implies a rate',
      ['gull-rock 2022 | signals-answered: { value: 96.5%, change: +1.5 }'],
      'Tỷ lệ tín hiệu được đáp lại: 96,5% trong năm 2022, tăng 1,5 điểm phần trăm, suy ra năm 2021 là 95,0%.',
      'Signals answered: 96.5% in 2022, up 1.5 points, which makes 95.0% in 2021.',
    ],
    [
      'a rank of places',
      ['gull-rock 2022 | place-in-the-contest: { value: 18, change: -2 }'],
      'Thứ hạng trong hội thi đèn biển: hạng 18 trong năm 2022, lên 2 bậc, suy ra năm 2021 là hạng 20.',
      'Place in the lamp contest: rank 18 in 2022, up 2 places, which makes rank 20 in 2021.',
    ],
    [
      'a rank never in per cent',
      ['gull-rock 2022 | place-in-the-contest: { value: 18, was: 20, change: -10% }'],
      'Thứ hạng trong hội thi đèn biển: hạng 18 trong năm 2022, lên 2 bậc so với hạng 20 của năm 2021, tính theo bản tin này.',
      'Place in the lamp contest: rank 18 in 2022, up 2 places on rank 20 in 2021, computed from this bulletin.',
    ],
    [
      'not yet final',
      ['gull-rock 2022 | groundings: { value: 391, status: provisional, change: -43 }'],
      'Tàu mắc cạn: 391 tàu trong năm 2022, giảm 43 tàu, suy ra năm 2021 có 434 tàu; lưu ý: số chưa chính thức.',
      'Ships run aground: 391 in 2022, down 43 ships, which makes 434 in 2021 – not yet final.',
    ],
    [
      'though the definition changed',
      ['gull-rock 2022 | wrecks: { value: 31, was: 24, change: +7 }'],
      'Vụ đắm: 31 tàu trong năm 2022, tăng 7 tàu so với 24 tàu của năm 2021; lưu ý: cách tính đã thay đổi.',
      'Wrecks: 31 ships in 2022, up 7 ships on 24 ships in 2021 – the definition changed.',
    ],
    [
      'though the earlier period was shorter, so that its bulletin is left out',
      [
        'gull-rock 2022 | groundings: { value: 391, change: +20% }',
        'gull-rock 2021 | groundings: { value: 320, period: { id: 2021, from: 2021-03-01, to: 2021-12-31 } }',
      ],
      'Tàu mắc cạn: 391 tàu trong năm 2022, tăng 20% so với năm 2021 (3/2021–12/2021); lưu ý: hai kỳ dài ngắn khác nhau.',
      'Ships run aground: 391 in 2022, up 20% on 2021 (March 2021–December 2021) – periods of different length.',
    ],
    [
      'though the boundaries or members changed',
      ['old-pier 2022 | groundings: { value: 391, change: -43 }', 'old-pier 2021 | groundings: 434'],
      'Tàu mắc cạn: 391 tàu trong năm 2022, giảm 43 tàu so với năm 2021; lưu ý: địa bàn hoặc tổ chức đã thay đổi.',
      'Ships run aground: 391 in 2022, down 43 ships on 2021 – the boundaries or members changed.',
    ],
  ],
  'where the level is not stated': [
    [
      'a change alone',
      ['gull-rock 2022 | groundings: { change: -8% }'],
      'Tàu mắc cạn: trong năm 2022 giảm 8% so với năm 2021; bản tin không nêu con số.',
      'Ships run aground: in 2022 down 8% on 2021; the bulletin does not give the number itself.',
    ],
    [
      'beside the earlier bulletin',
      ['gull-rock 2022 | groundings: { change: -8% }', 'gull-rock 2021 | groundings: 876'],
      'Tàu mắc cạn: trong năm 2022 giảm 8% so với 876 tàu của năm 2021 (theo bản tin năm trước); bản tin không nêu con số.',
      'Ships run aground: in 2022 down 8% on 876 in 2021 (by the earlier bulletin); the bulletin does not give the number itself.',
    ],
    [
      'a direction alone',
      ['gull-rock 2022 | groundings: { change: tăng }'],
      'Tàu mắc cạn: trong năm 2022 tăng so với năm 2021; bản tin không nêu con số.',
      'Ships run aground: in 2022 up on 2021; the bulletin does not give the number itself.',
    ],
    [
      'the direction of a rank',
      ['gull-rock 2022 | place-in-the-contest: { change: giảm }'],
      'Thứ hạng trong hội thi đèn biển: trong năm 2022 lên hạng so với năm 2021; bản tin không nêu con số.',
      'Place in the lamp contest: in 2022 up on 2021; the bulletin does not give the number itself.',
    ],
  ],
  'where it is measured from something else': [
    [
      'a target too',
      ['gull-rock 2022 | fog: { value: 4.0%, change: [-0.2, { by: +0.5, versus: target }] }'],
      'Tỷ lệ giờ có sương mù: 4,0% trong năm 2022, giảm 0,2 điểm phần trăm, suy ra năm 2021 là 4,2%; cao hơn chỉ tiêu 0,5 điểm phần trăm.',
      'Hours of fog: 4.0% in 2022, down 0.2 points, which makes 4.2% in 2021; 0.5 points above the target.',
    ],
    [
      'a target alone, in two ways',
      ['gull-rock 2022 | ships-guided: { value: 380, change: [-20, -5%], versus: target }'],
      'Tàu được dẫn đường: 380 tàu trong năm 2022, thấp hơn chỉ tiêu 20 tàu (5%).',
      'Ships guided: 380 in 2022, 20 ships below the target (5%).',
    ],
    [
      'a target alone, of few things',
      ['gull-rock 2022 | ships-guided: { value: 8, change: +14.3%, versus: target }'],
      'Tàu được dẫn đường: 8 tàu trong năm 2022, cao hơn chỉ tiêu (14,3%); lưu ý: số quá nhỏ, tỷ lệ ít ý nghĩa.',
      'Ships guided: 8 in 2022, above the target (14.3%) – small numbers: the percentage says little.',
    ],
    [
      'just the target',
      ['gull-rock 2022 | fog: { value: 4.0%, change: 0, versus: target }'],
      'Tỷ lệ giờ có sương mù: 4,0% trong năm 2022, bằng chỉ tiêu.',
      'Hours of fog: 4.0% in 2022, exactly on the target.',
    ],
    [
      'some way below it',
      ['gull-rock 2022 | fog: { change: giảm, versus: target }'],
      'Tỷ lệ giờ có sương mù: trong năm 2022 thấp hơn chỉ tiêu; bản tin không nêu con số.',
      'Hours of fog: in 2022 below the target; the bulletin does not give the number itself.',
    ],
    [
      'a rank from its target',
      ['gull-rock 2022 | place-in-the-contest: { value: 4, change: +1, versus: target }'],
      'Thứ hạng trong hội thi đèn biển: hạng 4 trong năm 2022, xuống 1 bậc so với chỉ tiêu.',
      'Place in the lamp contest: rank 4 in 2022, down 1 place on the target.',
    ],
    [
      'a period that has none just before',
      ['gull-rock 2024-9M | groundings: { value: 223, change: -2.5%, versus: adjacent }'],
      'Tàu mắc cạn: 223 tàu trong 9 tháng đầu năm 2024, giảm 2,5% so với kỳ liền trước.',
      'Ships run aground: 223 in the first nine months of 2024, down 2.5% on the period just before.',
    ],
    [
      'the period just before',
      ['gull-rock 2023-H1 | groundings: { value: 223, change: [+7.7%, { by: -2.5%, versus: adjacent }] }'],
      'Tàu mắc cạn: 223 tàu trong 6 tháng đầu năm 2023, tăng 7,7%, suy ra 6 tháng đầu năm 2022 có 207 tàu; giảm 2,5% so với 6 tháng cuối năm 2022.',
      'Ships run aground: 223 in the first half of 2023, up 7.7%, which makes 207 in the first half of 2022; down 2.5% on the second half of 2022.',
    ],
    [
      'the period just before, and the year before as computed',
      [
        'gull-rock 2023-H1 | groundings: { value: 223, change: -2.5%, versus: adjacent }',
        'gull-rock 2022-H1 | groundings: 200',
      ],
      'Tàu mắc cạn: 223 tàu trong 6 tháng đầu năm 2023, tăng 11,5% (23 tàu) so với 200 tàu của 6 tháng đầu năm 2022, tính theo bản tin năm trước; giảm 2,5% so với 6 tháng cuối năm 2022.',
      'Ships run aground: 223 in the first half of 2023, up 11.5% (23 ships) on 200 in the first half of 2022, computed from the earlier bulletin; down 2.5% on the second half of 2022.',
    ],
    [
      'another year',
      ['gull-rock 2022 | groundings: { value: 88, change: -12%, versus: 2019 }'],
      'Tàu mắc cạn: 88 tàu trong năm 2022, giảm 12% so với năm 2019.',
      'Ships run aground: 88 in 2022, down 12% on 2019.',
    ],
    [
      'another year too, with no level',
      ['gull-rock 2022 | groundings: { change: [-8%, { by: "< -13%", versus: 2019 }] }'],
      'Tàu mắc cạn: trong năm 2022 giảm 8% so với năm 2021; giảm trên 13% so với năm 2019; bản tin không nêu con số.',
      'Ships run aground: in 2022 down 8% on 2021; down over 13% on 2019; the bulletin does not give the number itself.',
    ],
  ],
  'where the change is computed': [
    [
      'from the earlier bulletin',
      ['gull-rock 2022 | groundings: 391', 'gull-rock 2021 | groundings: 434'],
      'Tàu mắc cạn: 391 tàu trong năm 2022, giảm 9,9% (43 tàu) so với 434 tàu của năm 2021, tính theo bản tin năm trước.',
      'Ships run aground: 391 in 2022, down 9.9% (43 ships) on 434 in 2021, computed from the earlier bulletin.',
    ],
    [
      'from what the bulletin says of the year before',
      ['gull-rock 2022 | groundings: { value: 391, was: 434 }'],
      'Tàu mắc cạn: 391 tàu trong năm 2022, giảm 9,9% (43 tàu) so với 434 tàu của năm 2021, tính theo bản tin này.',
      'Ships run aground: 391 in 2022, down 9.9% (43 ships) on 434 in 2021, computed from this bulletin.',
    ],
    [
      'from the result of another year in it',
      ['gull-rock 2022 | groundings: [391, { value: 434, period: 2021 }]'],
      'Tàu mắc cạn: 391 tàu trong năm 2022, giảm 9,9% (43 tàu) so với 434 tàu của năm 2021, tính theo bản tin này.',
      'Ships run aground: 391 in 2022, down 9.9% (43 ships) on 434 in 2021, computed from this bulletin.',
    ],
    [
      'from a later bulletin',
      ['gull-rock 2022 | groundings: 391', 'gull-rock 2023 | groundings: { value: 434, period: 2021 }'],
      'Tàu mắc cạn: 391 tàu trong năm 2022, giảm 9,9% (43 tàu) so với 434 tàu của năm 2021, tính theo một bản tin khác của cơ quan này.',
      'Ships run aground: 391 in 2022, down 9.9% (43 ships) on 434 in 2021, computed from another of the agency’s bulletins.',
    ],
    [
      'from another agency’s',
      ['gull-rock 2022 | groundings: 391', 'north-coast 2021 | groundings: { value: 434, agency: gull-rock }'],
      'Tàu mắc cạn: 391 tàu trong năm 2022, giảm 9,9% (43 tàu) so với 434 tàu của năm 2021, tính theo bản tin của Bờ Bắc; lưu ý: do cơ quan khác công bố.',
      'Ships run aground: 391 in 2022, down 9.9% (43 ships) on 434 in 2021, computed from the bulletin of the North Coast – reported by another agency.',
    ],
    [
      'of another agency',
      ['north-coast 2022 | groundings: { value: 391, agency: gull-rock }', 'gull-rock 2021 | groundings: 434'],
      'Tàu mắc cạn (của Đèn biển Đá Hải Âu): 391 tàu trong năm 2022, giảm 9,9% (43 tàu) so với 434 tàu của năm 2021, tính theo bản tin năm trước; lưu ý: do cơ quan khác công bố.',
      'Ships run aground (of Gull Rock): 391 in 2022, down 9.9% (43 ships) on 434 in 2021, computed from the earlier bulletin – reported by another agency.',
    ],
    [
      'not yet final',
      ['gull-rock 2022 | groundings: { value: 391, status: estimated }', 'gull-rock 2021 | groundings: 434'],
      'Tàu mắc cạn: 391 tàu trong năm 2022, giảm 9,9% (43 tàu) so với 434 tàu của năm 2021, tính theo bản tin năm trước; lưu ý: số chưa chính thức.',
      'Ships run aground: 391 in 2022, down 9.9% (43 ships) on 434 in 2021, computed from the earlier bulletin – not yet final.',
    ],
    [
      'none',
      ['gull-rock 2022 | groundings: 391', 'gull-rock 2021 | groundings: 391'],
      'Tàu mắc cạn: 391 tàu trong năm 2022, không đổi so với 391 tàu của năm 2021, tính theo bản tin năm trước.',
      'Ships run aground: 391 in 2022, unchanged from 391 in 2021, computed from the earlier bulletin.',
    ],
    [
      'a rate by points',
      ['gull-rock 2022 | signals-answered: 96.5%', 'gull-rock 2021 | signals-answered: 95%'],
      'Tỷ lệ tín hiệu được đáp lại: 96,5% trong năm 2022, tăng 1,5 điểm phần trăm so với 95% của năm 2021, tính theo bản tin năm trước.',
      'Signals answered: 96.5% in 2022, up 1.5 points on 95% in 2021, computed from the earlier bulletin.',
    ],
    [
      'a rank up',
      ['gull-rock 2022 | place-in-the-contest: 1', 'gull-rock 2021 | place-in-the-contest: 3'],
      'Thứ hạng trong hội thi đèn biển: hạng 1 trong năm 2022, lên 2 bậc so với hạng 3 của năm 2021, tính theo bản tin năm trước.',
      'Place in the lamp contest: rank 1 in 2022, up 2 places on rank 3 in 2021, computed from the earlier bulletin.',
    ],
    [
      'a rank down',
      ['gull-rock 2022 | place-in-the-contest: 4', 'gull-rock 2021 | place-in-the-contest: 3'],
      'Thứ hạng trong hội thi đèn biển: hạng 4 trong năm 2022, xuống 1 bậc so với hạng 3 của năm 2021, tính theo bản tin năm trước.',
      'Place in the lamp contest: rank 4 in 2022, down 1 place on rank 3 in 2021, computed from the earlier bulletin.',
    ],
    [
      'a part of a whole',
      ['gull-rock 2022 | ships-guided: 201/228', 'gull-rock 2021 | ships-guided: 180/240'],
      'Tàu được dẫn đường: 201/228 tàu trong năm 2022, tăng 11,7% (21 tàu) so với 180/240 tàu của năm 2021, tính theo bản tin năm trước.',
      'Ships guided: 201/228 in 2022, up 11.7% (21 ships) on 180/240 in 2021, computed from the earlier bulletin.',
    ],
    [
      'about so much',
      ['gull-rock 2022 | oil-burnt: ~ 95 kg', 'gull-rock 2021 | oil-burnt: 91.5 kg'],
      'Dầu đã đốt: khoảng 95 kg trong năm 2022, tăng khoảng 3,5 kg so với 91,5 kg của năm 2021, tính theo bản tin năm trước; lưu ý: số ước chừng.',
      'Oil burnt: about 95 kg in 2022, up about 3.5 kg on 91.5 kg in 2021, computed from the earlier bulletin – an approximate number.',
    ],
    [
      'of persons',
      ['gull-rock 2022 | keepers-trained: { value: 31, was: 32 }'],
      'Lượt tập huấn gác đèn: 31 người trong năm 2022, giảm 3,1% (1 người) so với 32 người của năm 2021, tính theo bản tin này.',
      'Training of keepers: 31 persons in 2022, down 3.1% (1 person) on 32 persons in 2021, computed from this bulletin.',
    ],
    [
      'of money',
      ['gull-rock 2022 | tolls: 271 tỷ đồng', 'gull-rock 2021 | tolls: 205 tỷ đồng'],
      'Phí qua luồng: 271 tỷ đồng trong năm 2022, tăng 32,2% (66 tỷ đồng) so với 205 tỷ đồng của năm 2021, tính theo bản tin năm trước.',
      'Tolls: 271 billion coins in 2022, up 32.2% (66 billion coins) on 205 billion coins in 2021, computed from the earlier bulletin.',
    ],
    [
      'within a scope',
      [
        'gull-rock 2022 | groundings: { value: 124, scope: West reef }',
        'gull-rock 2021 | groundings: { value: 100, scope: West reef }',
      ],
      'Tàu mắc cạn (riêng West reef): 124 tàu trong năm 2022, tăng 24,0% (24 tàu) so với 100 tàu của năm 2021, tính theo bản tin năm trước.',
      'Ships run aground (West reef only): 124 in 2022, up 24.0% (24 ships) on 100 in 2021, computed from the earlier bulletin.',
    ],
    [
      'of what has no metric',
      [
        'gull-rock 2022 | other: [{ label: driftwood gathered, value: 12.5, unit: oil }]',
        'gull-rock 2021 | other: [{ label: driftwood gathered, value: 10, unit: oil }]',
      ],
      'Driftwood gathered: 12,5 kg trong năm 2022, tăng 25,0% (2,5 kg) so với 10 kg của năm 2021, tính theo bản tin năm trước.',
      'Driftwood gathered: 12.5 kg in 2022, up 25.0% (2.5 kg) on 10 kg in 2021, computed from the earlier bulletin.',
    ],
  ],
  'of few things': [
    [
      'no percentage is computed',
      ['gull-rock 2022 | groundings: 8', 'gull-rock 2021 | groundings: 6'],
      'Tàu mắc cạn: 8 tàu trong năm 2022, tăng 2 tàu so với 6 tàu của năm 2021, tính theo bản tin năm trước.',
      'Ships run aground: 8 in 2022, up 2 ships on 6 in 2021, computed from the earlier bulletin.',
    ],
    [
      'from none',
      ['gull-rock 2022 | groundings: 3', 'gull-rock 2021 | groundings: 0'],
      'Tàu mắc cạn: 3 tàu trong năm 2022, tăng 3 tàu so với 0 tàu của năm 2021, tính theo bản tin năm trước.',
      'Ships run aground: 3 in 2022, up 3 ships on 0 in 2021, computed from the earlier bulletin.',
    ],
    [
      'to none',
      ['gull-rock 2022 | groundings: 0', 'gull-rock 2021 | groundings: 12'],
      'Tàu mắc cạn: 0 tàu trong năm 2022, giảm 12 tàu so với 12 tàu của năm 2021, tính theo bản tin năm trước.',
      'Ships run aground: 0 in 2022, down 12 ships on 12 in 2021, computed from the earlier bulletin.',
    ],
    [
      'a stated percentage stands behind the number',
      ['gull-rock 2022 | groundings: { value: 8, was: 6, change: [+33.3%, +2] }'],
      'Tàu mắc cạn: 8 tàu trong năm 2022, tăng 2 tàu (33,3%) so với 6 tàu của năm 2021; lưu ý: số quá nhỏ, tỷ lệ ít ý nghĩa.',
      'Ships run aground: 8 in 2022, up 2 ships (33.3%) on 6 in 2021 – small numbers: the percentage says little.',
    ],
    [
      'a stated direction gets its number',
      ['gull-rock 2022 | groundings: { value: 8, was: 6, change: tăng }'],
      'Tàu mắc cạn: 8 tàu trong năm 2022, tăng 2 tàu so với 6 tàu của năm 2021.',
      'Ships run aground: 8 in 2022, up 2 ships on 6 in 2021.',
    ],
    [
      'even where the number is worked out',
      ['gull-rock 2022 | groundings: { value: 3, change: +50% }'],
      'Tàu mắc cạn: 3 tàu trong năm 2022, tăng 1 tàu (50%), suy ra năm 2021 có 2 tàu; lưu ý: số quá nhỏ, tỷ lệ ít ý nghĩa.',
      'Ships run aground: 3 in 2022, up 1 ship (50%), which makes 2 in 2021 – small numbers: the percentage says little.',
    ],
    [
      'or only the way is known',
      ['gull-rock 2022 | groundings: { value: 5, change: +7% }'],
      'Tàu mắc cạn: 5 tàu trong năm 2022, tăng (7%) so với năm 2021; không có số nguyên nào của năm 2021 cho đúng mức thay đổi này; lưu ý: số quá nhỏ, tỷ lệ ít ý nghĩa.',
      'Ships run aground: 5 in 2022, up (7%) on 2021; no whole number for 2021 gives this change – small numbers: the percentage says little.',
    ],
  ],
  'of bounds': [
    [
      'above a bound, surely up',
      ['gull-rock 2022 | signals-answered: "> 90%"', 'gull-rock 2021 | signals-answered: 87%'],
      'Tỷ lệ tín hiệu được đáp lại: trên 90% trong năm 2022, tăng trên 3 điểm phần trăm so với 87% của năm 2021, tính theo bản tin năm trước.',
      'Signals answered: over 90% in 2022, up over 3 points on 87% in 2021, computed from the earlier bulletin.',
    ],
    [
      'above a bound, by nobody knows how much',
      ['gull-rock 2022 | signals-answered: "> 90%"', 'gull-rock 2021 | signals-answered: 90%'],
      'Tỷ lệ tín hiệu được đáp lại: trên 90% trong năm 2022, tăng so với 90% của năm 2021, tính theo bản tin năm trước.',
      'Signals answered: over 90% in 2022, up on 90% in 2021, computed from the earlier bulletin.',
    ],
    [
      'above a bound, or down',
      ['gull-rock 2022 | signals-answered: "> 90%"', 'gull-rock 2021 | signals-answered: 91%'],
      'Tỷ lệ tín hiệu được đáp lại: trên 90% trong năm 2022; không thể nói là tăng hay giảm so với 91% của năm 2021 (theo bản tin năm trước) vì một bên không phải con số chính xác.',
      'Signals answered: over 90% in 2022; it cannot be said whether that is up or down on 91% in 2021 (by the earlier bulletin): one side is a bound, not an exact number.',
    ],
    [
      'at least as much',
      ['gull-rock 2022 | signals-answered: ">= 90%"', 'gull-rock 2021 | signals-answered: 90%'],
      'Tỷ lệ tín hiệu được đáp lại: ít nhất 90% trong năm 2022, không thấp hơn 90% của năm 2021, tính theo bản tin năm trước.',
      'Signals answered: at least 90% in 2022, no lower than 90% in 2021, computed from the earlier bulletin.',
    ],
    [
      'at most as much',
      ['gull-rock 2022 | signals-answered: "<= 90%"', 'gull-rock 2021 | signals-answered: 90%'],
      'Tỷ lệ tín hiệu được đáp lại: không quá 90% trong năm 2022, không cao hơn 90% của năm 2021, tính theo bản tin năm trước.',
      'Signals answered: at most 90% in 2022, no higher than 90% in 2021, computed from the earlier bulletin.',
    ],
    [
      'after a bound, surely down',
      ['gull-rock 2022 | signals-answered: 87%', 'gull-rock 2021 | signals-answered: "> 90%"'],
      'Tỷ lệ tín hiệu được đáp lại: 87% trong năm 2022, giảm trên 3 điểm phần trăm so với trên 90% của năm 2021, tính theo bản tin năm trước.',
      'Signals answered: 87% in 2022, down over 3 points on over 90% in 2021, computed from the earlier bulletin.',
    ],
    [
      'after a bound, or up',
      ['gull-rock 2022 | signals-answered: 93%', 'gull-rock 2021 | signals-answered: "> 90%"'],
      'Tỷ lệ tín hiệu được đáp lại: 93% trong năm 2022; không thể nói là tăng hay giảm so với trên 90% của năm 2021 (theo bản tin năm trước) vì một bên không phải con số chính xác.',
      'Signals answered: 93% in 2022; it cannot be said whether that is up or down on over 90% in 2021 (by the earlier bulletin): one side is a bound, not an exact number.',
    ],
    [
      'a range, surely up',
      ['gull-rock 2022 | groundings: 120..125', 'gull-rock 2021 | groundings: 115'],
      'Tàu mắc cạn: từ 120 đến 125 tàu trong năm 2022, tăng 5–10 tàu so với 115 tàu của năm 2021, tính theo bản tin năm trước.',
      'Ships run aground: 120 to 125 in 2022, up 5–10 ships on 115 in 2021, computed from the earlier bulletin.',
    ],
    [
      'within the earlier range',
      ['gull-rock 2022 | groundings: 121', 'gull-rock 2021 | groundings: 115..125'],
      'Tàu mắc cạn: 121 tàu trong năm 2022; không thể nói là tăng hay giảm so với từ 115 đến 125 tàu của năm 2021 (theo bản tin năm trước) vì một bên không phải con số chính xác.',
      'Ships run aground: 121 in 2022; it cannot be said whether that is up or down on 115 to 125 in 2021 (by the earlier bulletin): one side is a bound, not an exact number.',
    ],
    [
      'about as much',
      ['gull-rock 2022 | oil-burnt: ~ 95 kg', 'gull-rock 2021 | oil-burnt: 95 kg'],
      'Dầu đã đốt: khoảng 95 kg trong năm 2022; không thể nói là tăng hay giảm so với 95 kg của năm 2021 (theo bản tin năm trước) vì có số chỉ là ước chừng.',
      'Oil burnt: about 95 kg in 2022; it cannot be said whether that is up or down on 95 kg in 2021 (by the earlier bulletin): one number is only approximate.',
    ],
    [
      'about as much as a bound',
      ['gull-rock 2022 | oil-burnt: ~ 95 kg', 'gull-rock 2021 | oil-burnt: "> 95 kg"'],
      'Dầu đã đốt: khoảng 95 kg trong năm 2022; không thể nói là tăng hay giảm so với trên 95 kg của năm 2021 (theo bản tin năm trước) vì một bên không phải con số chính xác; lưu ý: số ước chừng.',
      'Oil burnt: about 95 kg in 2022; it cannot be said whether that is up or down on over 95 kg in 2021 (by the earlier bulletin): one side is a bound, not an exact number – an approximate number.',
    ],
  ],
  'where nothing may be compared': [
    [
      'not reported',
      ['gull-rock 2022 | groundings: 391'],
      'Tàu mắc cạn: 391 tàu trong năm 2022; chưa có số liệu của năm 2021 để so sánh.',
      'Ships run aground: 391 in 2022; there is no figure for 2021 to compare it with.',
    ],
    [
      'not reported, not yet final',
      ['gull-rock 2022 | groundings: { value: 391, status: provisional }'],
      'Tàu mắc cạn: 391 tàu trong năm 2022; chưa có số liệu của năm 2021 để so sánh; lưu ý: số chưa chính thức.',
      'Ships run aground: 391 in 2022; there is no figure for 2021 to compare it with – not yet final.',
    ],
    [
      'no earlier period',
      ['gull-rock 2005..2020 | groundings: 391'],
      'Tàu mắc cạn: 391 tàu trong giai đoạn 2005–2020; không có kỳ trước tương ứng để so sánh.',
      'Ships run aground: 391 in the years 2005–2020; there is no earlier period to compare it with.',
    ],
    [
      'another length',
      [
        'gull-rock 2022 | groundings: 391',
        'gull-rock 2021 | groundings: { value: 320, period: { id: 2021, from: 2021-03-01, to: 2021-12-31 } }',
      ],
      'Tàu mắc cạn: 391 tàu trong năm 2022; không so được với 320 tàu của năm 2021 (3/2021–12/2021) (theo bản tin năm trước) vì hai kỳ dài ngắn khác nhau.',
      'Ships run aground: 391 in 2022; not comparable with 320 in 2021 (March 2021–December 2021) (by the earlier bulletin): periods of different length.',
    ],
    [
      'other boundaries',
      ['old-pier 2022 | groundings: 391', 'old-pier 2021 | groundings: 434'],
      'Tàu mắc cạn: 391 tàu trong năm 2022; không so được với 434 tàu của năm 2021 (theo bản tin năm trước) vì địa bàn hoặc tổ chức đã thay đổi.',
      'Ships run aground: 391 in 2022; not comparable with 434 in 2021 (by the earlier bulletin): the boundaries or members changed.',
    ],
    [
      'another definition',
      ['gull-rock 2022 | wrecks: 31', 'gull-rock 2021 | wrecks: 24'],
      'Vụ đắm: 31 tàu trong năm 2022; không so được với 24 tàu của năm 2021 (theo bản tin năm trước) vì cách tính đã thay đổi.',
      'Wrecks: 31 ships in 2022; not comparable with 24 ships in 2021 (by the earlier bulletin): the definition changed.',
    ],
    [
      'another measure',
      [
        'gull-rock 2022 | other: [{ label: Driftwood, value: 40, unit: ships }]',
        'gull-rock 2021 | other: [{ label: Driftwood, value: 40, unit: oil }]',
      ],
      'Driftwood: 40 tàu trong năm 2022; không so được với 40 kg của năm 2021 (theo bản tin năm trước) vì cách tính đã thay đổi.',
      'Driftwood: 40 ships in 2022; not comparable with 40 kg in 2021 (by the earlier bulletin): the definition changed.',
    ],
    [
      'no earlier level',
      ['gull-rock 2022 | groundings: 391', 'gull-rock 2021 | groundings: { change: -8% }'],
      'Tàu mắc cạn: 391 tàu trong năm 2022; không so được với năm 2021 vì bản tin năm trước chỉ nêu mức thay đổi.',
      'Ships run aground: 391 in 2022; not comparable with 2021: the earlier bulletin states only a change.',
    ],
    [
      'two reasons',
      ['gull-rock 2022 | wrecks: 31', 'gull-rock 2021 | wrecks: "> 24"'],
      'Vụ đắm: 31 tàu trong năm 2022; không so được với trên 24 tàu của năm 2021 (theo bản tin năm trước) vì cách tính đã thay đổi, một bên không phải con số chính xác.',
      'Wrecks: 31 ships in 2022; not comparable with over 24 ships in 2021 (by the earlier bulletin): the definition changed, one side is a bound, not an exact number.',
    ],
  ],
  'where numbers disagree': [
    [
      'the change and the earlier bulletin',
      ['gull-rock 2022 | groundings: { value: 788, change: -88 }', 'gull-rock 2021 | groundings: 870'],
      'Tàu mắc cạn: 788 tàu trong năm 2022, giảm 88 tàu so với năm 2021; số liệu của năm 2021 không khớp nhau: mức thay đổi cho ra 876 tàu, bản tin năm trước ghi 870 tàu.',
      'Ships run aground: 788 in 2022, down 88 ships on 2021; the figures for 2021 do not agree: 876 by the stated change, 870 by the earlier bulletin.',
    ],
    [
      'the value stated and the earlier bulletin',
      ['gull-rock 2022 | groundings: { value: 788, was: 870 }', 'gull-rock 2021 | groundings: 876'],
      'Tàu mắc cạn: 788 tàu trong năm 2022; số liệu của năm 2021 không khớp nhau: bản tin này ghi 870 tàu, bản tin năm trước ghi 876 tàu.',
      'Ships run aground: 788 in 2022; the figures for 2021 do not agree: 870 by this bulletin, 876 by the earlier bulletin.',
    ],
    [
      'the value stated and the change',
      ['gull-rock 2022 | groundings: { value: 788, was: 870, change: -88 }'],
      'Tàu mắc cạn: 788 tàu trong năm 2022, giảm 88 tàu so với năm 2021; số liệu của năm 2021 không khớp nhau: bản tin này ghi 870 tàu, mức thay đổi cho ra 876 tàu.',
      'Ships run aground: 788 in 2022, down 88 ships on 2021; the figures for 2021 do not agree: 870 by this bulletin, 876 by the stated change.',
    ],
    [
      'all three',
      ['gull-rock 2022 | groundings: { value: 788, was: 870, change: -88 }', 'gull-rock 2021 | groundings: 880'],
      'Tàu mắc cạn: 788 tàu trong năm 2022, giảm 88 tàu so với năm 2021; số liệu của năm 2021 không khớp nhau: bản tin này ghi 870 tàu, bản tin năm trước ghi 880 tàu, mức thay đổi cho ra 876 tàu.',
      'Ships run aground: 788 in 2022, down 88 ships on 2021; the figures for 2021 do not agree: 870 by this bulletin, 880 by the earlier bulletin, 876 by the stated change.',
    ],
  ],
  'of every period': [
    [
      'a half',
      ['gull-rock 2024-H2 | groundings: 223', 'gull-rock 2023-H2 | groundings: 200'],
      'Tàu mắc cạn: 223 tàu trong 6 tháng cuối năm 2024, tăng 11,5% (23 tàu) so với 200 tàu của 6 tháng cuối năm 2023, tính theo bản tin năm trước.',
      'Ships run aground: 223 in the second half of 2024, up 11.5% (23 ships) on 200 in the second half of 2023, computed from the earlier bulletin.',
    ],
    [
      'a quarter',
      ['gull-rock 2024-Q3 | groundings: 223', 'gull-rock 2023-Q3 | groundings: 200'],
      'Tàu mắc cạn: 223 tàu trong quý III năm 2024, tăng 11,5% (23 tàu) so với 200 tàu của quý III năm 2023, tính theo bản tin năm trước.',
      'Ships run aground: 223 in the third quarter of 2024, up 11.5% (23 ships) on 200 in the third quarter of 2023, computed from the earlier bulletin.',
    ],
    [
      'a month',
      ['gull-rock 2024-05 | groundings: 223', 'gull-rock 2023-05 | groundings: 200'],
      'Tàu mắc cạn: 223 tàu trong tháng 5 năm 2024, tăng 11,5% (23 tàu) so với 200 tàu của tháng 5 năm 2023, tính theo bản tin năm trước.',
      'Ships run aground: 223 in May 2024, up 11.5% (23 ships) on 200 in May 2023, computed from the earlier bulletin.',
    ],
    [
      'months',
      ['gull-rock 2024-9M | groundings: 223', 'gull-rock 2023-9M | groundings: 200'],
      'Tàu mắc cạn: 223 tàu trong 9 tháng đầu năm 2024, tăng 11,5% (23 tàu) so với 200 tàu của 9 tháng đầu năm 2023, tính theo bản tin năm trước.',
      'Ships run aground: 223 in the first nine months of 2024, up 11.5% (23 ships) on 200 in the first nine months of 2023, computed from the earlier bulletin.',
    ],
    [
      'years',
      ['gull-rock 2005..2020 | groundings: { value: 900, change: +5% }'],
      'Tàu mắc cạn: 900 tàu trong giai đoạn 2005–2020, tăng 5%, suy ra kỳ trước có từ 854 đến 861 tàu.',
      'Ships run aground: 900 in the years 2005–2020, up 5%, which makes 854 to 861 in the earlier period.',
    ],
    [
      'days',
      ['gull-rock 2021-04-23..2021-06-23 | groundings: 20', 'gull-rock 2020-04-23..2020-06-23 | groundings: 16'],
      'Tàu mắc cạn: 20 tàu trong thời gian 23/4/2021–23/6/2021, tăng 25,0% (4 tàu) so với 16 tàu của thời gian 23/4/2020–23/6/2020, tính theo bản tin năm trước.',
      'Ships run aground: 20 in the period 23 April 2021 – 23 June 2021, up 25.0% (4 ships) on 16 in the period 23 April 2020 – 23 June 2020, computed from the earlier bulletin.',
    ],
    [
      'a named one, after itself',
      [
        'gull-rock 2022 | groundings: { value: 26, period: { id: 2022-storm, name: Storm weeks, from: 2022-11-01, to: 2022-11-30 } }',
        'gull-rock 2021 | groundings: { value: 23, period: { id: 2021-storm, name: Storm weeks, from: 2021-11-01, to: 2021-11-30 } }',
      ],
      'Tàu mắc cạn: 26 tàu trong kỳ “Storm weeks” năm 2022, tăng 13,0% (3 tàu) so với 23 tàu của kỳ “Storm weeks” năm 2021, tính theo bản tin năm trước.',
      'Ships run aground: 26 in the period “Storm weeks” of 2022, up 13.0% (3 ships) on 23 in the period “Storm weeks” of 2021, computed from the earlier bulletin.',
    ],
    [
      'a named one, after nothing reported',
      [
        'gull-rock 2022 | groundings: { value: 26, change: +3, period: { id: 2022-storm, name: Storm weeks, from: 2022-11-01, to: 2022-11-30 } }',
      ],
      'Tàu mắc cạn: 26 tàu trong kỳ “Storm weeks” năm 2022, tăng 3 tàu, suy ra cùng kỳ năm 2021 có 23 tàu.',
      'Ships run aground: 26 in the period “Storm weeks” of 2022, up 3 ships, which makes 23 in the same period of 2021.',
    ],
    [
      'a named one without dates',
      ['gull-rock 2022 | groundings: { value: 26, change: +3, period: { id: 2022-storm, name: Storm of 2022 } }'],
      'Tàu mắc cạn: 26 tàu trong kỳ “Storm of 2022”, tăng 3 tàu, suy ra cùng kỳ năm 2021 có 23 tàu.',
      'Ships run aground: 26 in the period “Storm of 2022”, up 3 ships, which makes 23 in the same period of 2021.',
    ],
  ],
  'of targets': [
    [
      'met',
      [
        'gull-rock 2021 | targets: { 2022: { signals-answered: ">= 90%" } }',
        'gull-rock 2022 | signals-answered: 93.5%',
      ],
      'Chỉ tiêu năm 2022: Tỷ lệ tín hiệu được đáp lại ít nhất 90%; đạt, kết quả là 93,5%.',
      'Target for 2022: Signals answered, at least 90%; met, the result being 93.5%.',
    ],
    [
      'missed',
      ['gull-rock 2021 | targets: { 2022: { signals-answered: ">= 90%" } }', 'gull-rock 2022 | signals-answered: 85%'],
      'Chỉ tiêu năm 2022: Tỷ lệ tín hiệu được đáp lại ít nhất 90%; không đạt, kết quả là 85%.',
      'Target for 2022: Signals answered, at least 90%; missed, the result being 85%.',
    ],
    [
      'who can tell',
      [
        'gull-rock 2021 | targets: { 2022: { signals-answered: ">= 90%" } }',
        'gull-rock 2022 | signals-answered: "> 85%"',
      ],
      'Chỉ tiêu năm 2022: Tỷ lệ tín hiệu được đáp lại ít nhất 90%; chưa kết luận được là đạt hay không, kết quả là trên 85%.',
      'Target for 2022: Signals answered, at least 90%; it cannot be told whether it was met, the result being over 85%.',
    ],
    [
      'who can tell, of a change',
      [
        'gull-rock 2021 | targets: { 2022: { signals-answered: ">= 90%" } }',
        'gull-rock 2022 | signals-answered: { change: +3 }',
      ],
      'Chỉ tiêu năm 2022: Tỷ lệ tín hiệu được đáp lại ít nhất 90%; chưa kết luận được là đạt hay không, kết quả là tăng 3 điểm phần trăm so với năm 2021.',
      'Target for 2022: Signals answered, at least 90%; it cannot be told whether it was met, the result being up 3 points on 2021.',
    ],
    [
      'not reported',
      ['gull-rock 2021 | targets: { 2022: { signals-answered: ">= 90%" } }', 'gull-rock 2022 | groundings: 85'],
      'Chỉ tiêu năm 2022: Tỷ lệ tín hiệu được đáp lại ít nhất 90%; bản tin kết quả không nhắc đến chỉ số này.',
      'Target for 2022: Signals answered, at least 90%; the results published do not mention it.',
    ],
    [
      'no bulletin',
      ['gull-rock 2021 | targets: { 2022: { signals-answered: ">= 90%" } }'],
      'Chỉ tiêu năm 2022: Tỷ lệ tín hiệu được đáp lại ít nhất 90%; chưa có bản tin kết quả.',
      'Target for 2022: Signals answered, at least 90%; no results have been published yet.',
    ],
    [
      'a change, met as stated',
      [
        'gull-rock 2021 | targets: { 2022: { groundings: { change: "<= -5%" } } }',
        'gull-rock 2022 | groundings: { value: 90, change: -6% }',
      ],
      'Chỉ tiêu năm 2022: Tàu mắc cạn giảm ít nhất 5% so với năm 2021; đạt, kết quả là 90 tàu, giảm 6%.',
      'Target for 2022: Ships run aground, down at least 5% on 2021; met, the result being 90, down 6%.',
    ],
    [
      'a change, met as computed',
      [
        'gull-rock 2021 | targets: { 2022: { groundings: { change: "<= -5%" } } }',
        'gull-rock 2022 | groundings: 90',
        'north-coast 2021 | groundings: { value: 100, agency: gull-rock }',
      ],
      'Chỉ tiêu năm 2022: Tàu mắc cạn giảm ít nhất 5% so với năm 2021; đạt, kết quả là 90 tàu, tính ra giảm 10,0% (10 tàu).',
      'Target for 2022: Ships run aground, down at least 5% on 2021; met, the result being 90, computed as down 10.0% (10 ships).',
    ],
    [
      'a change, missed by few',
      [
        'gull-rock 2021 | targets: { 2022: { groundings: { change: "<= -5%" } } }',
        'gull-rock 2022 | groundings: { value: 9, was: 8, change: [+12.5%, +1] }',
      ],
      'Chỉ tiêu năm 2022: Tàu mắc cạn giảm ít nhất 5% so với năm 2021; không đạt, kết quả là 9 tàu, tăng 1 tàu (12,5%).',
      'Target for 2022: Ships run aground, down at least 5% on 2021; missed, the result being 9, up 1 ship (12.5%).',
    ],
    [
      'a range',
      ['gull-rock 2021 | targets: { 2022-H1: { fog: 3.2..3.6% } }'],
      'Chỉ tiêu 6 tháng đầu năm 2022: Tỷ lệ giờ có sương mù từ 3,2% đến 3,6%; chưa có bản tin kết quả.',
      'Target for the first half of 2022: Hours of fog, 3.2% to 3.6%; no results have been published yet.',
    ],
    [
      'a direction',
      ['gull-rock 2021 | targets: { 2022-H1: { groundings: { change: giảm } } }'],
      'Chỉ tiêu 6 tháng đầu năm 2022: Tàu mắc cạn giảm so với 6 tháng đầu năm 2021; chưa có bản tin kết quả.',
      'Target for the first half of 2022: Ships run aground, down on the first half of 2021; no results have been published yet.',
    ],
    [
      'a rank',
      ['gull-rock 2021 | targets: { 2022: { place-in-the-contest: 5 } }', 'gull-rock 2022 | place-in-the-contest: 3'],
      'Chỉ tiêu năm 2022: Thứ hạng trong hội thi đèn biển hạng 5; đạt, kết quả là hạng 3.',
      'Target for 2022: Place in the lamp contest, rank 5; met, the result being rank 3.',
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, table) => {
  test.each(table)('%s', (_, bulletins, vietnamese, english) => {
    const { dataset, first } = almanacOf(bulletins);
    expect(comparisonSentence(first, viewContext(dataset, 'vi'))).toBe(vietnamese);
    expect(comparisonSentence(first, viewContext(dataset, 'en'))).toBe(english);
  });
});

describe('among peers', () => {
  const ranked: readonly (readonly [string, Pick<PeerStanding, 'rank' | 'tied'>, string, string])[] = [
    [
      'a place',
      { rank: { best: 2, worst: 2 } },
      'hạng 2 trên 5 đèn biển xếp hạng được năm 2022.',
      'rank 2 of the 5 lighthouses that can be ranked for 2022.',
    ],
    [
      'a place held by two',
      { rank: { best: 2, worst: 2 }, tied: true },
      'đồng hạng 2 trên 5 đèn biển xếp hạng được năm 2022.',
      'joint rank 2 of the 5 lighthouses that can be ranked for 2022.',
    ],
    [
      'places that bounds leave open',
      { rank: { best: 2, worst: 4 } },
      'hạng 2 đến 4 trên 5 đèn biển xếp hạng được năm 2022, vì có con số chỉ là giới hạn.',
      'rank 2 to 4 of the 5 lighthouses that can be ranked for 2022, as some figures are only bounds.',
    ],
  ];
  const { dataset } = almanacOf(['gull-rock 2022 | fog: 4.0%']);

  test.each(ranked)('%s', (_, place, vietnamese, english) => {
    expect(
      peerSentence(
        { ...place, metric: 'Tỷ lệ giờ có sương mù', value: '4,0%', of: 5, period: 'năm 2022', peers: 'đèn biển' },
        viewContext(dataset, 'vi'),
      ),
    ).toBe(`Tỷ lệ giờ có sương mù 4,0%: ${vietnamese}`);
    expect(
      peerSentence(
        { ...place, metric: 'Hours of fog', value: '4.0%', of: 5, period: '2022', peers: 'lighthouses' },
        viewContext(dataset, 'en'),
      ),
    ).toBe(`Hours of fog, 4.0%: ${english}`);
  });
});

describe('every sentence', async () => {
  const { dataset: showcase } = await checkFolder('fixtures/library-network');
  const datasets: readonly Dataset[] = [
    ...Object.values(cases).flatMap((table) => table.map(([, bulletins]) => almanacOf(bulletins).dataset)),
    ...(showcase ? [showcase] : []),
  ];
  const sentences = (language: Language): string[] =>
    datasets.flatMap((dataset) =>
      dataset.observations.map((observation) => comparisonSentence(observation, viewContext(dataset, language))),
    );

  test.each(languages)('is one, begins and ends as one, and leaves nothing out: %s', (language) => {
    const said = sentences(language);
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((sentence) => !/^[\p{Lu}\p{N}“].*[^.\s]\.$/u.test(sentence))).toEqual([]);
    expect(said.filter((sentence) => /\s\s|\s[.,;:)]|\(\)|[,;:]{2}|undefined|NaN|null/.test(sentence))).toEqual([]);
    expect(said.filter((sentence) => sentence !== sentence.normalize('NFC'))).toEqual([]);
  });

  test.each([
    ['vi', /tốt hơn|tốt lên|xấu đi|xấu hơn|kém hơn/],
    ['en', /\b(better|worse|improve|deteriorate)/],
  ] as const)('judges nothing: %s', (language, judgement) => {
    expect(sentences(language).filter((sentence) => judgement.test(sentence))).toEqual([]);
  });
});
