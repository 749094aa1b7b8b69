import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toWireError } from '../../../common/errors.ts';
import { keyFile } from '../library-files.ts';
import { newDataKey } from './data-key.ts';
import { readWraps, setSecret, unlock, writeWraps } from './key-file.ts';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { wrapKey } from './wrap.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-key-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return toWireError(error).notice.code;
  }
};

test('a passphrase in any Unicode form and a recovery code as people type it unwrap a key; nothing else does', () => {
  const key = newDataKey();
  const code = newRecoveryCode();
  writeWraps(dir, [wrapKey(key, 'passphrase', 'Übermütige Otter'), wrapKey(key, 'recovery', code)]);
  const opened = ['Übermütige Otter'.normalize('NFD'), code, code.toLowerCase().replaceAll('-', ' ')];
  expect({
    opened: opened.map((typed) => Buffer.from(unlock(dir, typed)).equals(Buffer.from(key))),
    refused: ['übermütige otter', newRecoveryCode(), ''].map((typed) => refusal(() => unlock(dir, typed))),
  }).toEqual({ opened: [true, true, true], refused: ['passphrase-wrong', 'passphrase-wrong', 'passphrase-wrong'] });
});

test('another passphrase takes the place of the first; the recovery code stays', () => {
  const key = newDataKey();
  const code = newRecoveryCode();
  writeWraps(dir, [wrapKey(key, 'passphrase', 'the first one'), wrapKey(key, 'recovery', code)]);
  setSecret(dir, key, 'passphrase', 'the second one');
  expect({
    kinds: readWraps(dir).map(({ kind }) => kind),
    first: refusal(() => unlock(dir, 'the first one')),
    others: ['the second one', code].map((typed) => Buffer.from(unlock(dir, typed)).equals(Buffer.from(key))),
  }).toEqual({ kinds: ['passphrase', 'recovery'], first: 'passphrase-wrong', others: [true, true] });
});

test('a file that is gone, cut, or asks for more than a passphrase may cost is told as damage of the key', () => {
  const missing = refusal(() => unlock(dir, 'any'));
  writeWraps(dir, [wrapKey(newDataKey(), 'recovery', 'any')]);
  const text = readFileSync(keyFile(dir), 'utf8');
  const damaged = [
    text.slice(0, -20),
    text.replace(/"cost": \d+/u, '"cost": 1073741824'),
    text.replace(/"cost": \d+/u, '"cost": 16385'),
    text.replace(/"wrapped": "[^"]+"/u, '"wrapped": "AAAA"'),
    text.replace('"version": 1', '"version": 2'),
    ' '.repeat(70_000) + text,
  ].map((content) => {
    writeFileSync(keyFile(dir), content);
    return refusal(() => unlock(dir, 'any'));
  });
  expect({ missing, damaged }).toEqual({ missing: 'key-file-missing', damaged: Array(6).fill('key-file-damaged') });
});

test('a flipped bit of a wrapped key opens nothing', () => {
  const wrap = wrapKey(newDataKey(), 'recovery', 'any');
  const bytes = Buffer.from(wrap.wrapped, 'base64');
  bytes[3] = (bytes[3] ?? 0) ^ 1;
  writeWraps(dir, [{ ...wrap, wrapped: bytes.toString('base64') }]);
  expect(refusal(() => unlock(dir, 'any'))).toBe('passphrase-wrong');
});

test('a recovery code is read with the letters that are taken for others, and only at its full length', () => {
  const code = newRecoveryCode();
  expect(
    [code, code.replaceAll('0', 'o').replaceAll('1', 'l'), code.slice(1), `${code}A`, ''].map(readRecoveryCode),
  ).toEqual([code, code, null, null, null]);
});
