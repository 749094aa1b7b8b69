import * as v from 'valibot';
import { call } from './define.ts';

/** Host ↔ backup thread. */
export const backupThreadContract = {
  /** Copies the library as it is at this moment, and answers with the backup's name. */
  make: call<string>()(v.strictObject({ now: v.number() })),
} as const;

export type BackupThreadContract = typeof backupThreadContract;
