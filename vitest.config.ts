import { defineConfig } from 'vitest/config';

/** Two cores are enough; a browser takes one of them. */
const maxWorkers = 2;

export default defineConfig({
  test: {
    projects: [
      // A busy machine takes its time over tests that start commands.
      {
        test: { name: 'code', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], maxWorkers, testTimeout: 30_000 },
      },
      {
        // The built site, as its readers get it: built once a run, and looked at once the code is known to be right.
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: 'tests/global-setup.ts',
          sequence: { groupOrder: 1 },
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
