import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv, toJson } from './csv.ts';
import type { Table } from './tables.ts';

const table = (...cells: string[]): Table => ({
  name: 'test',
  columns: cells.map((_, index) => ({ name: `c${index}`, type: 'string', description: '' })),
  rows: [cells],
});

describe('toCsv', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+84 24 3942 0212', "'+84 24 3942 0212"],
    ['@x', "'@x"],
    ['-', "'-"],
    ['-2+3', "'-2+3"],
    ['-22,6%', "'-22,6%"],
    ['\t=1+1', "'\t=1+1"],
    ['\r=1+1', "'\r=1+1"],
    ['\n=1+1', "'\n=1+1"],
    ['＝1+1', "'＝1+1"],
    ['＠x', "'＠x"],
  ])('makes text that a spreadsheet would run harmless: %j', (cell, expected) => {
    expect(Papa.parse<string[]>(toCsv(table(cell))).data[1]).toEqual([expected]);
  });

  it.each(['-22.6', '-5', '0', '92.3', '2024-H1', 'giảm 22,6%', 'a=b', 'x@y.example', "'tis"])(
    'leaves %j as it is',
    (cell) => {
      expect(Papa.parse<string[]>(toCsv(table(cell))).data[1]).toEqual([cell]);
    },
  );

  it.each(['a,b', 'she said "no"', 'two\nlines', 'two\r\nlines', ' space before', '81/83, 36/83'])(
    'gives back %j when read',
    (cell) => {
      expect(Papa.parse<string[]>(toCsv(table(cell, 'next'))).data[1]).toEqual([cell, 'next']);
    },
  );

  it('has a header row alone where there is nothing to list', () => {
    expect(toCsv({ ...table('a', 'b'), rows: [] })).toBe('c0,c1\r\n');
  });

  it('keeps empty cells empty', () => {
    expect(toCsv(table('', 'x', ''))).toBe('c0,c1,c2\r\n,x,\r\n');
  });
});

describe('toJson', () => {
  it('gives numbers as they were written, and null for what is not stated', () => {
    expect(JSON.parse(toJson(table('92.30', '', '=1+1')))).toEqual([{ c0: '92.30', c1: null, c2: '=1+1' }]);
  });
});
