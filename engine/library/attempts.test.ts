import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openWritable } from '../store/open.ts';
import { createAttempts } from './attempts.ts';
import { newFolder } from './fixtures/make-library.ts';

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
    await null;
    db.exec("INSERT INTO meta (key, value) VALUES ('tried later', '1')");
    said.push('written later');
  };
  db.pragma('query_only = 1');
  attempts.make(write);
  attempts.make(writeLater);
  await new Promise(setImmediate);
  attempts.again();
  await new Promise(setImmediate);
  db.pragma('query_only = 0');
  attempts.again();
  attempts.again();
  await new Promise(setImmediate);
  db.close();
  attempts.make(write);
  await new Promise(setImmediate);
  rmSync(dir, { recursive: true });
  const refused = 'library-read-only';
  expect(said).toEqual([refused, refused, refused, refused, 'written', 'written later']);
});
