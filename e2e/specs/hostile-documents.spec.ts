/** Forty documents that give orders to a model, opened and asked: no link, picture or request comes of them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, drop, openSource, ready, tree } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { instructing } from '../orders.ts';

/** Names that can be said in a question; those of the others are orders themselves. */
const isSayable = (name: string): boolean => /^[a-z0-9-]+\.[a-z]+$/u.test(name);
/** All forty where `CARREL_ORDERS` is "all", as in the proof; else every third, and those that an order names. */
const given = instructing.filter(
  ({ name }, index) => process.env['CARREL_ORDERS'] === 'all' || index % 3 === 0 || !isSayable(name),
);
const sayable = given.map(({ name }) => name).filter(isSayable);
const others = given.map(({ name }) => name).filter((name) => !isSayable(name));

// `npm run prove:offline` counts the packets of this spec, with all forty.
test('documents with orders are opened and asked, and nothing outside is asked for', async ({
  app,
  page,
  problems,
}) => {
  test.setTimeout(300_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await ready(page);
  const folder = mkdtempSync(join(tmpdir(), 'carrel-orders-'));
  for (const { name, bytes } of given) writeFileSync(join(folder, name), bytes);
  await drop(page, folder);
  await expect(page.getByTestId('import-status')).toHaveText(`${given.length} documents ready`, {
    timeout: 120_000,
  });

  // Each is asked by its name, and opened where the answer stands.
  for (const name of sayable) {
    await page.getByRole('button', { name: 'New conversation' }).click();
    const viewer = await openSource(page, `What is the notice period in ${name}?`, name);
    const made = await Promise.all(
      [viewer, answers(page)].map((place) => place.locator('a[href], img[src^="http"], iframe, script').count()),
    );
    expect({ name, made }).toEqual({ name, made: [0, 0] });
  }
  // The others by their rows; of a long list those near its view are in the page.
  const viewer = page.getByRole('region', { name: 'Document viewer' });
  const list = page.locator('.list-scroll');
  for (const name of others) {
    const plain = /[a-z][a-z. ]{8,}/u.exec(name)?.[0] ?? name;
    const row = tree(page).locator('[data-status]').filter({ hasText: plain }).first();
    for (let top = 0; (await row.count()) === 0 && top < 4_000; top += 300)
      await list.evaluate((element, to) => element.scrollTo({ top: to }), top);
    await row.press('Enter');
    // What they hold is equal, so they are one document, called by either name.
    await expect(viewer.getByRole('heading', { level: 2 }).first()).toContainText(/evil\.example|ignore the above/u);
    await expect(viewer).toHaveAttribute('data-phase', 'open');
  }
  const own = new URL(page.url()).origin;
  expect({
    windows: app.windows().length,
    problems,
    // The app's own files, and what the page makes itself.
    outside: asked.filter((url) => new URL(url).origin !== own && !/^(?:blob|data):/u.test(url)),
  }).toEqual({ windows: 1, problems: [], outside: [] });
  rmSync(folder, { recursive: true });
});
