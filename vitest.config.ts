import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'code', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      {
        // The built site, as its readers get it. Built once a run; then two files at a time, for two cores.
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: 'tests/global-setup.ts',
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
