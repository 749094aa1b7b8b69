import { expect, test } from 'vitest';
import { firstWay, waysToWindow, type Machine, type Way } from './ways.ts';

const bare: Machine = {
  platform: 'linux',
  arch: 'x64',
  screen: false,
  electron: false,
  chromium: false,
  debian: false,
};

test.each<[string, Partial<Machine>, readonly Way[]]>([
  ['a desk with Electron fetched', { screen: true, electron: true, chromium: true }, ['electron', 'chromium']],
  ['a desk before the first fetch', { screen: true, chromium: true }, ['fetch-electron', 'chromium']],
  ['a desk with neither', { screen: true }, ['fetch-electron', 'npm-chromium']],
  ['a server with Chromium needs no other', { chromium: true, debian: true }, ['chromium']],
  ['Electron without a screen is of no use', { electron: true, chromium: true }, ['chromium']],
  ['a Debian server', { debian: true }, ['debian-chromium', 'npm-chromium']],
  ['a Debian server on ARM', { debian: true, arch: 'arm64' }, ['debian-chromium']],
  ['a server without rights', {}, ['npm-chromium']],
  ['a server without rights on ARM', { arch: 'arm64' }, []],
  ['a Mac', { platform: 'darwin', arch: 'arm64', screen: true }, ['fetch-electron']],
])('%s', (_, there, ways) => {
  expect(waysToWindow({ ...bare, ...there })).toEqual(ways);
});

test('the first way that succeeds ends the search; those before it leave their reasons', async () => {
  const gone: Way[] = [];
  const found = await firstWay(['fetch-electron', 'debian-chromium', 'npm-chromium'], async (way) => {
    gone.push(way);
    return way === 'fetch-electron' ? { reason: 'not reached' } : { env: { CHROMIUM: way } };
  });
  expect({ gone, found }).toEqual({
    gone: ['fetch-electron', 'debian-chromium'],
    found: { env: { CHROMIUM: 'debian-chromium' }, reasons: ['not reached'] },
  });
});

test('no way is a list of reasons', async () => {
  const found = await firstWay(['debian-chromium', 'npm-chromium'], async (way) => ({ reason: `${way} failed` }));
  expect(found).toEqual({ env: undefined, reasons: ['debian-chromium failed', 'npm-chromium failed'] });
});
