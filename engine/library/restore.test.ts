import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listBackups, makeBackup } from '../store/backups.ts';
import { openWritable } from '../store/open.ts';
import { writeDocuments } from '../store/search/fixture.ts';
import { restoreLibrary } from './restore.ts';

const kills = 12;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-restore-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** The library's texts, opened as whoever comes next does. */
function texts(): readonly unknown[] {
  const db = openWritable(dir);
  const found = db.prepare('SELECT text FROM parts ORDER BY text').pluck().all();
  db.close();
  return found;
}
const add = (text: string): void => {
  const db = openWritable(dir);
  writeDocuments(db, [{ name: text, title: text, chunks: [{ text }] }]);
  db.close();
};

test('killed at random moments, a restore leaves a library that opens, as it was or as the backup is', async () => {
  add('of the backup');
  const name = makeBackup(dir, null, Date.UTC(2026, 0, 30, 12));
  add('written since');
  const before = texts();
  const seen: { readonly moment: number; readonly texts: readonly unknown[] }[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const child = fork(new URL('./fixtures/restorer.ts', import.meta.url), [dir, name], { stdio: 'ignore' });
    await once(child, 'message');
    // A moment of time is what is tested here.
    const moment = Math.floor(Math.random() * 120);
    await delay(moment);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    seen.push({ moment, texts: texts() });
  }
  const possible = new Set([before, ['of the backup']].map((each) => JSON.stringify(each)));
  const wrong = seen.filter((each) => !possible.has(JSON.stringify(each.texts)));
  expect({ wrong, left: readdirSync(dir).filter((each) => each === 'incoming') }).toEqual({
    wrong: [],
    left: [],
  });
}, 60_000);

test('what was there before is a backup, and comes back by its name', () => {
  add('of the backup');
  const name = makeBackup(dir, null, Date.UTC(2026, 0, 30, 12));
  add('written since');
  const { keptAsBackup } = restoreLibrary(dir, name, Date.UTC(2026, 0, 31, 12));
  const restored = texts();
  restoreLibrary(dir, keptAsBackup ?? '', Date.UTC(2026, 0, 31, 13));
  expect({ restored, back: texts(), backups: listBackups(dir).map((each) => each.name) }).toEqual({
    restored: ['of the backup'],
    back: ['of the backup', 'written since'],
    backups: ['library-2026-01-31-2.db', 'library-2026-01-31.db', 'library-2026-01-30.db'],
  });
});
