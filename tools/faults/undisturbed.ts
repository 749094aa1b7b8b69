import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endOf, type End } from './end.ts';
import { copyOf, type Operation, type Place } from './operations.ts';
import { differences } from './rows.ts';

/** What an operation takes and comes to when nothing befalls it. */
export type Undisturbed = {
  /** Milliseconds from its first change to its end. */
  readonly durationMs: number;
  readonly end: End;
};

/** Does an operation twice. @throws Error when it fails, or the two differ: then nothing can be compared */
export async function undisturbed(operation: Operation, begin: Place, folder: string): Promise<Undisturbed> {
  const first = await once(operation, begin, join(folder, 'undisturbed'));
  const second = await once(operation, begin, join(folder, 'undisturbed-again'));
  const unlike = differences(first.end.rows, second.end.rows);
  if (unlike.length > 0)
    throw new Error(`Two undisturbed runs differ, so nothing can be compared: ${unlike.join('; ')}`);
  return { durationMs: Math.min(first.durationMs, second.durationMs), end: first.end };
}

async function once(operation: Operation, begin: Place, folder: string): Promise<Undisturbed> {
  const place = copyOf(begin, folder);
  const before = fingerprint(place.library);
  const group = operation.start(place);
  await untilBegun(operation, place, before, group.isRunning);
  const started = performance.now();
  const exit = await group.exited;
  const durationMs = performance.now() - started;
  if (exit.code !== 0) throw new Error(`${operation.name} ended with ${exit.code}: ${exit.stderr}`);
  return { durationMs, end: endOf(place) };
}

/** Waits until an operation is under way, or its process has ended. */
export async function untilBegun(
  { hasBegun }: Operation,
  { library }: Place,
  before: string,
  isRunning: () => boolean,
): Promise<void> {
  const begun = (): boolean => (hasBegun === undefined ? fingerprint(library) !== before : hasBegun(library));
  while (isRunning() && !begun()) await delay(hasBegun === undefined ? 1 : 15);
}

/** Names, sizes and times of the files of a folder. */
export function fingerprint(dir: string): string {
  if (!existsSync(dir)) return '';
  return readdirSync(dir)
    .map((name) => {
      const { size, mtimeMs } = statSync(join(dir, name), { throwIfNoEntry: false }) ?? { size: -1, mtimeMs: 0 };
      return `${name} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
