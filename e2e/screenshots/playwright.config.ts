import { defineConfig } from '@playwright/test';

/** `npm run docs:screenshots`: the pictures of docs/guide, taken from the app as it is. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  outputDir: '../../test-results',
  globalSetup: '../global-setup.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
});
