import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePrivate, makePrivateFile, makePrivateFolder, openPrivate } from './private.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-private-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const modeOf = (...path: readonly string[]): string => (statSync(join(dir, ...path)).mode & 0o777).toString(8);

/** Modes of everything below `dir`, by path. */
const modes = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .map((path) => [path, modeOf(path)]),
  );

describe.skipIf(process.platform === 'win32')('private files, where files have modes', () => {
  test('a folder is made private with every parent that is missing; a parent that was there keeps its mode', () => {
    mkdirSync(join(dir, 'there'), { mode: 0o755 });
    makePrivateFolder(join(dir, 'there', 'a', 'b'));
    makePrivateFolder(join(dir, 'there', 'a', 'b'));
    expect(modes()).toEqual({ there: '755', 'there/a': '700', 'there/a/b': '700' });
  });

  test('a file is private before the first byte is written, whether it is new or was there', async () => {
    writeFileSync(join(dir, 'old'), 'words', { mode: 0o644 });
    for (const name of ['old', 'new']) {
      const file = await openPrivate(join(dir, name), 'w');
      expect(modeOf(name)).toBe('600');
      await file.close();
    }
    await expect(openPrivate(join(dir, 'new'), 'wx')).rejects.toMatchObject({ code: 'EEXIST' });
  });

  test('a file that a library opens by name keeps what is in it', () => {
    writeFileSync(join(dir, 'old'), 'words', { mode: 0o666 });
    chmodSync(join(dir, 'old'), 0o666);
    makePrivateFile(join(dir, 'old'));
    makePrivateFile(join(dir, 'new'));
    expect({ modes: modes(), size: statSync(join(dir, 'old')).size }).toEqual({
      modes: { new: '600', old: '600' },
      size: 5,
    });
  });

  test('no umask makes them wider', () => {
    const module = new URL('./private.ts', import.meta.url).href;
    const code = `process.umask(0);
      const { makePrivateFolder, makePrivateFile, openPrivate } = await import(${JSON.stringify(module)});
      makePrivateFolder('a/b'); makePrivateFile('a/by-name'); await (await openPrivate('a/opened', 'wx')).close();`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: dir });
    expect(modes()).toEqual({ a: '700', 'a/b': '700', 'a/by-name': '600', 'a/opened': '600' });
  });

  test('what an earlier version made is made private, with all that is in it; links are left alone', () => {
    mkdirSync(join(dir, 'models/imported'), { recursive: true });
    writeFileSync(join(dir, 'models/imported/weights.bin'), '');
    writeFileSync(join(dir, 'models/read-only'), '', { mode: 0o444 });
    writeFileSync(join(dir, 'outside'), '');
    chmodSync(join(dir, 'outside'), 0o644);
    symlinkSync(join(dir, 'outside'), join(dir, 'models/link'));
    makePrivate(join(dir, 'models'));
    makePrivate(join(dir, 'nowhere'));
    expect(modes()).toEqual({
      models: '700',
      'models/imported': '700',
      'models/imported/weights.bin': '600',
      'models/link': '644', // of the file it points at
      'models/read-only': '400',
      outside: '644',
    });
  });
});
