/**
 * Keeps the memory of the app out of the system's swap, where the system lets an app say so.
 *
 * Linux: a desktop starts each app in a control group of its own, which belongs to the person. There the app may set
 * how much of its memory is swapped (Linux kernel documentation, "Control Group v2", `memory.swap.max`). The name of
 * such a group has the name of the app (systemd, "Desktop Environment Integration"). A group of any other name, such as
 * that of a terminal, holds other programs as well and is left alone.
 */
import { closeSync, constants, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Swap } from '../../common/domain/encryption.ts';

/** Carrel's group: `app-gnome-carrel-4711.scope`, `app-carrel@1f2e.service`. A "-" inside of a name is `\x2d`. */
const ownGroup = /^app-(?:.*(?:[-.]|\\x2d))?carrel[-.@].*(?:scope|service)$/;

/** What is looked at; tests put folders of their own in the place of the system's. */
export interface SwapPlaces {
  readonly platform: NodeJS.Platform;
  /** The list of this process's control groups. */
  readonly groups: string;
  /** Where the control groups lie. */
  readonly mount: string;
}

const systemPlaces: SwapPlaces = { platform: process.platform, groups: '/proc/self/cgroup', mount: '/sys/fs/cgroup' };

/** Tells the system to swap nothing of this app, and says what came of that. Never throws. Lasts until the app ends. */
export function keepOutOfSwap(places: SwapPlaces = systemPlaces): Swap {
  if (places.platform === 'darwin') return 'encrypted'; // always, since Mac OS X 10.7
  if (places.platform !== 'linux') return 'unknown';
  try {
    const group = unifiedGroup(readFileSync(places.groups, 'utf8'));
    if (group === null || !ownGroup.test(group.split('/').at(-1) ?? '')) return 'unknown';
    const limit = join(places.mount, group, 'memory.swap.max');
    write(limit, '0');
    return readFileSync(limit, 'utf8').trim() === '0' ? 'kept-out' : 'unknown';
  } catch {
    return 'unknown'; // no such file, or it is not ours to change
  }
}

/** The path of the group in the one hierarchy of version 2; null where there is none. */
const unifiedGroup = (list: string): string | null =>
  list
    .split('\n')
    .find((line) => line.startsWith('0::/'))
    ?.slice('0::'.length) ?? null;

/** Writes to a file that is there: one that is not would mean another system than this knows. */
function write(path: string, text: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_TRUNC);
  try {
    writeSync(file, text);
  } finally {
    closeSync(file);
  }
}
