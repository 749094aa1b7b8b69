import { CarrelError } from '../../common/errors.ts';
import type { GrantId } from '../../common/ids.ts';

/** Grants that nobody used are dropped, oldest first. */
const maxGrants = 100_000;

/** Files main has checked and named to us; a page may import them by their ids, and nothing else. */
export interface Grants {
  add(grantId: string, path: string): void;
  /** The paths of grants, which are used up. @throws CarrelError `not-found` when one was never given */
  take(grantIds: readonly GrantId[]): readonly string[];
}

export function createGrants(): Grants {
  const paths = new Map<string, string>();
  return {
    add(grantId, path) {
      const [oldest] = paths.keys();
      if (paths.size >= maxGrants && oldest !== undefined) paths.delete(oldest);
      paths.set(grantId, path);
    },
    take(grantIds) {
      const taken = grantIds.map((id) => paths.get(id));
      if (taken.includes(undefined))
        throw new CarrelError('not-found', 'A file was not found any more. Drop it again.');
      for (const id of grantIds) paths.delete(id);
      return taken.filter((path) => path !== undefined);
    },
  };
}
