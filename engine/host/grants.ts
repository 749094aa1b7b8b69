import type { Granted } from '../../common/contracts/control.ts';
import { CarrelError } from '../../common/errors.ts';
import type { GrantId } from '../../common/ids.ts';

/** Grants that nobody used are dropped, oldest first. */
const maxGrants = 100_000;

/** Files and folders that main has seen and named to us; a page may use them by their ids, and nothing else. */
export interface Grants {
  add(grantId: string, granted: Granted): void;
  /** What grants stand for; they are used up. @throws CarrelError `not-found` when one was never given */
  take(grantIds: readonly GrantId[]): readonly Granted[];
}

export function createGrants(): Grants {
  const given = new Map<string, Granted>();
  return {
    add(grantId, granted) {
      const [oldest] = given.keys();
      if (given.size >= maxGrants && oldest !== undefined) given.delete(oldest);
      given.set(grantId, granted);
    },
    take(grantIds) {
      const taken = grantIds.map((id) => given.get(id));
      if (taken.includes(undefined)) throw new CarrelError('not-found', 'grant-not-given');
      for (const id of grantIds) given.delete(id);
      return taken.filter((granted) => granted !== undefined);
    },
  };
}
