import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { electronEnvironment, root } from '../../e2e/runtime.ts';

/** The app's first window, and what it runs on. */
export interface MeasuredWindow {
  readonly page: Page;
  readonly runtime: string;
  /** Milliseconds since the app was started. */
  sinceStart(): number;
}

/**
 * Starts the built app on a profile of its own and measures in its window; null when the app is not built.
 *
 * @param prepare fills the library's folder before the app starts
 */
export async function withWindow<Result>(
  prepare: (libraryDir: string) => void,
  measure: (window: MeasuredWindow) => Promise<Result>,
): Promise<Result | null> {
  if (!existsSync(join(root, 'dist', 'main', 'main.js'))) return null;
  const { name, env } = electronEnvironment(process.env);
  // Playwright finds Electron's executable through its own environment, not the app's.
  Object.assign(process.env, env);
  const profile = mkdtempSync(join(tmpdir(), 'carrel-bench-window-'));
  prepare(join(profile, 'library'));
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const started = performance.now();
  const app = await _electron.launch({ args: [root, `--user-data-dir=${profile}`], cwd: root, env: inherited });
  try {
    const page = await app.firstWindow();
    return await measure({ page, runtime: name, sinceStart: () => performance.now() - started });
  } finally {
    await app.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
