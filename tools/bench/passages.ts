import { CarrelError } from '../../common/errors.ts';
import { openReadable, type ReadableDB } from '../../engine/store/open.ts';

const sampleMs = 20;

/** Watches a library that another process fills. `end` says after how many milliseconds its last passage was there. */
export function watchPassages(library: string): { end(): number } {
  const started = performance.now();
  let db: ReadableDB | null = null;
  let count = 0;
  let grewMs = 0;
  const look = (): void => {
    db ??= openIfThere(library);
    if (db === null) return;
    const now = (db.prepare('SELECT count(*) AS count FROM chunks').get() as { readonly count: number }).count;
    if (now !== count) [count, grewMs] = [now, performance.now() - started];
  };
  const timer = setInterval(look, sampleMs);
  return {
    end() {
      clearInterval(timer);
      look();
      db?.close();
      return grewMs;
    },
  };
}

/** Null while the library is being made. */
function openIfThere(library: string): ReadableDB | null {
  try {
    return openReadable(library);
  } catch (error) {
    if (error instanceof CarrelError) return null;
    throw error;
  }
}
