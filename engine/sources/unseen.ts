import { dirname } from 'node:path';
import { deviceOf, type FoundFile } from './files.ts';
import type { WalkResult } from './walk.ts';

/** `seen`: what the walks say of it holds. `away`: it may be there, but can't be seen. `elsewhere`: nobody looked. */
export type Whereabouts = 'seen' | 'away' | 'elsewhere';

export interface Places {
  readonly walked: ReadonlySet<string>;
  /** Folders and files under which nothing can be seen. */
  readonly unseen: ReadonlySet<string>;
  /** Empty folders and the device they lie on: a drive that is away often leaves one. */
  readonly empty: ReadonlyMap<string, string>;
}

export const placesOf = (walks: readonly WalkResult[]): Places => ({
  walked: new Set(walks.map(({ root }) => root.path)),
  unseen: new Set(
    walks.flatMap(({ root, missing, truncated, unreadable }) => [
      ...(missing || truncated ? [root.path] : []),
      ...unreadable.map(({ path }) => path),
    ]),
  ),
  empty: new Map(
    walks.flatMap(({ folders }) =>
      folders.filter(({ isEmpty }) => isEmpty).map(({ path, inode }) => [path, deviceOf(inode)] as const),
    ),
  ),
});

/** What it means that no walk found a known file. */
export function whereabouts(file: FoundFile, { walked, unseen, empty }: Places): Whereabouts {
  let isWalked = false;
  for (const place of aroundAndItself(file.path)) {
    if (unseen.has(place)) return 'away';
    const device = empty.get(place);
    // Where a drive was mounted there is now an empty folder of another device.
    if (device !== undefined && file.inode !== '' && device !== deviceOf(file.inode)) return 'away';
    isWalked ||= walked.has(place);
  }
  return isWalked ? 'seen' : 'elsewhere';
}

function* aroundAndItself(path: string): Generator<string> {
  let place = path;
  while (true) {
    yield place;
    const outer = dirname(place);
    if (outer === place) return;
    place = outer;
  }
}
