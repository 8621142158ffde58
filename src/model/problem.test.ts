import { expect, test } from 'vitest';
import { compareProblems, excerptOf, type Problem, type ProblemCode } from './problem.ts';

function problem(file: string, line: number, column: number, code: 'not-utf8' | 'unreadable'): Problem {
  return { severity: 'error', place: { file, line, column, excerpt: '' }, detail: { code } };
}

test('a report is in the order of files, lines, columns, and then of what is wrong', () => {
  const ordered = [
    problem('a.md', 2, 9, 'unreadable'),
    problem('a.md', 10, 1, 'unreadable'),
    problem('a.md', 10, 2, 'not-utf8'),
    problem('a.md', 10, 2, 'unreadable'),
    problem('b.md', 1, 1, 'unreadable'),
  ];
  const name = ({ place, detail }: Problem): [string, number, number, ProblemCode] => [
    place.file,
    place.line,
    place.column,
    detail.code,
  ];
  expect([...ordered].reverse().sort(compareProblems).map(name)).toEqual(ordered.map(name));
});

test.each([
  ['without the blanks around it', '   fog: 5%  ', 'fog: 5%'],
  ['with blanks for tabs', 'fog:\t5%', 'fog: 5%'],
  ['with a sign for what cannot be seen', 'fog\u0007: 5%', 'fog\ufffd: 5%'],
])('a line is quoted %s', (_, line, expected) => {
  expect(excerptOf(line)).toBe(expected);
});

test('of a long line the part around the fault is quoted', () => {
  const line = `${'a'.repeat(500)}FAULT${'b'.repeat(500)}`;
  const excerpt = excerptOf(line, 501);
  expect(excerpt).toContain('FAULT');
  expect(excerpt).toMatch(/^…a+FAULTb+…$/);
  expect(excerpt.length).toBeLessThan(200);
  expect(excerptOf(line)).toMatch(/^a+…$/);
});
