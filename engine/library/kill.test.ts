import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openWritable } from '../store/open.ts';
import { brokenRules, contents } from './fixtures/check.ts';
import { newFolder, somePages, writeDocument } from './fixtures/make-library.ts';

const kills = 8;

function startIndexer(library: string, mode: 'once' | 'retry', paths: readonly string[]): ReturnType<typeof fork> {
  return fork(new URL('./fixtures/indexer.ts', import.meta.url), [library, mode, ...paths], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** What a library holds, and what is broken in it. */
function examine(library: string): { readonly broken: readonly string[]; readonly holds: unknown } {
  const db = openWritable(library);
  const result = { broken: brokenRules(db), holds: contents(db) };
  db.close();
  return result;
}

test('killed at random moments, an import ends with what an undisturbed one gives', { timeout: 120_000 }, async () => {
  const dir = newFolder();
  const paths = Array.from({ length: 12 }, (_, i) =>
    writeDocument(dir, `${i}.pdf`, somePages(5 + i, `subject ${i}`), 'page-ms=3'),
  );
  // The same content once more, and files with other outcomes.
  paths.push(
    writeDocument(dir, 'copy.pdf', somePages(8, 'subject 3'), 'page-ms=3'),
    writeDocument(dir, 'images.pdf', somePages(9, 'x'), 'images page-ms=3'),
    writeDocument(dir, 'mixed.pdf', somePages(6, 'mixed'), 'picture-at=4 page-ms=3'),
    writeDocument(dir, 'locked.pdf', ['x'], 'encrypted'),
  );

  const clean = join(dir, 'clean');
  const [cleanExit] = (await once(startIndexer(clean, 'once', paths), 'exit')) as [number];

  const killed = join(dir, 'killed');
  const moments: number[] = [];
  for (let i = 0; i < kills; i++) {
    const indexer = startIndexer(killed, 'once', paths);
    await once(indexer, 'message');
    const moment = Math.floor(Math.random() * 500);
    moments.push(moment);
    // A moment of time is what is tested here.
    await delay(moment);
    indexer.kill('SIGKILL');
    if (indexer.exitCode === null && indexer.signalCode === null) await once(indexer, 'exit');
  }
  const [lastExit] = (await once(startIndexer(killed, 'retry', paths), 'exit')) as [number];
  expect([cleanExit, lastExit, examine(killed)], `killed after ${moments.join(', ')} ms`).toEqual([
    0,
    0,
    { broken: [], holds: examine(clean).holds },
  ]);
  rmSync(dir, { recursive: true, force: true });
});
