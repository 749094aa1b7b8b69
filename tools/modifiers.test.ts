import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Files that hold published patterns as data, or speak of modifiers. */
const mayHave = /^(?:engine\/model\/(?:tokenizer\/patterns|fixtures\/\w[\w-]*)|tools\/modifiers\.test)/u;

// V8 gets alternatives in such groups wrong in a process with many patterns (ADR 0399).
test('no regular expression has a modifier', () => {
  const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files = sources.split('\n').filter((file) => file !== '' && !mayHave.test(file));
  const found = files.filter((file) => {
    const code = readFileSync(join(root, file), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/u.test(line));
    return code.some((line) => /\(\?-?[ims]+(?:-[ims]+)?:/u.test(line));
  });
  expect(found).toEqual([]);
});
