import { describe, expect, test } from 'vitest';
import type { Problem, ProblemDetail } from '../model/problem.ts';
import { lighthouses } from '../prose/fictional.ts';
import { auditInVietnamese } from './audit.vi.ts';
import { deskProblemsInVietnamese } from './desk-problems.vi.ts';
import { explain, explainAtDesk } from './languages.ts';

const place = { file: '', line: 1, column: 1, excerpt: '' };
const jargon = {
  vi: /phần đầu|\b(?:awards|metrics|targets|not-a-figure|change|versus|photos|quote|alt|value|scope|period|agency|kind|status|collectives|individuals|combined|from và to)\b/i,
  en: /\b(?:awards,|metrics,|not-a-figure|the head|frontmatter|under alt|from and to)\b/i,
};

describe('nothing that is said at the desk names a part of a file', () => {
  // What the check finds in an article, or in what it states; all else is about files, which the desk writes itself.
  const everyday = [
    'implied-impossible',
    'earlier-disagrees',
    'changes-disagree',
    'was-disagrees',
    'rate-over-hundred',
  ];
  const codes = new Set([...Object.keys(auditInVietnamese), ...Object.keys(deskProblemsInVietnamese), ...everyday]);
  test.each([...codes])('%s', (code) => {
    const detail = { code, fault: 'negative' } as unknown as ProblemDetail;
    for (const language of ['vi', 'en'] as const) {
      const { reason, remedy } = explainAtDesk({ severity: 'warning', place, detail }, language, lighthouses);
      expect(`${reason} ${remedy}`).not.toMatch(jargon[language]);
    }
  });
});

test.each<[string, ProblemDetail, string]>([
  [
    'names without ids, bounds in words',
    { code: 'bound-otherwise', metric: 'freeing-rate', found: '> 90%', said: 'ít nhất 90%' },
    'Bản tin ghi “Tỷ lệ cứu hộ tàu mắc cạn” là “trên 90%”',
  ],
  [
    'changes in words',
    { code: 'direction-otherwise', metric: 'groundings', found: '<= -5%', said: 'tăng' },
    'Bản tin ghi “Vụ tàu mắc cạn” thay đổi giảm ít nhất 5%',
  ],
  ['days', { code: 'published-early', found: '2024-11-20', end: '2024-12-31' }, 'đăng ngày 20/11/2024'],
])('%s', (_, detail, expected) => {
  const problem: Problem = { severity: 'warning', place, detail };
  expect(explainAtDesk(problem, 'vi', lighthouses).reason).toContain(expected);
  expect(explain(problem, 'vi', lighthouses).reason).not.toContain(expected);
});
