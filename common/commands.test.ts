import { expect, test } from 'vitest';
import { acceleratorName, parseAccelerator } from './accelerator.ts';
import { answeredBy, commands, keysOn, type Command } from './commands.ts';

const all: readonly Command[] = commands;
const platforms = ['win32', 'darwin', 'linux'] as const;

test.each(platforms)('on %s no two commands share an accelerator', (platform) => {
  const owners = new Map<string, string[]>();
  for (const command of all)
    for (const notation of keysOn(command, platform)) {
      const key = JSON.stringify(parseAccelerator(notation, platform === 'darwin'));
      owners.set(key, [...(owners.get(key) ?? []), command.id]);
    }
  expect([...owners.values()].filter((ids) => ids.length > 1)).toEqual([]);
});

test('ids are unique', () => {
  expect(all.map(({ id }) => id).toSorted()).toEqual([...new Set(all.map(({ id }) => id))].toSorted());
});

test('a letter with Shift is another accelerator than without', () => {
  expect([parseAccelerator('CmdOrCtrl+Shift+O', false), parseAccelerator('CmdOrCtrl+Plus', true)]).toEqual([
    { key: 'o', ctrl: true, meta: false, alt: false, shift: true },
    { key: '+', ctrl: false, meta: true, alt: false, shift: false },
  ]);
});

test('accelerators as people write them', () => {
  const notations = ['CmdOrCtrl+Shift+O', 'Shift+F6', 'Escape', 'CmdOrCtrl+Plus', '?', 'Alt+ArrowLeft'];
  expect(notations.map((each) => acceleratorName(each, false))).toEqual([
    'Ctrl+Shift+O',
    'Shift+F6',
    'Esc',
    'Ctrl++',
    '?',
    'Alt+←',
  ]);
  expect(notations.map((each) => acceleratorName(each, true))).toEqual(['⇧⌘O', '⇧F6', 'Esc', '⌘+', '?', '⌥←']);
});

test('a key is answered by the menu or by the page, never by both', () => {
  const who = (id: Command['id'], platform: (typeof platforms)[number]): unknown =>
    all
      .filter((each) => each.id === id)
      .flatMap((each) => keysOn(each, platform).map((key) => answeredBy(each, key, platform)));
  expect({
    mac: [who('add-files', 'darwin'), who('ask', 'darwin'), who('escape', 'darwin')],
    linux: [who('add-files', 'linux'), who('ask', 'linux')],
  }).toEqual({ mac: [['menu'], ['menu', 'page'], ['page']], linux: [['page'], ['page', 'page']] });
});
