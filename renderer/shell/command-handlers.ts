import type { CommandId } from '../../common/commands.ts';

/** Does a command; tells whether there was something to do. A key that did nothing keeps its meaning in the page. */
export type CommandHandlers = Readonly<Record<CommandId, () => boolean>>;

export type DialogName = 'settings' | 'models' | 'palette' | 'shortcuts';

/** What the commands act on. */
export interface Desk {
  /** True while an answer is written. */
  readonly asking: boolean;
  /** True while a document is on show. */
  readonly viewing: boolean;
  add(kind: 'files' | 'folder'): void;
  newConversation(): void;
  openHistory(): void;
  focusQuestion(): void;
  openDialog(name: DialogName): void;
  find(): void;
  zoom(direction: 'in' | 'out' | 'reset'): void;
  closeDocument(): void;
  toggleLibrary(): void;
  cyclePane(by: 1 | -1): void;
  stop(): void;
}

/** What each command of the table does. */
export function commandHandlers(desk: Desk): CommandHandlers {
  const always = (act: () => void) => (): boolean => {
    act();
    return true;
  };
  /** Commands about the document on show. */
  const viewing = (act: () => void) => (): boolean => {
    if (desk.viewing) act();
    return desk.viewing;
  };
  return {
    'add-files': always(() => desk.add('files')),
    'add-folder': always(() => desk.add('folder')),
    'new-conversation': always(() => desk.newConversation()),
    'earlier-conversations': always(() => desk.openHistory()),
    ask: always(() => desk.focusQuestion()),
    models: always(() => desk.openDialog('models')),
    settings: always(() => desk.openDialog('settings')),
    palette: always(() => desk.openDialog('palette')),
    shortcuts: always(() => desk.openDialog('shortcuts')),
    find: viewing(() => desk.find()),
    'zoom-in': viewing(() => desk.zoom('in')),
    'zoom-out': viewing(() => desk.zoom('out')),
    'zoom-reset': viewing(() => desk.zoom('reset')),
    'close-document': viewing(() => desk.closeDocument()),
    'toggle-library': always(() => desk.toggleLibrary()),
    'next-pane': always(() => desk.cyclePane(1)),
    'previous-pane': always(() => desk.cyclePane(-1)),
    escape() {
      if (desk.asking) desk.stop();
      else if (desk.viewing) desk.closeDocument();
      return desk.asking || desk.viewing;
    },
  };
}
