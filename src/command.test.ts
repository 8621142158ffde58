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
