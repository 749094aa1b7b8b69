/** A key with its modifiers, as one system has it. */
export interface Accelerator {
  /** As `KeyboardEvent.key` names it; letters are small. */
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** Reads Electron's notation, such as `CmdOrCtrl+Shift+O`, `F1` or `CmdOrCtrl+Plus`. */
export function parseAccelerator(notation: string, mac: boolean): Accelerator {
  const parts = notation.split('+');
  const key = parts.pop() ?? '';
  const modifiers = new Set(parts);
  const either = modifiers.has('CmdOrCtrl');
  return {
    key: key === 'Plus' ? '+' : key.length === 1 ? key.toLowerCase() : key,
    ctrl: modifiers.has('Ctrl') || (either && !mac),
    meta: modifiers.has('Cmd') || (either && mac),
    alt: modifiers.has('Alt'),
    shift: modifiers.has('Shift'),
  };
}

const names: Readonly<Record<string, string>> = { Escape: 'Esc', ArrowLeft: '←', ArrowRight: '→' };

/** An accelerator as people write it on their system: `⇧⌘O` or `Ctrl+Shift+O`. */
export function acceleratorName(notation: string, mac: boolean): string {
  const { key, ctrl, meta, alt, shift } = parseAccelerator(notation, mac);
  const name = names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const parts = mac
    ? [ctrl && '⌃', alt && '⌥', shift && '⇧', meta && '⌘', name]
    : [ctrl && 'Ctrl', meta && 'Super', alt && 'Alt', shift && 'Shift', name];
  return parts.filter((part) => part !== false).join(mac ? '' : '+');
}
