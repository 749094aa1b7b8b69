import * as v from 'valibot';
import type { Damage } from '../domain/damage.ts';
import { call } from './define.ts';

/** Host ↔ check thread. */
export const checkThreadContract = {
  /** Looks at all of the library as it is at this moment; can be broken off between two steps. */
  check: call<readonly Damage[]>()(v.strictObject({})),
  /** Answers when the thread is between two steps. */
  rest: call<null>()(v.strictObject({})),
} as const;

export type CheckThreadContract = typeof checkThreadContract;
