import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Swap } from '../../common/domain/encryption.ts';
import { keepOutOfSwap } from './swap.ts';

const ofUser = '/user.slice/user-1000.slice/user@1000.service/app.slice';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-swap-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A system whose process is in `group`, with a limit file unless `limit` is null. */
function system(group: string, limit: string | null): { swap: Swap; limit: string | null } {
  const groups = join(folder, 'groups');
  writeFileSync(groups, `4:memory:/elsewhere\n0::${group}\n`);
  const file = join(folder, 'mount', group, 'memory.swap.max');
  mkdirSync(dirname(file), { recursive: true });
  if (limit !== null) writeFileSync(file, limit);
  const swap = keepOutOfSwap({ platform: 'linux', groups, mount: join(folder, 'mount') });
  return { swap, limit: limit === null ? null : readFileSync(file, 'utf8') };
}

test.each([
  ['app-gnome-carrel-4711.scope'],
  ['app-carrel@1f2e3d.service'],
  ['app-flatpak-app.carrel.desk-815.scope'],
  [String.raw`app-gnome-appimagekit_0a1b\x2dcarrel-99.scope`],
])('the group of the app itself is kept out of the swap: %s', (name) => {
  expect(system(`${ofUser}/${name}`, 'max')).toEqual({ swap: 'kept-out', limit: '0' });
});

test.each([
  ['vte-spawn-11aa.scope'],
  ['app-org.gnome.Terminal.slice'],
  ['app-gnome-firefox-12.scope'],
  ['app-gnome-carrell-12.scope'],
  ['session-3.scope'],
])('a group that holds other programs is left alone: %s', (name) => {
  expect(system(`${ofUser}/${name}`, 'max')).toEqual({ swap: 'unknown', limit: 'max' });
});

test('a system without such a limit is no error, and nothing is made there', () => {
  expect(system(`${ofUser}/app-gnome-carrel-4711.scope`, null)).toEqual({ swap: 'unknown', limit: null });
});

test('a limit that does not keep what is written is not said to be set', () => {
  const group = `${ofUser}/app-gnome-carrel-4711.scope`;
  mkdirSync(join(folder, 'mount', group), { recursive: true });
  symlinkSync('/dev/null', join(folder, 'mount', group, 'memory.swap.max'));
  expect(system(group, null).swap).toBe('unknown');
});

test('without groups, on Windows and on macOS, the system decides', () => {
  const none = { groups: join(folder, 'none'), mount: folder };
  expect(
    ['linux', 'win32', 'darwin'].map((platform) => keepOutOfSwap({ ...none, platform: platform as 'linux' })),
  ).toEqual(['unknown', 'unknown', 'encrypted']);
});
