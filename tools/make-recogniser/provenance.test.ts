import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const models = fileURLToPath(new URL('../../resources/models', import.meta.url));
const folders = readdirSync(models, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(folders.map(({ name }) => name))('the files of %s are those that its provenance names', (name) => {
  const dir = join(models, name);
  const provenance = readFileSync(join(dir, 'PROVENANCE.md'), 'utf8');
  const named = Array.from(
    provenance.matchAll(/^\| (\S+) \| (\d+) \| `([0-9a-f]{64})` \|$/gmu),
    ([, file, bytes, sum]) => [file, Number(bytes), sum],
  );
  const there = readdirSync(dir)
    .filter((file) => file !== 'PROVENANCE.md')
    .map((file) => {
      const content = readFileSync(join(dir, file));
      return [file, content.length, createHash('sha256').update(content).digest('hex')];
    });
  const byName = (a: readonly unknown[], b: readonly unknown[]): number => String(a[0]).localeCompare(String(b[0]));
  expect(there.toSorted(byName)).toEqual(named.toSorted(byName));
});
