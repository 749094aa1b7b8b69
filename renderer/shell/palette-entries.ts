import { commands, type Command, type CommandId, type Platform } from '../../common/commands.ts';
import { say } from '../words.ts';
import { shortcutOf } from './keys.ts';

export interface PaletteEntry {
  readonly id: CommandId;
  readonly label: string;
  /** As it is written on this system; '' when there is none. */
  readonly shortcut: string;
}

const table: readonly Command[] = commands;

/**
 * The commands whose name has every word of the query at the beginning of one of its words, in the order of the
 * table.
 *
 * @param viewing a document is on show; without one, its commands are left out
 */
export function paletteEntries(query: string, platform: Platform, viewing: boolean): readonly PaletteEntry[] {
  const wanted = wordsOf(query);
  return table
    .filter(({ inPalette, group }) => inPalette && (viewing || group !== 'viewer'))
    .map(({ id, label }) => ({ id, label: say(label), shortcut: shortcutOf(id, platform) }))
    .filter(({ label }) => wanted.every((part) => wordsOf(label).some((word) => word.startsWith(part))));
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
