import { defineConfig } from 'vitest/config';

const rooms = '{common,guard,engine,workers,main,renderer,tools,e2e/standin}';
/** Tests that replace modules, close a process down, weigh its memory, or lean on what it was told at its start. */
const alone = [
  'guard/**/*.test.ts',
  'e2e/standin/**/*.test.ts',
  'main/**/*.test.ts',
  'tools/blackhole/**/*.test.ts',
  'engine/cli/**/*.test.ts',
  'engine/download/**/*.test.ts',
  'engine/sources/{watch-limit,away}.test.ts',
  'engine/{model/fuzz,generate/language-model}.test.ts',
  'workers/generate/memory.test.ts',
];

export default defineConfig({
  test: {
    // Tests start processes and threads of their own; two cores are the least we expect of a machine.
    maxWorkers: 2,
    testTimeout: 30_000,
    // What prepares a test starts the same processes as the test.
    hookTimeout: 30_000,
    // The library phones home unless this is set before it loads; see docs/security.md.
    env: { ORT_DISABLE_TELEMETRY: '1' },
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: [`${rooms}/**/*.test.{ts,tsx}`],
          exclude: ['dist/**', 'node_modules/**', ...alone],
          // Nothing of ours has state in a module, so test files share a process and load each module once.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone, exclude: ['dist/**', 'node_modules/**'] } },
    ],
  },
});
