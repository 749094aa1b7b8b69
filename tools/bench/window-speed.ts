/** `node tools/bench/window-speed.ts DOCUMENTS`: measures the window and prints a `WindowSpeed`, or null, as JSON. */
import { listSpeed, type ListSpeed } from './window-list.ts';
import { windowStart } from './window.ts';

/** How quick the window is. */
export interface WindowSpeed {
  readonly runtime: string;
  /** Of an empty library, several times. */
  readonly startsMs: readonly number[];
  /** Of a library with many documents; the start that is the median one. */
  readonly list: ListSpeed;
}

const repeats = 3;

async function several<T>(run: () => Promise<T | null>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let count = 0; count < repeats; count++) {
    const result = await run();
    if (result !== null) results.push(result);
  }
  return results;
}

const starts = await several(windowStart);
const lists = await several(() => listSpeed(Number(process.argv[2])));
const list = lists.toSorted((a, b) => a.startMs - b.startMs)[Math.floor(lists.length / 2)];
const speed: WindowSpeed | null =
  starts[0] === undefined || list === undefined
    ? null
    : { runtime: starts[0].runtime, startsMs: starts.map(({ ms }) => ms), list };
console.log(JSON.stringify(speed));
