import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importsIn, importsOf, sourceFiles, type Import } from './imports.ts';
import { importersOf, isTest, mayImport, roomOf, testsMayImport } from './table.ts';

const root = join(import.meta.dirname, '..', '..');
const imports = sourceFiles(root).flatMap((file) => importsOf(root, file));
const inside = imports.filter(({ isPackage }) => !isPackage);
const where = ({ file, line, target }: Import): string => `${file}:${line} imports ${target}`;

/** The folders of the application; files beside them configure tools. */
const folders = new Set(Object.keys(testsMayImport));
const topOf = (file: string): string => file.split('/')[0] ?? '';

test('imports are found in every form, with their line', () => {
  const text = [
    `import '../guard/network.ts';`,
    `import type { A } from './a.ts';`,
    `export { b } from '../../engine/b/c.ts';`,
    `const d = await import('@scope/name/deep.js');`,
    `import {`,
    `  e,`,
    `} from 'node:fs/promises';`,
  ].join('\n');
  expect(importsIn('engine/x/y.ts', text).map(({ line, target }) => [line, target])).toEqual([
    [1, 'engine/guard/network.ts'],
    [2, 'engine/x/a.ts'],
    [3, 'engine/b/c.ts'],
    [5, 'node:fs'],
    [4, '@scope/name'],
  ]);
});

test('what ships imports what its room may import, and no test or fixture', () => {
  const crossing = inside
    .filter(({ file }) => folders.has(topOf(file)) && !isTest(file))
    .filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return isTest(target) || (from !== to && !(mayImport[from] ?? []).includes(to));
    })
    .map(where);
  expect(crossing).toEqual([]);
});

test('tests import from the folders below theirs', () => {
  const crossing = inside
    .filter(({ file }) => folders.has(topOf(file)) && isTest(file))
    .filter(({ file, target }) => !(testsMayImport[topOf(file)] ?? []).includes(topOf(target)))
    .map(where);
  expect(crossing).toEqual([]);
});

test('the table has no circle and no room that is not there', () => {
  const circles: string[] = [];
  const walk = (room: string, path: readonly string[]): void => {
    if (path.includes(room)) circles.push([...path, room].join(' → '));
    else for (const next of mayImport[room] ?? []) walk(next, [...path, room]);
  };
  for (const room of Object.keys(mayImport)) walk(room, []);
  const rooms = new Set(inside.flatMap(({ file, target }) => [roomOf(file), roomOf(target)]));
  expect({ circles, unknown: Object.keys(mayImport).filter((room) => !rooms.has(room)) }).toEqual({
    circles: [],
    unknown: [],
  });
});

test('no file imports itself by way of others; types are erased', () => {
  const graph = Map.groupBy(
    inside.filter(({ isType }) => !isType),
    ({ file }) => file,
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const { target } of graph.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  expect(circles).toEqual([]);
});

test('a package is imported where it may be, and each that ships is in the table', () => {
  const crossing = imports
    .filter(({ file, isPackage }) => isPackage && folders.has(topOf(file)) && topOf(file) !== 'tools')
    .filter(({ file, target }) => importersOf[target]?.some((folder) => file.startsWith(folder)) === false)
    .map(where);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };
  const unlisted = Object.keys(manifest.dependencies).filter((name) => !Object.hasOwn(importersOf, name));
  expect({ crossing, unlisted }).toEqual({ crossing: [], unlisted: [] });
});
