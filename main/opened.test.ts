import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createOpened, pathsIn } from './opened.ts';

const folder = resolve('/home/ann');

test.each([
  ['packaged', ['/opt/Carrel/carrel', '--no-sandbox', 'a.pdf', '/tmp/b c'], true, ['a.pdf', '/tmp/b c']],
  ['from its folder', ['electron', '--inspect=0', '.', '--user-data-dir=/x', 'a.pdf'], false, ['a.pdf']],
  ['without files', ['carrel'], true, []],
])('the paths of a command line, %s', (_, argv, isPackaged, paths) => {
  expect(pathsIn(argv, folder, isPackaged)).toEqual(paths.map((path) => resolve(folder, path)));
});

test('what came is kept until it is taken, once', () => {
  const calls: string[] = [];
  const opened = createOpened(() => calls.push('changed'));
  opened.add([]);
  opened.add(['/a']);
  opened.add(['/b', '/c']);
  expect([opened.take(), opened.take(), calls]).toEqual([['/a', '/b', '/c'], [], ['changed', 'changed']]);
});
