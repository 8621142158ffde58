import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProblemDetail } from './problem.ts';
import { type Path, readYaml } from './yaml-source.ts';

const file = 'bulletins/2022/gull-rock.md';
const read = (...lines: string[]) => readYaml(lines.join('\n'), file, 2);

describe('scalars stay as typed', () => {
  test.each([
    ['012', '012'],
    ['1:30', '1:30'],
    ['12.000', '12.000'],
    ['84,70', '84,70'],
    ['0x1F', '0x1F'],
    ['1e3', '1e3'],
    ['-43', '-43'],
    ['2023-01-20', '2023-01-20'],
    ['yes', 'yes'],
    ['true', 'true'],
    ['null', 'null'],
    ['~ 6500', '~ 6500'],
    ['81/83', '81/83'],
    ['-10..-5%', '-10..-5%'],
    ['giảm ít nhất 5%', 'giảm ít nhất 5%'],
    ['< 0%', '< 0%'],
    ['"> 90%"', '> 90%'],
    ["'3.264'", '3.264'],
    ['4 # a remark', '4'],
    ['!!str 12', '12'],
  ])('%s is the text %s', (written, expected) => {
    expect(read(`value: ${written}`)).toMatchObject({ data: { value: expected }, problems: [] });
  });

  test('an empty value counts as absent, an empty quotation does not', () => {
    expect(read('a:', 'b: ""', 'c: { d: }').data).toEqual({ b: '', c: {} });
  });

  test('maps and lists keep their order and nest', () => {
    expect(read('b: [1, { c: 2 }]', 'a:', '  - 3').data).toEqual({ b: ['1', { c: '2' }], a: ['3'] });
  });

  test('merge keys are plain keys', () => {
    expect(read('<<: { a: 1 }').data).toEqual({ '<<': { a: '1' } });
  });
});

describe('places', () => {
  const source = read(
    'title: x',
    'metrics:',
    '  fog: { value: 5%, change: [-1, "-2"] }',
    '  tolls:',
    '    - 4',
    '    - { value: "5" }',
  );

  test.each<[Path, number, number]>([
    [['title'], 2, 8],
    [['metrics', 'fog'], 4, 8],
    [['metrics', 'fog', 'value'], 4, 17],
    [['metrics', 'fog', 'change', 1], 4, 34],
    [['metrics', 'tolls', 0], 6, 7],
    [['metrics', 'tolls', 1, 'value'], 7, 16],
    [['metrics', 'fog', 'absent'], 4, 8],
    [['absent'], 2, 1],
    [['title', 'deeper'], 2, 8],
  ])('the value at %j stands at line %i, column %i', (path, line, column) => {
    expect(source.placeOf(path)).toMatchObject({ file, line, column });
  });

  test('a key has its own place', () => {
    expect(source.placeOfKey(['metrics', 'fog'])).toMatchObject({ line: 4, column: 3 });
    expect(source.placeOfKey(['metrics', 'tolls', 1, 'value'])).toMatchObject({ line: 7, column: 9 });
  });

  test('the excerpt is the author’s own line', () => {
    expect(source.placeOf(['metrics', 'tolls', 0]).excerpt).toBe('- 4');
  });

  test.each<[Path, boolean]>([
    [['metrics', 'fog', 'change', 0], false],
    [['metrics', 'fog', 'change', 1], true],
    [['metrics', 'tolls', 1, 'value'], true],
    [['title'], false],
    [['metrics'], false],
    [['absent'], false],
  ])('whether %j was quoted: %s', (path, expected) => {
    expect(source.isQuoted(path)).toBe(expected);
  });
});

describe('what is refused', () => {
  test.each<[string, string, ProblemDetail, number]>([
    ['a value used twice by reference', 'a: &x 5', { code: 'yaml-alias', found: '&x' }, 2],
    ['a reference to nothing', 'a: *x', { code: 'yaml-alias', found: '*x' }, 2],
    ['a type', 'a: !!int 5', { code: 'yaml-tag', found: '!!int' }, 2],
    ['a type of one’s own', 'a: !secret 5', { code: 'yaml-tag', found: '!secret' }, 2],
    ['code', 'a: !!js/function "x"', { code: 'yaml-tag', found: '!!js/function' }, 2],
    ['a key written twice', 'a: 1\nb: 2\na: 3', { code: 'duplicate-key', found: 'a' }, 4],
    ['a key written twice, deep inside', 'm:\n  fog: 1\n  fog: 2', { code: 'duplicate-key', found: 'fog' }, 4],
    ['a decimal comma in braces', 'a: { value: 22,6 }', { code: 'comma-in-braces', found: '22,6' }, 2],
    [
      'a decimal comma in braces, with %',
      'a: { value: 22,6%, was: 3 }',
      { code: 'comma-in-braces', found: '22,6%' },
      2,
    ],
    [
      'a decimal comma in braces, with a unit',
      'a: { value: 470,5 tỷ }',
      { code: 'comma-in-braces', found: '470,5 tỷ' },
      2,
    ],
    [
      'a comma between words in braces',
      'a: { scope: East, West, value: 3 }',
      { code: 'comma-in-braces', found: 'East, West' },
      2,
    ],
    ['a decimal comma in a list', 'a: [-43, -9,9%]', { code: 'comma-in-braces', found: '-9,9%' }, 2],
    [
      'a decimal comma in a list that would pass as two changes',
      'a: [-3,0%]',
      { code: 'comma-in-braces', found: '-3,0%' },
      2,
    ],
    ['a quotation mark without its other', 'b: 1\na: "x', { code: 'yaml-quote-not-closed' }, 3],
    ['a brace without its other', 'a: { b: 1', { code: 'yaml-bracket-not-closed' }, 2],
    ['a bracket without its other', 'a: [1, 2\nb: 3', { code: 'yaml-bracket-not-closed' }, 2],
    ['a tab for indentation', 'a:\n\tb: 2', { code: 'yaml-indentation' }, 3],
    ['a bare > before a number', 'a: > 90%', { code: 'yaml', found: '90%' }, 2],
    ['a colon in a bare text', 'a: Tết: vui', { code: 'yaml', found: 'Tết: vui' }, 2],
    ['a second document', 'a: 1\n---\nb: 2', { code: 'yaml', found: '---' }, 3],
  ])('%s', (_, text, expected, line) => {
    const { data, problems } = readYaml(text, file, 2);
    expect(data).toBeUndefined();
    expect(problems.map(({ detail }) => detail)[0]).toEqual(expected);
    expect(problems[0]?.place).toMatchObject({ file, line });
  });

  test('every fault at once', () => {
    const { problems } = read('a: &x 1', 'b: { value: 1,5 }', 'c: !!int 3', 'a: 2');
    expect(problems.map(({ detail }) => detail.code).sort()).toEqual([
      'comma-in-braces',
      'duplicate-key',
      'yaml-alias',
      'yaml-tag',
    ]);
  });

  test('commas that separate are no decimal commas', () => {
    const lists = read('a: [1, 2]', 'b: [-43, -9.9%]', 'c: { value: 5, was: 6 }', 'd: ["22,6%", "1,5"]', 'e: [ab,cd]');
    expect(lists.problems).toEqual([]);
  });
});

test('a CRLF text must be tidied before: decoded text has line feeds alone', () => {
  const windows = readYaml('a: 1\nb: {'.replaceAll('\r', ''), file);
  expect(windows.problems[0]?.place.line).toBe(2);
});

test('whatever the text, reading gives data or problems, and never breaks', () => {
  const pieces = fc.constantFrom(
    'a',
    'b',
    ': ',
    ':',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '&x',
    '*x',
    '!',
    '!!int ',
    '#',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    '---',
    '...',
    '\t',
    '1,5',
    'đ',
  );
  const scribbles = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 20 }).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(scribbles, (text) => {
      const { data, problems, placeOf } = readYaml(text, file);
      expect(data === undefined || problems.length === 0).toBe(true);
      expect(placeOf(['a', 0]).line).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
