import { rmSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openWritable } from '../store/open.ts';
import { createAttempts } from './attempts.ts';
import { newFolder } from './fixtures/make-library.ts';

/** Long enough for a step that waits for one turn. */
const turns = async (): Promise<void> => {
  await setImmediate();
  await setImmediate();
};

test('what fails halts with its reason, and is made again when asked; after the end it is nobody’s', async () => {
  const dir = newFolder();
  const db = openWritable(dir);
  const said: string[] = [];
  const attempts = createAttempts(db, (error) => said.push(error.notice.code));
  const write = (): void => {
    db.exec("INSERT INTO meta (key, value) VALUES ('tried', '1')");
    said.push('written');
  };
  const writeLater = async (): Promise<void> => {
    await setImmediate();
    db.exec("INSERT INTO meta (key, value) VALUES ('tried later', '1')");
    said.push('written later');
  };
  db.pragma('query_only = 1');
  attempts.make(write);
  attempts.make(writeLater);
  await turns();
  attempts.again();
  await turns();
  db.pragma('query_only = 0');
  attempts.again();
  attempts.again();
  await turns();
  db.close();
  attempts.make(write);
  await turns();
  rmSync(dir, { recursive: true });
  const refused = 'library-read-only';
  expect(said).toEqual([refused, refused, refused, refused, 'written', 'written later']);
});
