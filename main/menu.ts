import type { MenuItemConstructorOptions } from 'electron';
import { answeredBy, commands, keysOn, type Command, type CommandId, type Platform } from '../common/commands.ts';
import { notice, type NoticeCode } from '../common/messages/notice.ts';
import type { Sayer } from '../common/messages/sentence.ts';

type Item = MenuItemConstructorOptions;

const table: readonly Command[] = commands;
const separator: Item = { type: 'separator' };
const roles = (...names: NonNullable<Item['role']>[]): Item[] => names.map((role) => ({ role }));

/**
 * The application menu, drawn from the command table: items of ours send their command to the page; the rest are the
 * system's roles. An item's id is its command, so that tests find it.
 */
export function menuTemplate(platform: Platform, sayer: Sayer, send: (command: CommandId) => void): Item[] {
  const say = (code: NoticeCode): string => sayer(notice(code));
  const item = (command: Command): Item => {
    const [key] = keysOn(command, platform);
    return {
      id: command.id,
      label: say(command.label),
      ...(key === undefined
        ? {}
        : { accelerator: key, registerAccelerator: answeredBy(command, key, platform) === 'menu' }),
      click: () => send(command.id),
    };
  };
  /** The commands of one menu, groups set apart. */
  const items = (menu: Command['menu']): Item[] =>
    table
      .filter((command) => command.menu === menu)
      .flatMap((command, index, all) =>
        index > 0 && all[index - 1]?.group !== command.group ? [separator, item(command)] : [item(command)],
      );

  const mac = platform === 'darwin';
  const macApplication: Item = {
    role: 'appMenu',
    submenu: [
      ...roles('about'),
      separator,
      ...items('app'),
      separator,
      ...roles('hide', 'hideOthers', 'unhide'),
      separator,
      ...roles('quit'),
    ],
  };
  const end = mac ? roles('close') : [...items('app'), separator, ...roles('quit')];
  const text = [...roles('undo', 'redo'), separator, ...roles('cut', 'copy', 'paste', 'selectAll')];
  return [
    ...(mac ? [macApplication] : []),
    { label: say('menu-file'), submenu: [...items('file'), separator, ...end] },
    { label: say('menu-edit'), submenu: [...text, separator, ...items('edit')] },
    { label: say('menu-view'), submenu: [...items('view'), separator, ...roles('togglefullscreen')] },
    ...roles('windowMenu'),
    { role: 'help', label: say('menu-help'), submenu: items('help') },
  ];
}
