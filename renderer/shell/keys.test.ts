import { expect, test } from 'vitest';
import { commandOfKey, keysNamed, shortcutOf, type KeyPress } from './keys.ts';

const press = (key: string, rest: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...rest,
});
const ctrl = { ctrlKey: true };

test('a letter with Shift is another command, also with caps lock', () => {
  expect([
    commandOfKey(press('o', ctrl), 'linux', true),
    commandOfKey(press('O', ctrl), 'win32', false),
    commandOfKey(press('O', { ...ctrl, shiftKey: true }), 'linux', true),
    commandOfKey(press('f', { ...ctrl, altKey: true }), 'linux', false),
    commandOfKey(press('o', { metaKey: true }), 'linux', false),
    commandOfKey(press('toString', ctrl), 'linux', false),
  ]).toEqual(['add-files', 'add-files', 'add-folder', null, null, null]);
});

test('what the menu of macOS answers is not answered by the page too', () => {
  const command = { metaKey: true };
  expect([
    commandOfKey(press('o', command), 'darwin', true),
    commandOfKey(press('k', command), 'darwin', true),
    commandOfKey(press('P', { ...command, shiftKey: true }), 'darwin', true),
    commandOfKey(press('=', command), 'darwin', true),
    commandOfKey(press('o', ctrl), 'darwin', false),
  ]).toEqual([null, null, 'palette', 'zoom-in', null]);
});

test('signs are found with and without Shift, and are text while one types', () => {
  expect([
    commandOfKey(press('/', { shiftKey: true }), 'linux', false),
    commandOfKey(press('?', { shiftKey: true }), 'linux', false),
    commandOfKey(press('?', { shiftKey: true }), 'linux', true),
    commandOfKey(press('/'), 'linux', true),
    commandOfKey(press('+', { ...ctrl, shiftKey: true }), 'linux', true),
  ]).toEqual(['ask', 'shortcuts', null, null, 'zoom-in']);
});

test('a keyboard of another script has the Latin letters at their places', () => {
  expect([
    commandOfKey(press('щ', { ...ctrl, code: 'KeyO' }), 'linux', true),
    commandOfKey(press('o', { ...ctrl, code: 'KeyS' }), 'linux', true),
  ]).toEqual(['add-files', 'add-files']);
});

test('F6 goes round the panes in both directions, and Escape is a command while one types', () => {
  expect([
    commandOfKey(press('F6'), 'linux', true),
    commandOfKey(press('F6', { shiftKey: true }), 'linux', true),
    commandOfKey(press('Escape'), 'linux', true),
    commandOfKey(press('a'), 'linux', false),
  ]).toEqual(['next-pane', 'previous-pane', 'escape', null]);
});

test('shortcuts as they are written', () => {
  expect([
    shortcutOf('add-folder', 'linux'),
    shortcutOf('add-folder', 'darwin'),
    shortcutOf('close-document', 'linux'),
  ]).toEqual(['Ctrl+Shift+O', '⇧⌘O', '']);
  expect(keysNamed('palette', 'win32')).toEqual(['Ctrl+K', 'Ctrl+Shift+P']);
});
