import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { libraryDirectory, resourcesDirectory, sampleFiles } from './paths.ts';

test('each system keeps the library where its programs keep theirs', () => {
  const home = join('/', 'home', 'ada');
  expect([
    libraryDirectory({ env: {}, platform: 'linux', home }),
    libraryDirectory({ env: { XDG_CONFIG_HOME: '/cfg' }, platform: 'linux', home }),
    libraryDirectory({ env: {}, platform: 'darwin', home }),
    libraryDirectory({ env: { APPDATA: '/roaming' }, platform: 'win32', home }),
    libraryDirectory({ env: { CARREL_LIBRARY: '/mine' }, platform: 'linux', home }),
  ]).toEqual([
    join(home, '.config', 'Carrel', 'library'),
    join('/cfg', 'Carrel', 'library'),
    join(home, 'Library', 'Application Support', 'Carrel', 'library'),
    join('/roaming', 'Carrel', 'library'),
    '/mine',
  ]);
});

test('the bundled models are found from a checkout', () => {
  expect(readdirSync(resourcesDirectory({}))).toContain('models');
});

test('the sample documents come with the app, and may be missing', () => {
  expect([sampleFiles(resourcesDirectory({})).length, sampleFiles('/nowhere')]).toEqual([8, []]);
});
