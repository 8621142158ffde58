import { parseArgs } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { runCommand, UsageError } from './command.ts';

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

test.each<[string, Error, string]>([
  ['wrong usage', new UsageError('One file is needed.'), 'One file is needed.'],
  ['a file that is not there', Object.assign(new Error(), { code: 'ENOENT', path: 'a.txt' }), 'not found: a.txt'],
  ['a file that may not be read', Object.assign(new Error(), { code: 'EACCES', path: 'a.txt' }), 'no permission'],
  ['a file that Word holds open', Object.assign(new Error(), { code: 'EBUSY', path: 'a.docx' }), 'another program'],
  ['a fault of several lines', new Error('First.\nSecond.'), 'First.'],
])('%s is one sentence and exit status 2', async (_, error, expected) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  await runCommand(() => Promise.reject(error));
  expect(said.mock.calls).toEqual([[expect.stringContaining(expected)]]);
  expect(String(said.mock.calls[0]?.[0])).not.toContain('\n');
  expect(process.exitCode).toBe(2);
});

test.each([
  [['--foo'], 'Không có tùy chọn “--foo” / there is no option --foo: npm run thing'],
  [['--content'], 'Tùy chọn “--content” thiếu giá trị'],
  [['--json=1'], 'Tùy chọn “--json” thiếu giá trị, hoặc có giá trị thừa'],
  [['stray'], 'Thừa chữ “stray” / unexpected argument stray'],
])('%s is refused in both languages', async (args, expected) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const options = { content: { type: 'string' }, json: { type: 'boolean' } } as const;
  await runCommand(async () => (parseArgs({ args, options }) ? 0 : 1), 'npm run thing\n  What it does.');
  expect(said.mock.calls).toEqual([[expect.stringContaining(expected)]]);
  expect(process.exitCode).toBe(2);
});

test.each([['--help'], ['-h']])('%s says how the command is called', async (word) => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'check.ts', word]);
  const command = vi.fn(() => Promise.resolve(1));
  await runCommand(command, 'npm run thing');
  expect(said.mock.calls).toEqual([['npm run thing']]);
  expect(command).not.toHaveBeenCalled();
});
