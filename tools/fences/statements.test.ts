import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
/** A statement of SQL in a string: its first words. */
const statement = /['"`]\s*(?:SELECT\s|INSERT (?:OR \w+ )?INTO\s|UPDATE \w+\s+SET\s|DELETE FROM\s)/u;

test('statements of SQL stand in the store alone', () => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'engine', 'main'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.(?:ts|cts)$/.test(file) && !/\.test\.ts$|fixture/.test(file));
  const outside = files
    .filter((file) => !file.startsWith('engine/store/'))
    .filter((file) => statement.test(readFileSync(join(root, file), 'utf8')));
  expect({ outside, inStore: files.some((file) => file.startsWith('engine/store/')) }).toEqual({
    outside: [],
    inStore: true,
  });
});
