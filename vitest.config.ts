import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [{ test: { name: 'code', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } }],
  },
});
