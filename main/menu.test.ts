import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { parseAccelerator } from '../common/accelerator.ts';
import { commands, keysOn, type Command, type CommandId } from '../common/commands.ts';
import { createSayer } from '../common/messages/sentence.ts';
import { menuTemplate } from './menu.ts';

const table: readonly Command[] = commands;
const platforms = ['linux', 'win32', 'darwin'] as const;

const flatten = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);

test.each(platforms)('on %s every command of a menu is there once, and every item of ours is a command', (platform) => {
  const sent: CommandId[] = [];
  const items = flatten(menuTemplate(platform, createSayer(), (command) => sent.push(command)));
  const ours = items.filter(({ role, type, submenu }) => role === undefined && type !== 'separator' && !submenu);
  for (const { click } of ours) (click as () => void)();
  const wanted = table.filter(({ menu }) => menu !== null);
  const byId = (a: { readonly id?: string | undefined }, b: { readonly id?: string | undefined }): number =>
    (a.id ?? '') < (b.id ?? '') ? -1 : 1;
  expect(ours.map(({ id, accelerator }) => ({ id, accelerator })).toSorted(byId)).toEqual(
    wanted.map((command) => ({ id: command.id, accelerator: keysOn(command, platform)[0] })).toSorted(byId),
  );
  expect(sent.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
  expect(items.filter(({ role }) => role === 'quit')).toHaveLength(1);
});

test('macOS answers keys in its menu; elsewhere the menu only shows them, for the page answers', () => {
  const registered = (platform: (typeof platforms)[number]): unknown[] => [
    ...new Set(
      flatten(menuTemplate(platform, createSayer(), () => {}))
        .filter(({ accelerator }) => accelerator !== undefined)
        .map(({ registerAccelerator }) => registerAccelerator),
    ),
  ];
  expect(platforms.map(registered)).toEqual([[false], [false], [true]]);
});

/** Keys of the roles in our menu, as Electron sets them. */
const roleKeys = {
  linux: ['Ctrl+Z', 'Ctrl+Shift+Z', 'Ctrl+X', 'Ctrl+C', 'Ctrl+V', 'Ctrl+A', 'Ctrl+Q', 'Ctrl+M', 'Ctrl+W', 'F11'],
  win32: ['Ctrl+Z', 'Ctrl+Y', 'Ctrl+X', 'Ctrl+C', 'Ctrl+V', 'Ctrl+A', 'Ctrl+M', 'Ctrl+W', 'F11'],
  darwin: ['Z', 'Shift+Z', 'X', 'C', 'V', 'A', 'Q', 'H', 'Alt+H', 'M', 'W', 'Ctrl+F'].map((key) => `Cmd+${key}`),
} as const;

test.each(platforms)('on %s no command takes a key of the system’s own menu items', (platform) => {
  const plain = (notation: string): string => JSON.stringify(parseAccelerator(notation, platform === 'darwin'));
  const taken = new Set(roleKeys[platform].map(plain));
  expect(table.filter((command) => keysOn(command, platform).some((key) => taken.has(plain(key))))).toEqual([]);
});
