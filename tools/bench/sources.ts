import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KnownFile } from '../../engine/sources/changes.ts';
import { compare } from '../../engine/sources/compare.ts';
import { defaultIgnorePatterns } from '../../engine/sources/ignore-rules.ts';
import { walkRoot } from '../../engine/sources/walk.ts';
import { watchRoots } from '../../engine/sources/watch.ts';

export interface SourcesSpeed {
  readonly what: string;
  readonly ms: number;
  /** Processor time of the longest piece of work during which nothing else ran on the thread. */
  readonly longestTaskMs: number;
  readonly heapMB: number;
}

/**
 * Looks at a tree of 50,000 small files in 1,000 folders as the app does: watched, found, compared when all were
 * renamed.
 */
export async function sourcesSpeed(): Promise<readonly SourcesSpeed[]> {
  const path = mkdtempSync(join(tmpdir(), 'carrel-bench-sources-'));
  try {
    for (let i = 0; i < 1_000; i++) {
      const folder = join(path, `year ${i % 50}`, `case ${i}`);
      mkdirSync(folder, { recursive: true });
      for (let j = 0; j < 50; j++) writeFileSync(join(folder, `document ${j}.pdf`), `${i} ${j}`);
    }
    const root = { id: 1, path, kind: 'folder' } as const;
    const rules = defaultIgnorePatterns;
    const extensions = new Set(['.pdf']);
    const later = Date.now() + 3_600_000;

    const walk = await measured('50,000 files walked', () => walkRoot(root, { rules, extensions }));
    const known = walk.result.files.map((found, fileId) => ({ ...found, fileId, sha256: null }));
    const same = await measured('and compared, nothing changed', () => compare(known, [walk.result], noHash, later));
    const before = walk.result.files.map(({ path: now, ...facts }, fileId) => {
      const file: KnownFile = { path: now.replace('year', 'before'), fileId, sha256: null, ...facts };
      return file;
    });
    const moved = await measured('and compared, all moved', () => compare(before, [walk.result], noHash, later));
    const watcher = await measured('and watched', async () => {
      const watch = watchRoots([root], { rules, extensions, onChanged: () => {}, onLimited: () => {} });
      await watch.ready;
      return watch;
    });
    watcher.result.close();
    if (same.result.unchanged !== 50_000 || moved.result.moved.length !== 50_000)
      throw new Error('The comparison lost files.');
    return [walk, same, moved, watcher].map(({ speed }) => speed);
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

const noHash = (): Promise<null> => Promise.resolve(null);

async function measured<T>(what: string, run: () => Promise<T>): Promise<{ result: T; speed: SourcesSpeed }> {
  const heapBefore = process.memoryUsage().heapUsed;
  const turns = longestTurn();
  const start = performance.now();
  const result = await run();
  const ms = performance.now() - start;
  const longestTaskMs = turns.stop();
  return { result, speed: { what, ms, longestTaskMs, heapMB: (process.memoryUsage().heapUsed - heapBefore) / 1e6 } };
}

/** Processor time of the thread between two turns of its event loop: other programs of the machine do not count. */
function longestTurn(): { readonly stop: () => number } {
  const used = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1_000;
  };
  let longest = 0;
  let last = used();
  let isRunning = true;
  const turn = (): void => {
    const now = used();
    longest = Math.max(longest, now - last);
    last = now;
    if (isRunning) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    stop: () => {
      isRunning = false;
      return longest;
    },
  };
}
