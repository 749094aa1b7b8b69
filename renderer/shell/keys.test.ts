import { expect, test } from 'vitest';
import { keyCommand, keyName } from './keys.ts';

const press = (key: string, rest: Partial<Parameters<typeof keyCommand>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...rest,
});

test('shortcuts use Ctrl, on macOS the command key', () => {
  expect([
    keyCommand(press('o', { ctrlKey: true }), false, true),
    keyCommand(press('O', { metaKey: true }), true, false),
    keyCommand(press('o', { ctrlKey: true }), true, false),
    keyCommand(press('f', { ctrlKey: true, altKey: true }), false, false),
    keyCommand(press('toString', { ctrlKey: true }), false, false),
  ]).toEqual(['import', 'import', null, null, null]);
  expect([keyName('O', true), keyName('O', false)]).toEqual(['⌘O', 'Ctrl+O']);
});

test('a slash is text while one types, F6 goes round the panes in both directions', () => {
  expect([
    keyCommand(press('/'), false, true),
    keyCommand(press('/'), false, false),
    keyCommand(press('F6'), false, true),
    keyCommand(press('F6', { shiftKey: true }), false, true),
    keyCommand(press('Escape'), false, true),
    keyCommand(press('a'), false, false),
  ]).toEqual([null, 'focus-question', 'next-pane', 'previous-pane', 'escape', null]);
});
