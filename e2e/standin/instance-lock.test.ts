import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { InstanceLock } from './instance-lock.ts';

/** Tries to take the lock in a process of its own; what it got is printed. */
function another(folder: string): string {
  const script = `import { InstanceLock } from ${JSON.stringify(join(import.meta.dirname, 'instance-lock.ts'))};
    console.log(new InstanceLock(process.argv[1], () => {}).acquire(['second', 'file.pdf'], '/there'));`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script, folder], { encoding: 'utf8' }).stdout.trim();
}

test('the first holds the lock and hears of the second; a dead holder counts for nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-lock-'));
  try {
    writeFileSync(join(folder, 'standin-lock'), '999999999');
    const heard = Promise.withResolvers<unknown>();
    const lock = new InstanceLock(folder, (argv, workingDirectory) => heard.resolve({ argv, workingDirectory }));
    expect([lock.acquire([], '/'), lock.acquire([], '/')]).toEqual([true, true]);
    expect(another(folder)).toBe('false');
    expect(await heard.promise).toEqual({ argv: ['second', 'file.pdf'], workingDirectory: '/there' });
    lock.release();
    expect(another(folder)).toBe('true');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
