import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../common/contracts/shell.ts';

/**
 * The application menu. Items of ours send a command to the page; the rest are the system's roles.
 * An item's id is its command, so that tests find it.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const item = (id: MenuCommand, label: string, accelerator: string): MenuItemConstructorOptions => ({
    id,
    label,
    accelerator,
    click: () => send(id),
  });
  const roles = (...names: NonNullable<MenuItemConstructorOptions['role']>[]): MenuItemConstructorOptions[] =>
    names.map((role) => ({ role }));
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const models = item('models', 'Models…', 'CmdOrCtrl+Shift+M');
  const settings = item('settings', 'Settings…', 'CmdOrCtrl+,');
  const mac = platform === 'darwin';

  const macApplication: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      ...roles('about'),
      separator,
      models,
      settings,
      separator,
      ...roles('hide', 'hideOthers', 'unhide'),
      separator,
      ...roles('quit'),
    ],
  };
  const file = [
    item('import', 'Add Files…', 'CmdOrCtrl+O'),
    item('import-folder', 'Add Folder…', 'CmdOrCtrl+Shift+O'),
    separator,
    item('new-thread', 'New Conversation', 'CmdOrCtrl+N'),
    separator,
    ...(mac ? roles('close') : [models, settings, separator, ...roles('quit')]),
  ];
  const find = [item('find', 'Find…', 'CmdOrCtrl+F'), item('focus-question', 'Ask a Question', 'CmdOrCtrl+L')];
  const edit = [...roles('undo', 'redo'), separator, ...roles('cut', 'copy', 'paste', 'selectAll'), separator, ...find];
  const zoom = [
    item('zoom-in', 'Zoom In', 'CmdOrCtrl+Plus'),
    item('zoom-out', 'Zoom Out', 'CmdOrCtrl+-'),
    item('zoom-reset', 'Actual Size', 'CmdOrCtrl+0'),
  ];
  return [
    ...(mac ? [macApplication] : []),
    { label: '&File', submenu: file },
    { label: '&Edit', submenu: edit },
    { label: '&View', submenu: [...zoom, separator, ...roles('togglefullscreen')] },
    ...roles('windowMenu'),
  ];
}
