import { expect, test } from 'vitest';
import { paletteEntries } from './palette-entries.ts';

const ids = (query: string): readonly string[] => paletteEntries(query, 'linux', true).map(({ id }) => id);

test('words are found by their beginnings, in any order', () => {
  expect([ids('add'), ids('  FOLD ad '), ids('zoom'), ids('oom')]).toEqual([
    ['add-files', 'add-folder'],
    ['add-folder'],
    ['zoom-in', 'zoom-out'],
    [],
  ]);
});

test('an entry has the shortcut of this system', () => {
  expect(paletteEntries('settings', 'darwin', true)).toEqual([{ id: 'settings', label: 'Settings…', shortcut: '⌘,' }]);
});

test('without a document on show its commands are left out', () => {
  const all = ids('');
  const some = new Set<string>(paletteEntries('', 'linux', false).map(({ id }) => id));
  expect(all.filter((id) => !some.has(id))).toEqual([
    'find',
    'zoom-in',
    'zoom-out',
    'zoom-reset',
    'fit-width',
    'fit-page',
    'turn-right',
    'recognise-page',
    'go-back',
    'go-forward',
    'side-panel',
    'close-document',
    'next-difference',
    'previous-difference',
  ]);
});
