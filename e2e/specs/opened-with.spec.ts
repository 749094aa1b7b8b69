/** Files that the system hands over: named at the start, and by a second start while the app runs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomes, ready } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { electronEnvironment, root } from '../runtime.ts';

test('a file opened with Carrel is added, at the start and while it runs', async ({ launch, userDataDir }) => {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-opened-'));
  const [first, second] = [join(folder, 'first letter.txt'), join(folder, 'second letter.txt')];
  for (const path of [first, second]) writeFileSync(path, `The words of ${path}.`);
  const { page } = await launch({ args: [first] });
  await ready(page);
  await outcomes(page, 1);
  await expect(page.getByText('first letter.txt')).toBeVisible();

  const again = spawn(
    createRequire(import.meta.url)('electron') as string,
    [root, `--user-data-dir=${userDataDir}`, '--no-sandbox', second],
    { env: { ...process.env, ...electronEnvironment(process.env).env }, stdio: 'ignore' },
  );
  await once(again, 'exit');
  await outcomes(page, 2);
  await expect(page.getByText('second letter.txt')).toBeVisible();
  rmSync(folder, { recursive: true });
});
