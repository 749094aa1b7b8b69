import { recordAttempt } from './attempts.ts';

/** @throws Error always, with the part of Node that was called */
export function refuse(what: string, to = ''): never {
  recordAttempt({ what, to, allowed: false });
  throw new Error(`Carrel opens no network connections (${what}).`);
}

/** A function in the place of one that is closed; it refuses as a constructor too. */
export const refusing = (what: string): (() => never) =>
  function refused() {
    return refuse(what);
  };
