import { expect, test } from 'vitest';
import { UsageError } from '../../src/command.ts';
import { readOptions } from './options.ts';

test('nothing said: a thousand bulletins, three runs', () => {
  expect(readOptions([])).toEqual({ bulletins: 1000, runs: 3, keep: false, json: false });
});

test.each(['0', '-5', '1.5', '1e3', 'many', '', '99999999'])('--bulletins %j is refused in one sentence', (text) => {
  expect(() => readOptions([`--bulletins=${text}`])).toThrow(UsageError);
  expect(() => readOptions(['--runs', text])).toThrow(/^--runs: [^\n]+$/);
});
