import { expect, test } from 'vitest';
import { packagesIn, partsOf, straysIn, type PackagedFile } from './contents.ts';

const files: readonly PackagedFile[] = [
  'package.json',
  'dist/main/main.js',
  'dist/engine/cli/main.js',
  'dist/engine/model/fixtures/tiny-model.js',
  'dist/tools/build.js',
  'dist/engine/cli/cli.test.js',
  'node_modules/react/index.js',
  'node_modules/@a/b/index.js',
  'node_modules/@a/b/node_modules/c/index.d.ts',
].map((path, index) => ({ path, bytes: index, unpacked: false }));

test('packages, parts and what has no place in the app', () => {
  expect(packagesIn(files)).toEqual(['@a/b', 'c', 'react']);
  expect(straysIn(files)).toEqual([
    'dist/engine/model/fixtures/tiny-model.js',
    'dist/tools/build.js',
    'dist/engine/cli/cli.test.js',
    'node_modules/@a/b/node_modules/c/index.d.ts',
  ]);
  expect(partsOf(files)[0]).toEqual(['dist/engine', 10]);
});
