import type { NoticeCode } from './messages/notice.ts';

/** A row of the command table. */
interface CommandRow {
  readonly id: string;
  /** Its name in the catalogue: in the menu, the palette and the list of shortcuts. */
  readonly label: NoticeCode;
  /** What it is about. Neighbours of another group are set apart. */
  readonly group: CommandGroup;
  /** Accelerators in Electron's notation; the first is the one that is shown. */
  readonly keys: readonly string[];
  /** Where macOS has others. */
  readonly macKeys?: readonly string[];
  /** The native menu it stands in. 'app' is the application's own menu on macOS, the end of File elsewhere. */
  readonly menu: 'app' | 'file' | 'edit' | 'view' | 'help' | null;
  readonly inPalette: boolean;
}

export type CommandGroup = 'documents' | 'conversation' | 'viewer' | 'window';
export type Platform = 'win32' | 'darwin' | 'linux';

/**
 * Everything that a key, the menu or the palette can ask of the window: one table for all of them. To add a command: a
 * row here, its name in the catalogue and its handler in `renderer/shell/command-handlers.ts`.
 */
export const commands = [
  {
    id: 'add-files',
    label: 'command-add-files',
    group: 'documents',
    keys: ['CmdOrCtrl+O'],
    menu: 'file',
    inPalette: true,
  },
  {
    id: 'add-folder',
    label: 'command-add-folder',
    group: 'documents',
    keys: ['CmdOrCtrl+Shift+O'],
    menu: 'file',
    inPalette: true,
  },
  {
    id: 'search-library',
    label: 'command-search-library',
    group: 'documents',
    keys: ['CmdOrCtrl+Shift+F'],
    menu: 'edit',
    inPalette: true,
  },
  { id: 'compare', label: 'command-compare', group: 'documents', keys: [], menu: 'file', inPalette: true },
  {
    id: 'new-conversation',
    label: 'command-new-conversation',
    group: 'conversation',
    keys: ['CmdOrCtrl+N'],
    menu: 'file',
    inPalette: true,
  },
  {
    id: 'earlier-conversations',
    label: 'command-earlier-conversations',
    group: 'conversation',
    keys: ['CmdOrCtrl+H'],
    macKeys: ['CmdOrCtrl+Y'],
    menu: 'file',
    inPalette: true,
  },
  {
    id: 'ask',
    label: 'command-ask',
    group: 'conversation',
    keys: ['CmdOrCtrl+L', '/'],
    menu: 'file',
    inPalette: true,
  },
  { id: 'checklists', label: 'command-checklists', group: 'documents', keys: [], menu: 'view', inPalette: true },
  { id: 'timeline', label: 'command-timeline', group: 'documents', keys: [], menu: 'view', inPalette: true },
  {
    id: 'ask-every',
    label: 'command-ask-every',
    group: 'conversation',
    keys: ['CmdOrCtrl+Enter'],
    menu: null,
    inPalette: true,
  },
  {
    id: 'tables',
    label: 'command-tables',
    group: 'conversation',
    keys: ['CmdOrCtrl+Shift+T'],
    menu: 'file',
    inPalette: true,
  },
  {
    id: 'models',
    label: 'command-models',
    group: 'window',
    keys: ['CmdOrCtrl+Shift+M'],
    menu: 'app',
    inPalette: true,
  },
  { id: 'settings', label: 'command-settings', group: 'window', keys: ['CmdOrCtrl+,'], menu: 'app', inPalette: true },
  { id: 'lock', label: 'command-lock', group: 'window', keys: ['CmdOrCtrl+Shift+L'], menu: 'app', inPalette: true },
  { id: 'find', label: 'command-find', group: 'viewer', keys: ['CmdOrCtrl+F'], menu: 'edit', inPalette: true },
  {
    id: 'zoom-in',
    label: 'command-zoom-in',
    group: 'viewer',
    keys: ['CmdOrCtrl+Plus', 'CmdOrCtrl+='],
    menu: 'view',
    inPalette: true,
  },
  {
    id: 'zoom-out',
    label: 'command-zoom-out',
    group: 'viewer',
    keys: ['CmdOrCtrl+-'],
    menu: 'view',
    inPalette: true,
  },
  {
    id: 'zoom-reset',
    label: 'command-zoom-reset',
    group: 'viewer',
    keys: ['CmdOrCtrl+0'],
    menu: 'view',
    inPalette: true,
  },
  {
    id: 'fit-width',
    label: 'command-fit-width',
    group: 'viewer',
    keys: ['CmdOrCtrl+2'],
    menu: 'view',
    inPalette: true,
  },
  { id: 'fit-page', label: 'command-fit-page', group: 'viewer', keys: ['CmdOrCtrl+1'], menu: 'view', inPalette: true },
  {
    id: 'turn-right',
    label: 'command-turn-right',
    group: 'viewer',
    keys: ['CmdOrCtrl+Shift+R'],
    menu: 'view',
    inPalette: true,
  },
  {
    id: 'recognise-page',
    label: 'command-recognise-page',
    group: 'viewer',
    keys: [],
    menu: null,
    inPalette: true,
  },
  {
    id: 'go-back',
    label: 'command-go-back',
    group: 'viewer',
    keys: ['Alt+ArrowLeft'],
    macKeys: ['CmdOrCtrl+['],
    menu: null,
    inPalette: true,
  },
  {
    id: 'go-forward',
    label: 'command-go-forward',
    group: 'viewer',
    keys: ['Alt+ArrowRight'],
    macKeys: ['CmdOrCtrl+]'],
    menu: null,
    inPalette: true,
  },
  {
    id: 'side-panel',
    label: 'command-side-panel',
    group: 'viewer',
    keys: ['F4'],
    menu: null,
    inPalette: true,
  },
  {
    id: 'close-document',
    label: 'command-close-document',
    group: 'viewer',
    keys: [],
    menu: null,
    inPalette: true,
  },
  {
    id: 'next-difference',
    label: 'command-next-difference',
    group: 'viewer',
    keys: ['F8', 'n'],
    menu: null,
    inPalette: true,
  },
  {
    id: 'previous-difference',
    label: 'command-previous-difference',
    group: 'viewer',
    keys: ['Shift+F8', 'p'],
    menu: null,
    inPalette: true,
  },
  {
    id: 'toggle-library',
    label: 'command-toggle-library',
    group: 'window',
    keys: ['CmdOrCtrl+B'],
    menu: 'view',
    inPalette: true,
  },
  { id: 'next-pane', label: 'command-next-pane', group: 'window', keys: ['F6'], menu: null, inPalette: false },
  {
    id: 'previous-pane',
    label: 'command-previous-pane',
    group: 'window',
    keys: ['Shift+F6'],
    menu: null,
    inPalette: false,
  },
  { id: 'escape', label: 'command-escape', group: 'window', keys: ['Escape'], menu: null, inPalette: false },
  {
    id: 'palette',
    label: 'command-palette',
    group: 'window',
    keys: ['CmdOrCtrl+K', 'CmdOrCtrl+Shift+P'],
    menu: 'help',
    inPalette: false,
  },
  { id: 'shortcuts', label: 'command-shortcuts', group: 'window', keys: ['F1', '?'], menu: 'help', inPalette: true },
  { id: 'privacy', label: 'command-privacy', group: 'window', keys: [], menu: 'app', inPalette: true },
  { id: 'licences', label: 'command-licences', group: 'window', keys: [], menu: 'help', inPalette: true },
] as const satisfies readonly CommandRow[];

export type CommandId = (typeof commands)[number]['id'];
export interface Command extends CommandRow {
  readonly id: CommandId;
}

/** A command's accelerators on a system. */
export const keysOn = ({ keys, macKeys }: Command, platform: Platform): readonly string[] =>
  platform === 'darwin' ? (macKeys ?? keys) : keys;

/** True for keys that are text where one types: they are no command in a text field. */
export const isText = (key: string): boolean => key.length === 1;

/**
 * Who answers an accelerator. macOS gives a menu's keys to the menu, whatever the page does; elsewhere the menu only
 * shows them (`registerAccelerator: false`) and the page answers, so that no key is answered twice.
 */
export const answeredBy = (command: Command, key: string, platform: Platform): 'menu' | 'page' =>
  platform === 'darwin' && command.menu !== null && keysOn(command, platform)[0] === key ? 'menu' : 'page';
