/** A line for every way out that was tried, in a file of this machine: what the Privacy panel shows. */
import { appendFileSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Names of environment variables: the file, and the part of Carrel that a process is. Children inherit both. */
export const attemptsVariable = 'CARREL_ATTEMPTS';
export const partVariable = 'CARREL_PART';

/** A way out that was tried. */
export interface Attempt {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly part: string;
  /** The part of Node that was called, or `request` for the page. */
  readonly what: string;
  /** Host and port where they are known; never more of an address, which may hold words of a document. */
  readonly to: string;
  readonly allowed: boolean;
}

/** More than this is not written until the file was folded, in bytes: a loop must not fill the disk. */
export const mostAttemptBytes = 1_000_000;

/** Writes a line. A log that can't be written stands in nobody's way. */
export function recordAttempt({ what, to, allowed }: Pick<Attempt, 'what' | 'to' | 'allowed'>, part = ownPart()): void {
  const file = process.env[attemptsVariable];
  if (file === undefined || file === '') return;
  try {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > mostAttemptBytes) return;
    // Not before there is something to say: most libraries never need it.
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const attempt: Attempt = { at: Date.now(), part, what, to: to.slice(0, 200), allowed };
    appendFileSync(file, `${JSON.stringify(attempt)}\n`, { mode: 0o600 });
  } catch {
    // The refusal itself is what counts.
  }
}

const ownPart = (): string => process.env[partVariable] ?? '';
