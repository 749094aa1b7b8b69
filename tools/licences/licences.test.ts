import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagesBehind, shippedPackages } from './shipped.ts';
import { licencesText } from './text.ts';

const root = join(import.meta.dirname, '..', '..');

/** Licences that let an app be given to anyone, with their text beside it. */
const permissive = /\b(?:MIT|MIT-0|Apache-2\.0|BSD-[23]-Clause|ISC|0BSD|Zlib|CC0-1\.0|OFL-1\.1|BlueOak-1\.0\.0)\b/u;

test('a package is found where Node finds it, with all that it needs, and nothing for installing', () => {
  const lock = {
    '': {},
    'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { b: '^1', installer: '^1' } },
    'node_modules/a/node_modules/b': { version: '1.1.0', optionalDependencies: { c: '^1' } },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/c': { version: '3.0.0', license: 'ISC', optional: true },
    'node_modules/installer': { version: '1.0.0' },
  };
  expect(packagesBehind(lock, ['a'], ['installer'])).toEqual([
    { name: 'a', version: '1.0.0', licence: 'MIT', folder: 'node_modules/a', optional: false },
    { name: 'b', version: '1.1.0', licence: null, folder: 'node_modules/a/node_modules/b', optional: false },
    { name: 'c', version: '3.0.0', licence: 'ISC', folder: 'node_modules/c', optional: true },
  ]);
});

test('every package in the app has a permissive licence, and the page’s own are among them', () => {
  const packages = shippedPackages(root);
  const names = new Set(packages.map(({ name }) => name));
  expect({
    others: packages.filter(({ licence }) => licence === null || !permissive.test(licence)),
    page: ['react', 'react-dom', 'lucide-react', '@fontsource-variable/inter'].filter((name) => !names.has(name)),
    tools: ['vite', 'vitest', 'electron', 'adm-zip'].filter((name) => names.has(name)),
  }).toEqual({ others: [], page: [], tools: [] });
});

test('the text names what is compiled into a package', () => {
  const sqlite = shippedPackages(root).find(({ name }) => name === 'better-sqlite3-multiple-ciphers');
  const text = sqlite === undefined ? '' : licencesText(root, [sqlite]);
  const granted = (of: string): number => of.split('Permission is hereby granted').length - 1;
  // Weights have licences of their own, whatever packages there are.
  expect([text.includes('Ulrich Telle'), granted(text) - granted(licencesText(root, []))]).toEqual([true, 2]);
});

test('the text names each package that is here, and has the words of the licences', () => {
  const packages = shippedPackages(root).filter(({ folder }) => existsSync(join(root, folder)));
  const text = licencesText(root, packages);
  expect(packages.filter(({ name, version }) => !text.includes(`\n${name} ${version} (`))).toEqual([]);
  expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(20);
});
