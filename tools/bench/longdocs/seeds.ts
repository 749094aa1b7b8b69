import { Random } from '../layout/random.ts';

/** A random source of its own for each name: one more that is drawn changes no other. */
export function seeded(...names: readonly (string | number)[]): Random {
  let hash = 2166136261;
  for (const letter of names.join('/')) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return new Random(hash >>> 8);
}
