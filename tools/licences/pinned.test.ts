import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface LockedPackage {
  readonly integrity?: string;
  /** Comes inside of another one, whose hash is over it too. */
  readonly inBundle?: boolean;
}

test('each package is pinned by its hash, and none may run code while it is installed', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, LockedPackage>> };
  const others = Object.entries(packages).filter(([path]) => path !== '');
  const loose = others.filter(
    ([, { integrity = '', inBundle = false }]) => !inBundle && !/^sha512-[\w+/]{86}==$/u.test(integrity),
  );
  expect(others.length).toBeGreaterThan(100);
  expect(loose.map(([path]) => path)).toEqual([]);
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/mu);
});
