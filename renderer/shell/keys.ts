/** What a key press asks the window to do. */
export type KeyCommand =
  | 'import'
  | 'focus-question'
  | 'find'
  | 'new-thread'
  | 'settings'
  | 'next-pane'
  | 'previous-pane'
  | 'escape'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-reset';

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** A shortcut as it is written on this system: `⌘O` or `Ctrl+O`. */
export const keyName = (letter: string, mac: boolean): string => (mac ? `⌘${letter}` : `Ctrl+${letter}`);

const withModifier: Readonly<Record<string, KeyCommand>> = {
  o: 'import',
  l: 'focus-question',
  f: 'find',
  n: 'new-thread',
  ',': 'settings',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'zoom-reset',
};

/** The command of a key press, or null. `typing`: the focus is in a text field, where plain letters are text. */
export function keyCommand(press: KeyPress, mac: boolean, typing: boolean): KeyCommand | null {
  if (press.altKey) return null;
  const modifier = mac ? press.metaKey : press.ctrlKey;
  if (modifier) {
    const key = press.key.toLowerCase();
    return Object.hasOwn(withModifier, key) ? (withModifier[key] ?? null) : null;
  }
  if (press.key === 'F6') return press.shiftKey ? 'previous-pane' : 'next-pane';
  if (press.key === 'Escape') return 'escape';
  if (press.key === '/' && !typing) return 'focus-question';
  return null;
}
