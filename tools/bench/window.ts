import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { electronEnvironment, root } from '../../e2e/runtime.ts';

/**
 * Milliseconds from starting the built app on an empty library to a window with its controls; null when it is not
 * built.
 */
export async function windowStart(): Promise<{ readonly ms: number; readonly runtime: string } | null> {
  if (!existsSync(join(root, 'dist', 'main', 'main.js'))) return null;
  const { name, env } = electronEnvironment(process.env);
  // Playwright finds Electron's executable through its own environment, not the app's.
  Object.assign(process.env, env);
  const profile = mkdtempSync(join(tmpdir(), 'carrel-bench-window-'));
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const started = performance.now();
  const app = await _electron.launch({ args: [root, `--user-data-dir=${profile}`], cwd: root, env: inherited });
  try {
    const page = await app.firstWindow();
    await page.getByRole('button').first().waitFor({ state: 'visible' });
    return { ms: performance.now() - started, runtime: name };
  } finally {
    await app.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
