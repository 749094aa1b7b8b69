import { expect, test } from 'vitest';
import { commands, type CommandId } from '../../common/commands.ts';
import { commandHandlers, type Desk } from './command-handlers.ts';

/** A desk that notes what is asked of it. */
function notingDesk(state: Pick<Desk, 'asking' | 'viewing' | 'analysing'>): {
  readonly desk: Desk;
  readonly noted: string[];
} {
  const noted: string[] = [];
  const note =
    (name: string) =>
    (...args: readonly (string | number)[]): void =>
      void noted.push([name, ...args].join(' '));
  const desk: Desk = {
    ...state,
    add: note('add'),
    searchLibrary: note('search'),
    newConversation: note('new'),
    openHistory: note('history'),
    focusQuestion: note('question'),
    askEvery: note('every'),
    closeTable: note('close table'),
    openDialog: note('dialog'),
    view: (command) => {
      noted.push(`view ${command}`);
      return true;
    },
    closeDocument: note('close'),
    compare: note('compare'),
    stepDifference: (by) => {
      if (!state.viewing) return false;
      noted.push(`difference ${by}`);
      return true;
    },
    toggleLibrary: note('library'),
    cyclePane: note('pane'),
    stop: note('stop'),
    lock: () => {
      noted.push('lock');
      return true;
    },
  };
  return { desk, noted };
}

/** What each command of the table does, and whether it says that it did something. */
function effects(state: Pick<Desk, 'asking' | 'viewing' | 'analysing'>): Record<string, unknown> {
  return Object.fromEntries(
    commands.map(({ id }) => {
      const { desk, noted } = notingDesk(state);
      const done = commandHandlers(desk)[id]();
      return [id, done ? noted.join() : noted.length];
    }),
  );
}

test('every command of the table does one thing', () => {
  const expected: Record<CommandId, string> = {
    'add-files': 'add files',
    'add-folder': 'add folder',
    'search-library': 'search',
    'new-conversation': 'new',
    'earlier-conversations': 'history',
    ask: 'question',
    'ask-every': 'every',
    tables: 'dialog tables',
    timeline: 'dialog timeline',
    checklists: 'dialog checklists',
    models: 'dialog models',
    settings: 'dialog settings',
    lock: 'lock',
    palette: 'dialog palette',
    shortcuts: 'dialog shortcuts',
    privacy: 'dialog privacy',
    licences: 'dialog licences',
    find: 'view find',
    'zoom-in': 'view zoom-in',
    'zoom-out': 'view zoom-out',
    'zoom-reset': 'view zoom-reset',
    'fit-width': 'view fit-width',
    'fit-page': 'view fit-page',
    'turn-right': 'view turn-right',
    'recognise-page': 'view recognise-page',
    'go-back': 'view go-back',
    'go-forward': 'view go-forward',
    'side-panel': 'view side-panel',
    'close-document': 'close',
    compare: 'compare',
    'next-difference': 'difference 1',
    'previous-difference': 'difference -1',
    'toggle-library': 'library',
    'next-pane': 'pane 1',
    'previous-pane': 'pane -1',
    escape: 'close',
  };
  expect(effects({ asking: false, viewing: true, analysing: true })).toEqual(expected);
});

test('with no document on show its commands do nothing and say so', () => {
  const idle = effects({ asking: false, viewing: false, analysing: false });
  const silent = Object.keys(idle).filter((id) => idle[id] === 0);
  expect(silent.toSorted()).toEqual([
    'close-document',
    'escape',
    'find',
    'fit-page',
    'fit-width',
    'go-back',
    'go-forward',
    'next-difference',
    'previous-difference',
    'recognise-page',
    'side-panel',
    'turn-right',
    'zoom-in',
    'zoom-out',
    'zoom-reset',
  ]);
});

test('Escape stops the answer, then closes the document, then the table', () => {
  const escape = (asking: boolean, viewing: boolean): unknown =>
    effects({ asking, viewing, analysing: true })['escape'];
  expect([escape(true, true), escape(false, true), escape(false, false)]).toEqual(['stop', 'close', 'close table']);
});
