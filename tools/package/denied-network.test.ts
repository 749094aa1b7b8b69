import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');

/** What a file of entitlements grants. */
const granted = (name: string): readonly string[] =>
  [...read('resources', 'mac', name).matchAll(/<key>([^<]+)<\/key>\s*<true\/>/gu)].map(([, key = '']) => key);

/** Lines of a section of `electron-builder.yml`, up to the next section. */
const section = (name: string): string =>
  new RegExp(String.raw`^${name}:\n((?: .*\n|\n)*)`, 'mu').exec(read('electron-builder.yml'))?.[1] ?? '';

test('the build for the sandbox of macOS asks for no network, and its processes for no right of their own', () => {
  expect([granted('sandbox.plist'), granted('sandbox-inherit.plist')]).toEqual([
    [
      'com.apple.security.app-sandbox',
      'com.apple.security.files.user-selected.read-write',
      'com.apple.security.cs.allow-jit',
    ],
    ['com.apple.security.app-sandbox', 'com.apple.security.inherit', 'com.apple.security.cs.allow-jit'],
  ]);
  expect(section('mas')).toMatch(/entitlements: resources\/mac\/sandbox\.plist\n/u);
  expect(section('mas')).toMatch(/entitlementsInherit: resources\/mac\/sandbox-inherit\.plist\n/u);
});

test('the Flatpak shares no network, and no bus that could ask another program', () => {
  const asked = [...section('flatpak').matchAll(/^ +- (--\S+)$/gmu)].map(([, argument = '']) => argument);
  expect(asked).toEqual([
    '--socket=wayland',
    '--socket=fallback-x11',
    '--share=ipc',
    '--device=dri',
    '--filesystem=home:ro',
    '--filesystem=xdg-documents',
  ]);
});

test('no updater and no reporter of crashes is in the app', () => {
  const sources = globSync('{main,guard,engine,workers,renderer,common}/**/*.{ts,tsx}', { cwd: root });
  const named = sources.filter((path) => /autoUpdater|crashReporter|electron-updater/u.test(read(path)));
  const wanted = Object.keys((JSON.parse(read('package.json')) as { dependencies: object }).dependencies);
  expect(sources.length).toBeGreaterThan(500);
  expect({ named, updaters: wanted.filter((name) => /update|crash|sentry/u.test(name)) }).toEqual({
    named: [],
    updaters: [],
  });
  expect(read('electron-builder.yml')).toMatch(/^publish: null$/mu);
});
