/** A library that is damaged is refused with a repair, which keeps what can be read; found at a look, it is told. */
import { closeSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ask, drop, folderOf, outcomes, ready } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const question = 'Which people are crazy enough to think they can change the world?';

test('a damaged library is repaired from the window, with its conversations and documents', async ({
  launch,
  libraryDir,
}) => {
  const folder = folderOf('crazyones-pdfa.pdf');
  const before = await launch();
  await ready(before.page);
  await drop(before.page, folder);
  await outcomes(before.page, 1);
  await ask(before.page, question);
  await before.app.close();
  damage(join(libraryDir, 'library.db'), 'chunks');

  const { app, page } = await launch();
  const refused = page.getByTestId('refused');
  await expect(refused).toContainText('The library is damaged.');
  await refused.getByRole('button', { name: 'Repair the library' }).click();
  await ready(page);
  await outcomes(page, 1);
  await page.getByRole('button', { name: 'Earlier conversations' }).click();
  await expect(page.getByText(question).first()).toBeVisible();
  expect(readdirSync(libraryDir).filter((name) => /^library\.damaged-.*\.db$/.test(name))).toHaveLength(1);

  await app.close();
  noteDamage(join(libraryDir, 'library.db'), 'crazyones-pdfa.pdf');
  const again = await launch();
  await expect(again.page.getByTestId('damage-banner')).toContainText('damage: the document crazyones-pdfa.pdf.');
  rmSync(folder, { recursive: true });
});

/** Notes damage of a document as a look at the whole library does. */
function noteDamage(file: string, name: string): void {
  const found = JSON.stringify({ at: Date.now(), damage: [{ kind: 'document', name }] });
  const db = new DatabaseSync(file);
  db.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES ('lastCheck', ?)").run(found);
  db.close();
}

/** Overwrites the first page of a table, as a bad sector would. */
function damage(file: string, table: string): void {
  const db = new DatabaseSync(file, { readOnly: true });
  const { rootpage } = db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table) as {
    rootpage: number;
  };
  const { page_size: pageBytes } = db.prepare('PRAGMA page_size').get() as { page_size: number };
  db.close();
  const fd = openSync(file, 'r+');
  writeSync(fd, Buffer.alloc(pageBytes, 0xa5), 0, pageBytes, (rootpage - 1) * pageBytes);
  closeSync(fd);
}
