import * as v from 'valibot';
import { notice, type Notice } from '../messages/notice.ts';

/** What is damaged in a library, as a place that a person knows. The name is empty where the kind says all. */
export const damageSchema = v.strictObject({
  kind: v.picklist(['structure', 'index', 'settings', 'document', 'conversation', 'table']),
  name: v.string(),
});
export type Damage = v.InferOutput<typeof damageSchema>;

/** What a look at the whole library came to. */
export type WholeCheck = {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Empty for a sound library. */
  readonly damage: readonly Damage[];
};

/** Told of a library that opens, and in which a look at all of it has found damage; null for none. */
export const foundByCheck = ([first, ...more]: readonly Damage[]): Notice | null =>
  first === undefined ? null : notice('library-check-found', { kind: first.kind, name: first.name, more: more.length });
