import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { chromiumArguments, findChromium } from './chromium.ts';

const options = {
  profile: '/p',
  windowed: false,
  sandbox: true,
  devToolsPort: undefined,
  switches: new Map<string, string>(),
};

test('the app adds switches and can not replace the ones that keep Chromium silent', () => {
  const switches = new Map([
    ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ['no-pings', ''],
    ['user-data-dir', '/other'],
    ['disable-sync', 'no'],
  ]);
  const args = chromiumArguments({ ...options, switches });
  expect(args.slice(-2)).toEqual(['--host-resolver-rules=MAP * ~NOTFOUND', '--no-pings']);
  expect(args.filter((arg) => /user-data-dir|disable-sync/.test(arg))).toEqual([
    '--disable-sync',
    '--user-data-dir=/p',
  ]);
});

test('headless or in a window, with the sandbox or without', () => {
  const has = (args: readonly string[], name: string): boolean => args.some((arg) => arg.split('=')[0] === name);
  const names = ['--headless', '--app', '--no-sandbox', '--remote-debugging-port'];
  const seen = [options, { ...options, windowed: true, sandbox: false, devToolsPort: 0 }].map((each) =>
    names.map((name) => has(chromiumArguments(each), name)),
  );
  expect(seen).toEqual([
    [true, false, false, false],
    [false, true, true, true],
  ]);
});

test.skipIf(process.platform === 'win32')(
  'Chromium is looked for under its names, and only where it can be run',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'carrel-chromium-'));
    try {
      const path = `/nowhere${delimiter}${folder}`;
      writeFileSync(join(folder, 'google-chrome'), '');
      expect(findChromium({ PATH: path }, true)).toBe(undefined);
      chmodSync(join(folder, 'google-chrome'), 0o755);
      expect(findChromium({ PATH: path }, true)).toBe(join(folder, 'google-chrome'));
      writeFileSync(join(folder, 'chromium'), '', { mode: 0o755 });
      expect(findChromium({ PATH: path }, false)).toBe(join(folder, 'chromium'));
      writeFileSync(join(folder, 'chromium-headless-shell'), '', { mode: 0o755 });
      expect(findChromium({ PATH: path }, true)).toBe(join(folder, 'chromium'));
      expect(findChromium({ PATH: path }, false)).toBe(join(folder, 'chromium-headless-shell'));
      expect(findChromium({ PATH: path, CARREL_CHROMIUM: '/mine' }, false)).toBe('/mine');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
