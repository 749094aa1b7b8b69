import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import type { MenuCommand } from '../common/contracts/shell.ts';
import { menuTemplate } from './menu.ts';

const flatten = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);

test.each(['linux', 'win32', 'darwin'] as const)(
  'on %s every command is there once, under its own shortcut, and is sent',
  (platform) => {
    const sent: MenuCommand[] = [];
    const items = flatten(menuTemplate(platform, (command) => sent.push(command)));
    const commands = items.filter(({ id }) => id !== undefined);
    for (const { click } of commands) (click as () => void)();
    const all: MenuCommand[] = [
      'find',
      'focus-question',
      'import',
      'import-folder',
      'models',
      'new-thread',
      'settings',
      'zoom-in',
      'zoom-out',
      'zoom-reset',
    ];
    expect({ sent: sent.toSorted(), ids: commands.map(({ id }) => id).toSorted() }).toEqual({ sent: all, ids: all });
    const shortcuts = commands.map(({ accelerator }) => accelerator);
    expect(new Set(shortcuts).size).toBe(all.length);
    expect(items.filter(({ role }) => role === 'quit')).toHaveLength(1);
  },
);
