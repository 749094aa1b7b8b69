import {
  emptySettleMs,
  settleMs,
  type Changes,
  type EarlierLook,
  type KnownFile,
  type Pair,
  type Settling,
  type Vanishing,
} from './changes.ts';
import { sameFacts, type FoundFile } from './files.ts';
import { createPace } from './pace.ts';
import { pairUp } from './pairs.ts';
import { judgePair, sinceWhen, type Since, type Verdict } from './settle.ts';
import { placesOf, whereabouts } from './unseen.ts';
import type { WalkResult } from './walk.ts';

const neverLooked: EarlierLook = { settling: [], vanishing: [] };

/**
 * What changed since the library last looked. Files under roots that were not walked are left alone; roots that lie in
 * one another must be walked together.
 *
 * @param hashOf SHA-256 of a file in hex, null when it can't be read; asked only where size and time don't tell
 * @param now milliseconds since 1970
 * @param earlier the changes that the look before reported
 */
export const compare = (
  known: readonly KnownFile[],
  walks: readonly WalkResult[],
  hashOf: (path: string) => Promise<string | null>,
  now: number,
  earlier: EarlierLook = neverLooked,
): Promise<Changes> => changesOf(known, walks, hashOf, now, sinceWhen(earlier, now));

/** As `compare`, for who wants it now: nothing waits until it is settled, and what is not there is removed at once. */
export const compareAtOnce = (
  known: readonly KnownFile[],
  walks: readonly WalkResult[],
  hashOf: (path: string) => Promise<string | null>,
): Promise<Changes> => changesOf(known, walks, hashOf, Infinity, atOnce);

/** Everything looks as it does since ever. */
const atOnce: Since = { found: () => null, vanished: () => -Infinity };

async function changesOf(
  known: readonly KnownFile[],
  walks: readonly WalkResult[],
  hashOf: (path: string) => Promise<string | null>,
  now: number,
  since: Since,
): Promise<Changes> {
  const places = placesOf(walks);
  const hashOnce = remembering(hashOf);
  const pairs = await pairUp(known, walks, hashOnce, (file) => whereabouts(file, places));
  const changes = {
    added: [] as FoundFile[],
    changed: [] as Pair[],
    moved: [] as (Pair & { readonly edited: boolean })[],
    touched: [] as Pair[],
    removed: [] as KnownFile[],
    settling: [] as Settling[],
    vanishing: [] as Vanishing[],
    unchanged: 0,
  };
  const looks: number[] = [];
  const settles = (found: FoundFile): boolean => {
    const entry = since.found(found, found.bytes === 0 ? emptySettleMs : settleMs);
    if (entry === null) return false;
    changes.settling.push({ found, since: entry.since });
    looks.push(entry.settledAt);
    return true;
  };

  const pace = createPace();
  for (const pair of pairs.paired) {
    if (pace.due()) await pace.rest();
    const { file, found } = pair;
    if (!sameFacts(file, found) && settles(found)) continue;
    const verdict: Verdict = await judgePair(pair, pairs.inodesLast, hashOnce);
    if (file.path !== found.path) changes.moved.push({ ...pair, edited: verdict === 'changed' });
    else if (verdict === 'unchanged') changes.unchanged += 1;
    else changes[verdict].push(pair);
  }
  for (const found of pairs.newFound) {
    if (pace.due()) await pace.rest();
    if (!settles(found)) changes.added.push(found);
  }
  // A file may be on its way to where one of its size is still being written.
  const beingWritten = new Set(changes.settling.map(({ found }) => found.bytes));
  for (const file of pairs.gone) {
    if (pace.due()) await pace.rest();
    const first = since.vanished(file);
    const isOnItsWay = beingWritten.has(file.bytes);
    if (now - first >= settleMs && !isOnItsWay) changes.removed.push(file);
    else {
      changes.vanishing.push({ file, since: first });
      looks.push((isOnItsWay ? now : first) + settleMs);
    }
  }
  return {
    ...changes,
    away: pairs.away,
    lookAgainAt:
      looks.length === 0
        ? null
        : Math.max(
            now,
            looks.reduce((a, b) => Math.min(a, b)),
          ),
  };
}

function remembering(hashOf: (path: string) => Promise<string | null>): typeof hashOf {
  const hashes = new Map<string, string | null>();
  return async (path) => {
    const known = hashes.get(path);
    if (known !== undefined) return known;
    const hash = await hashOf(path);
    hashes.set(path, hash);
    return hash;
  };
}
