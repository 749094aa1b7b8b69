import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{common,guard,engine,workers,main,renderer,tools,e2e/standin}/**/*.test.{ts,tsx}'],
    exclude: ['dist/**', 'node_modules/**'],
    // Tests start processes and threads of their own; two cores are the least we expect of a machine.
    maxWorkers: 2,
    testTimeout: 30_000,
    // The library phones home unless this is set before it loads; see docs/security.md.
    env: { ORT_DISABLE_TELEMETRY: '1' },
  },
});
