import type { Root } from './roots.ts';
import { RootWatch, type WatchOptions } from './root-watch.ts';

export interface Watcher {
  /** Settles once all roots of the first call are watched, or known to be missing. */
  readonly ready: Promise<void>;
  /** Watches these roots from now on; those that stay are not disturbed. Settles once all are watched. */
  readonly update: (roots: readonly Root[]) => Promise<void>;
  readonly close: () => void;
}

/**
 * Says that something in a root changed: after half a second of quiet, at most five seconds after the first change.
 * Walk the roots once `ready` has settled; from then on no change is missed. Keeps no process alive.
 *
 * @throws CarrelError `bad-request` when the rules are too many or too complicated
 */
export function watchRoots(roots: readonly Root[], options: WatchOptions): Watcher {
  const watches = new Map<number, RootWatch>();
  const update = async (wanted: readonly Root[]): Promise<void> => {
    const byId = new Map(wanted.map((root) => [root.id, root]));
    for (const [id, { root, close }] of watches) {
      const now = byId.get(id);
      if (now !== undefined && now.path === root.path && now.kind === root.kind) continue;
      close();
      watches.delete(id);
    }
    for (const root of wanted) if (!watches.has(root.id)) watches.set(root.id, new RootWatch(root, options));
    await Promise.all([...watches.values()].map(({ ready }) => ready));
  };
  return {
    ready: update(roots),
    update,
    close: () => {
      for (const { close } of watches.values()) close();
      watches.clear();
    },
  };
}
