import * as v from 'valibot';
import type { WireError } from '../errors.ts';

/** What travels over a port. `id` is chosen by the asking side and unique per port. */
export type ToServer =
  | { readonly kind: 'start'; readonly id: number; readonly method: string; readonly params: unknown }
  | { readonly kind: 'cancel'; readonly id: number };

export type ToClient =
  | { readonly kind: 'event'; readonly id: number; readonly value: unknown }
  /** The end of a call (value: its result) or of a stream (value: undefined). */
  | { readonly kind: 'end'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: WireError };

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The server's check of what a client sends; everything else is ignored. */
export const toServerSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('start'), id, method: v.pipe(v.string(), v.maxLength(64)), params: v.unknown() }),
  v.strictObject({ kind: v.literal('cancel'), id }),
]);
