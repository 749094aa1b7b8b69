import type { Granted, ReadPurpose } from '../../common/contracts/control.ts';
import type { GrantKind } from '../../common/contracts/shell.ts';
import { CarrelError } from '../../common/errors.ts';
import type { GrantId } from '../../common/ids.ts';

/** Grants that nobody used are dropped, oldest first. */
const maxGrants = 100_000;

/** Files and folders that main has seen and named to us; a page may use them by their ids, and nothing else. */
export interface Grants {
  add(grantId: string, granted: Granted): void;
  /** What is to be read; the grants are used up. @throws CarrelError `not-found` when one was never given for that */
  take(grantIds: readonly GrantId[], purpose: ReadPurpose): readonly GivenSource[];
  /** The file that is to be written; the grant is used up. @throws CarrelError `not-found` likewise */
  takeTarget(grantId: GrantId): string;
}

/** A file or folder that may be read. */
export interface GivenSource {
  readonly path: string;
  readonly kind: GrantKind;
}

export function createGrants(): Grants {
  const given = new Map<string, Granted>();
  return {
    add(grantId, granted) {
      const [oldest] = given.keys();
      if (given.size >= maxGrants && oldest !== undefined) given.delete(oldest);
      given.set(grantId, granted);
    },
    take(grantIds, purpose) {
      const sources = grantIds.map((id): GivenSource => {
        const granted = given.get(id);
        if (granted?.purpose !== purpose) throw new CarrelError('not-found', 'grant-not-given');
        return { path: granted.path, kind: granted.kind };
      });
      for (const id of grantIds) given.delete(id);
      return sources;
    },
    takeTarget(id) {
      const target = given.get(id);
      if (target?.purpose !== 'target') throw new CarrelError('not-found', 'export-target-not-given');
      given.delete(id);
      return target.path;
    },
  };
}
