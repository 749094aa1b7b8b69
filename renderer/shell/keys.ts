import { acceleratorName, parseAccelerator, type Accelerator } from '../../common/accelerator.ts';
import {
  answeredBy,
  commands,
  isText,
  keysOn,
  type Command,
  type CommandId,
  type Platform,
} from '../../common/commands.ts';

/** The part of a `KeyboardEvent` that decides. */
export type KeyPress = Readonly<Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>>;

const table: readonly Command[] = commands;

/**
 * The command of a key press, or null when there is none or the native menu answers it.
 *
 * @param typing the focus is in a text field, where characters are text
 */
export function commandOfKey(press: KeyPress, platform: Platform, typing: boolean): CommandId | null {
  const mac = platform === 'darwin';
  const found = table.find((command) =>
    keysOn(command, platform).some(
      (key) =>
        answeredBy(command, key, platform) === 'page' &&
        !(typing && isText(key)) &&
        matches(press, parseAccelerator(key, mac)),
    ),
  );
  return found?.id ?? null;
}

function matches(press: KeyPress, wanted: Accelerator): boolean {
  const key = keyOf(press);
  // Where a sign stands on the keyboard differs: on some it needs Shift, on some it does not.
  const sign = wanted.key.length === 1 && !isLetter(wanted.key);
  return (
    key === wanted.key &&
    press.ctrlKey === wanted.ctrl &&
    press.metaKey === wanted.meta &&
    press.altKey === wanted.alt &&
    (sign || press.shiftKey === wanted.shift)
  );
}

const isLetter = (key: string): boolean => /^[a-z]$/.test(key);

/** The key's name; the Latin letter at its place on a keyboard of another script. */
function keyOf({ key, code }: KeyPress): string {
  const small = key.length === 1 ? key.toLowerCase() : key;
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return place !== undefined && /^\p{Letter}$/u.test(small) && !isLetter(small) ? place.toLowerCase() : small;
}

/** A command's shortcut as it is written on this system; '' when it has none. */
export function shortcutOf(id: CommandId, platform: Platform): string {
  const [key] = keysNamed(id, platform);
  return key ?? '';
}

/** All of a command's shortcuts as they are written on this system. */
export function keysNamed(id: CommandId, platform: Platform): readonly string[] {
  const command = table.find((each) => each.id === id);
  if (command === undefined) return [];
  return keysOn(command, platform).map((key) => acceleratorName(key, platform === 'darwin'));
}
