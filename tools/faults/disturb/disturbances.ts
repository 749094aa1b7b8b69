import { openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { NoticeCode } from '../../../common/messages/notice.ts';
import { connectToRead } from '../../../engine/store/connect.ts';
import { libraryFile } from '../../../engine/store/library-files.ts';
import { lockWriter } from '../../../engine/store/lock.ts';
import { compiled } from '../compiled.ts';
import { endedInTime, startCarrel } from '../group.ts';
import { said } from '../said.ts';
import type { Disturbance } from './run.ts';

/** The machine sleeps for so long: no process runs, and clocks go on. */
export const sleep = (ms: number): Disturbance => ({
  name: 'sleep',
  async disturb(group) {
    group.signal('SIGSTOP');
    await delay(ms);
    group.signal('SIGCONT');
    return [];
  },
});

const day = 86_400_000;
/** By how much the clock is set, one after the other, in milliseconds. */
const settings = [-400 * day, -day, -3_600_000, 3_600_000, day, 400 * day];

/** Somebody sets the clock; undefined without a compiler. */
export function clock(folder: string): Disturbance | undefined {
  const preload = compiled(join(import.meta.dirname, 'set-clock.c'), folder);
  if (preload === undefined) return undefined;
  const file = join(folder, 'clock');
  writeFileSync(file, new BigInt64Array(1));
  // The same file, for processes have it in their memory.
  const handle = openSync(file, 'r+');
  const set = (ms: number): unknown => writeSync(handle, new BigInt64Array([BigInt(ms)]), 0, 8, 0);
  return {
    name: 'clock',
    env: { LD_PRELOAD: preload, CLOCK_FILE: file },
    begin: () => void set(0),
    async disturb(_group, _place, nth) {
      set(settings[nth % settings.length] ?? 0);
      return [];
    },
  };
}

/** A command that another person at the machine gives meanwhile. */
type Other = { readonly args: readonly string[]; readonly doneCodes: readonly number[]; readonly refusal: NoticeCode };

const reading = (...args: readonly string[]): Other => ({ args, doneCodes: [0], refusal: 'library-empty' });
const writing = (...args: readonly string[]): Other => ({ args, doneCodes: [], refusal: 'library-changing' });
const others = (docs: string): readonly Other[] => [
  reading('documents'),
  reading('search', 'rent', '--mode', 'bm25'),
  reading('library', 'check'),
  writing('index', docs),
  writing('remove', docs),
  writing('library', 'repair'),
  writing('library', 'encrypt'),
];

/** Whether a process has the right to write. At its end a process lives on for some milliseconds without. */
function isWrittenTo(library: string): boolean {
  try {
    lockWriter(library).release();
    return false;
  } catch (error) {
    return (error as { code?: string }).code === 'conflict';
  }
}

/**
 * Whether no program can read the library now, whoever asks: for some milliseconds of its opening the first process
 * holds the file as a whole, and here it was stopped in one of them.
 */
function isHeldWhole(library: string): boolean {
  try {
    connectToRead(libraryFile(library), null).close();
    return false;
  } catch (error) {
    return (error as { code?: string }).code?.startsWith('SQLITE_BUSY') === true;
  }
}

/** A second Carrel on the same library: it reads, and what would write is refused with a sentence. */
export const secondInstance: Disturbance = {
  name: 'second',
  async disturb(group, { docs, library, passphrase }) {
    if (!group.isRunning()) return null;
    // The first one stays in the middle of its work until all others have been tried.
    group.signal('SIGSTOP');
    if (!isWrittenTo(library)) {
      group.signal('SIGCONT');
      return null;
    }
    const held: readonly NoticeCode[] = isHeldWhole(library) ? ['library-in-use'] : [];
    const wrong: string[] = [];
    for (const { args, doneCodes, refusal } of others(docs)) {
      const env = { CARREL_PASSPHRASE_FILE: passphrase };
      const exit = await endedInTime(startCarrel([...args, '--library', library], { env }));
      const { faults } = said(exit, new Set([refusal, ...held]), doneCodes);
      wrong.push(...faults.map((fault) => `${args.join(' ')}: ${fault}`));
    }
    group.signal('SIGCONT');
    return wrong;
  },
};
