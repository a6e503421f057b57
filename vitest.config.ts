import { defineConfig } from 'vitest/config';

/** Apart from the rest because each needs something real and slow: a Neo4j, a server on one, a browser. */
const slowSuites = ['store', 'server', 'e2e'];

export default defineConfig({
  root: import.meta.dirname,
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: slowSuites.map((suite) => `test/${suite}/**`),
          testTimeout: 20_000,
        },
      },
      ...slowSuites.map((name) => ({
        test: {
          name,
          include: [`test/${name}/**/*.test.ts`],
          globalSetup: name === 'e2e' ? 'test/e2e/running-tifa.ts' : 'test/database/shared-database.ts',
          // One after the other: each file may start a database of its own, and each of those wants a core.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      })),
    ],
  },
});
