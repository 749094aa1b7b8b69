import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../common/contracts/shell.ts';

type Template = readonly MenuItemConstructorOptions[];

/**
 * The application menu. Items of ours send a command to the page; the rest are the system's roles.
 * An item's id is its command, so that tests find it.
 */
export function menuTemplate(platform: NodeJS.Platform, send: (command: MenuCommand) => void): MenuItemConstructorOptions[] {
  const item = (id: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => send(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const mac = platform === 'darwin';
  const settings = item('settings', 'Settings…', 'CmdOrCtrl+,');

  const application: Template = mac
    ? [{ role: 'appMenu', submenu: [{ role: 'about' }, separator, settings, separator, { role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }, separator, { role: 'quit' }] }]
    : [];
  return [
    ...application,
    {
      label: '&File',
      submenu: [
        item('import', 'Add Files…', 'CmdOrCtrl+O'),
        item('import-folder', 'Add Folder…', 'CmdOrCtrl+Shift+O'),
        separator,
        item('new-thread', 'New Conversation', 'CmdOrCtrl+N'),
        separator,
        ...(mac ? [{ role: 'close' } as const] : [settings, separator, { role: 'quit' } as const]),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        item('find', 'Find…', 'CmdOrCtrl+F'),
        item('focus-question', 'Ask a Question', 'CmdOrCtrl+L'),
      ],
    },
    {
      label: '&View',
      submenu: [
        item('zoom-in', 'Zoom In', 'CmdOrCtrl+Plus'),
        item('zoom-out', 'Zoom Out', 'CmdOrCtrl+-'),
        item('zoom-reset', 'Actual Size', 'CmdOrCtrl+0'),
        separator,
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
  ];
}
