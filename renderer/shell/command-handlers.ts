import type { CommandId } from '../../common/commands.ts';
import type { ViewerCommand } from '../viewer/viewer.ts';

/** Does a command; tells whether there was something to do. A key that did nothing keeps its meaning in the page. */
export type CommandHandlers = Readonly<Record<CommandId, () => boolean>>;

export type DialogName =
  'settings' | 'models' | 'privacy' | 'palette' | 'shortcuts' | 'licences' | 'tables' | 'timeline' | 'checklists';

/** What the commands act on. */
export interface Desk {
  /** True while an answer is written. */
  readonly asking: boolean;
  /** True while a document is on show. */
  readonly viewing: boolean;
  /** True while a table fills the middle pane. */
  readonly analysing: boolean;
  add(kind: 'files' | 'folder'): void;
  searchLibrary(): void;
  newConversation(): void;
  openHistory(): void;
  focusQuestion(): void;
  /** Puts the question that is typed to every document. */
  askEvery(): void;
  closeTable(): void;
  openDialog(name: DialogName): void;
  /** Does a command about the document on show; tells whether there was something to do. */
  view(command: ViewerCommand): boolean;
  closeDocument(): void;
  /** Asks which two documents are to be compared. */
  compare(): void;
  /** Goes to another difference of the documents that are compared; tells whether there was one. */
  stepDifference(by: 1 | -1): boolean;
  toggleLibrary(): void;
  cyclePane(by: 1 | -1): void;
  stop(): void;
  /** Locks an encrypted library; tells whether that is one. */
  lock(): boolean;
}

/** What each command of the table does. */
export function commandHandlers(desk: Desk): CommandHandlers {
  const always = (act: () => void) => (): boolean => {
    act();
    return true;
  };
  const view = (command: ViewerCommand) => (): boolean => desk.viewing && desk.view(command);
  return {
    'add-files': always(() => desk.add('files')),
    'add-folder': always(() => desk.add('folder')),
    'search-library': always(() => desk.searchLibrary()),
    'new-conversation': always(() => desk.newConversation()),
    'earlier-conversations': always(() => desk.openHistory()),
    ask: always(() => desk.focusQuestion()),
    'ask-every': always(() => desk.askEvery()),
    tables: always(() => desk.openDialog('tables')),
    checklists: always(() => desk.openDialog('checklists')),
    timeline: always(() => desk.openDialog('timeline')),
    models: always(() => desk.openDialog('models')),
    settings: always(() => desk.openDialog('settings')),
    lock: () => desk.lock(),
    palette: always(() => desk.openDialog('palette')),
    shortcuts: always(() => desk.openDialog('shortcuts')),
    privacy: always(() => desk.openDialog('privacy')),
    licences: always(() => desk.openDialog('licences')),
    find: view('find'),
    'zoom-in': view('zoom-in'),
    'zoom-out': view('zoom-out'),
    'zoom-reset': view('zoom-reset'),
    'fit-width': view('fit-width'),
    'fit-page': view('fit-page'),
    'turn-right': view('turn-right'),
    'recognise-page': view('recognise-page'),
    'go-back': view('go-back'),
    'go-forward': view('go-forward'),
    'side-panel': view('side-panel'),
    'close-document'() {
      if (desk.viewing) desk.closeDocument();
      return desk.viewing;
    },
    compare: always(() => desk.compare()),
    'next-difference': () => desk.stepDifference(1),
    'previous-difference': () => desk.stepDifference(-1),
    'toggle-library': always(() => desk.toggleLibrary()),
    'next-pane': always(() => desk.cyclePane(1)),
    'previous-pane': always(() => desk.cyclePane(-1)),
    escape() {
      if (desk.asking) desk.stop();
      else if (desk.viewing) desk.closeDocument();
      else if (desk.analysing) desk.closeTable();
      return desk.asking || desk.viewing || desk.analysing;
    },
  };
}
