import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { WindowSpeed } from './window-speed.ts';

/**
 * Measures the window in a process of its own. Playwright talks to the window over the machine's own network, which the
 * guard of the benches refuses.
 *
 * @param documents how many are in the library whose list is measured
 * @returns a sentence when the window could not be measured
 */
export async function measureWindow(documents: number): Promise<WindowSpeed | string> {
  try {
    const script = join(import.meta.dirname, 'window-speed.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, String(documents)]);
    return (JSON.parse(stdout) as WindowSpeed | null) ?? 'not built: npm run build';
  } catch (error) {
    const { stderr, message } = error as { readonly stderr?: string; readonly message: string };
    return `could not be started: ${/^.*Error.*$/m.exec(stderr ?? '')?.[0] ?? message.split('\n')[0]}`;
  }
}
