/** Reading a document: zoom, ways to get about and back again, what a link may do. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { book } from '../../tools/fixtures/book.ts';
import { drop, folderOf, outcomes, ready, row } from '../desk.ts';
import { expect, test as base } from '../fixtures.ts';

// Each story starts the app and reads the book first.
base.describe.configure({ timeout: 120_000 });

/** The book, open at its first page. */
const test = base.extend<{ readonly reader: Page }>({
  reader: async ({ page }, use) => {
    const folder = folderOf();
    writeFileSync(join(folder, 'book.pdf'), book());
    await ready(page);
    await drop(page, folder);
    await outcomes(page, 1);
    await row(page, 'book.pdf').dblclick();
    await drawn(page, 1);
    await use(page);
    rmSync(folder, { recursive: true });
  },
});

const drawn = (page: Page, number: number): Promise<void> =>
  expect(page.locator(`.page[data-page="${number}"] .page-canvas[data-drawn]`)).toBeVisible();

const pageField = (page: Page) => page.getByRole('textbox', { name: 'Page number' });

/** Where a point of the view lies on the pages: the page, and how far down it, as a share of its height. */
const placeAt = (page: Page, x: number, y: number): Promise<{ page: number; down: number; along: number }> =>
  page.evaluate(
    ([left, top]) => {
      const found = document
        .elementsFromPoint(left, top)
        .find((each): each is HTMLElement => each instanceof HTMLElement && each.dataset['page'] !== undefined);
      const box = found?.getBoundingClientRect();
      if (found === undefined || box === undefined) throw new Error('There is no page at this point.');
      return {
        page: Number(found.dataset['page']),
        down: (top - box.top) / box.height,
        along: (left - box.left) / box.width,
      };
    },
    [x, y] as const,
  );

async function middle(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.getByRole('group', { name: 'Pages' }).boundingBox();
  if (box === null) throw new Error('The pages are not shown.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const zoomed = (page: Page, percent: number): Promise<void> =>
  expect(page.getByRole('button', { name: `Zoom, ${percent} %` })).toBeVisible();

test('zooming keeps the middle of the view, and the wheel what is under the pointer', async ({ reader }) => {
  await pageField(reader).fill('3');
  await pageField(reader).press('Enter');
  await drawn(reader, 6);
  const { x, y } = await middle(reader);

  await reader.keyboard.press('Control+0');
  await zoomed(reader, 100);
  const before = await placeAt(reader, x, y);
  await reader.keyboard.press('Control+Equal');
  await zoomed(reader, 110);
  await reader.keyboard.press('Control+Equal');
  await zoomed(reader, 125);
  const after = await placeAt(reader, x, y);
  expect(after.page).toBe(before.page);
  expect(after.down).toBeCloseTo(before.down, 2);
  expect(after.along).toBeCloseTo(before.along, 2);

  const pointer = { x: x + 60, y: y + 110 };
  await reader.mouse.move(pointer.x, pointer.y);
  const under = await placeAt(reader, pointer.x, pointer.y);
  await reader.keyboard.down('Control');
  await reader.mouse.wheel(0, -100);
  await zoomed(reader, 156);
  await reader.keyboard.up('Control');
  const still = await placeAt(reader, pointer.x, pointer.y);
  expect(still.page).toBe(under.page);
  expect(still.down).toBeCloseTo(under.down, 2);
  expect(still.along).toBeCloseTo(under.along, 2);
});

test('one gets about by label, link and outline, and back and forward again', async ({ reader, problems }) => {
  const field = pageField(reader);
  await expect(field).toHaveValue('i');

  // By what is printed: "2" is the fifth page.
  await field.fill('2');
  await field.press('Enter');
  await drawn(reader, 5);
  await expect(field).toHaveValue('2');
  await expect(reader.getByRole('toolbar', { name: 'Document tools' })).toContainText('(5 of 12)');

  await reader.keyboard.press('Alt+ArrowLeft');
  await expect(field).toHaveValue('i');
  await reader.getByRole('button', { name: 'Link to page 4' }).click();
  await expect(field).toHaveValue('4');

  await reader.keyboard.press('F4');
  const tree = reader.getByRole('tree', { name: 'Outline' });
  const entry = (name: string) => tree.getByRole('treeitem', { name });
  await expect(entry('Chapter 2')).toHaveAttribute('aria-current', 'location');
  await expect(entry('The storm')).toHaveCount(0);
  await entry('Chapter 2').press('ArrowUp');
  await expect(entry('Chapter 1')).toBeFocused();
  await reader.keyboard.press('ArrowRight');
  await expect(entry('Chapter 1')).toHaveAttribute('aria-expanded', 'true');
  await reader.keyboard.press('ArrowRight');
  await expect(entry('The storm')).toBeFocused();
  await reader.keyboard.press('Enter');
  await expect(field).toHaveValue('2');

  const back = reader.getByRole('button', { name: 'Back' });
  const forward = reader.getByRole('button', { name: 'Forward' });
  await back.click();
  await expect(field).toHaveValue('4');
  await back.click();
  await expect(field).toHaveValue('i');
  await expect(back).toBeDisabled();
  await forward.click();
  await expect(field).toHaveValue('4');
  await reader.keyboard.press('Alt+ArrowRight');
  await expect(field).toHaveValue('2');
  await expect(forward).toBeDisabled();
  expect(problems).toEqual([]);
});

test('a link out of the document opens nothing and shows its whole address', async ({ app, reader, problems }) => {
  const windows = app.windows().length;
  const address = reader.url();
  await expect(reader.getByRole('button', { name: 'Link to page 4' })).toBeVisible();
  const links = reader.locator('.page[data-page="1"] .page-link');
  // The link to a page that is not there is none.
  expect(await links.evaluateAll((found) => found.map((each) => each.getAttribute('aria-label')))).toEqual([
    'Link to page 4',
    'Link out of the document: https://example.org/a%20path?q=1',
    'Link out of the document: javascript:alert(1)',
    'Link to another page',
  ]);
  for (const shown of ['https://example.org/a%20path?q=1', 'javascript:alert(1)']) {
    await reader.getByRole('button', { name: `Link out of the document: ${shown}` }).click();
    const dialog = reader.getByRole('dialog', { name: 'A link out of this document' });
    await expect(dialog.locator('.outside-address')).toHaveText(shown);
    await dialog.getByRole('button', { name: 'Copy address' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Copied');
    await reader.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  await links.nth(3).click();
  await expect(pageField(reader)).toHaveValue('ii');
  expect({ windows: app.windows().length, address: reader.url() }).toEqual({ windows, address });
  expect(problems).toEqual([]);
});

test('pages and their marks turn together; small pages lead to large ones, also in a small window', async ({
  app,
  reader,
  problems,
}) => {
  await reader.keyboard.press('Control+f');
  await reader.getByRole('searchbox', { name: 'Find in document' }).fill('Page iii of');
  await expect(reader.locator('.found-mark.now')).toBeVisible();
  const before = await reader.locator('.found-mark.now').first().boundingBox();
  await reader.getByRole('button', { name: /^Zoom, / }).click();
  await reader.getByRole('menuitem', { name: 'Turn right' }).click();
  const mark = reader.locator('.found-mark.now').first();
  await expect(async () => {
    const box = await mark.boundingBox();
    expect((box?.height ?? 0) > (box?.width ?? 0)).toBe(true);
  }).toPass();
  expect((before?.width ?? 0) > (before?.height ?? 0)).toBe(true);
  // The glyphs of the text layer lie under the mark as before.
  const glyphs = await reader
    .locator('.page[data-page="3"] .textLayer span', { hasText: 'Page iii of' })
    .first()
    .boundingBox();
  const box = await mark.boundingBox();
  expect(Math.abs((glyphs?.x ?? 0) - (box?.x ?? 99))).toBeLessThan(6);
  expect(Math.abs((glyphs?.y ?? 0) - (box?.y ?? 99))).toBeLessThan(6);

  await reader.keyboard.press('F4');
  await reader.getByRole('tab', { name: 'Outline' }).press('ArrowRight');
  const list = reader.getByRole('list', { name: 'All pages' });
  const small = list.getByRole('button', { name: 'Page 2', exact: true });
  await expect(small.locator('canvas')).toBeVisible();

  // In a small window the tools fit, and the panel lies over the pages until a page is chosen.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 640));
  await expect(reader.getByRole('button', { name: 'Fit width' })).toBeHidden();
  const tools = reader.getByRole('toolbar', { name: 'Document tools' });
  expect(await tools.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  await small.click();
  await expect(list).toHaveCount(0);
  await expect(pageField(reader)).toHaveValue('2');
  await expect(reader.getByRole('group', { name: 'Pages' })).toBeFocused();

  // Letters twice as large leave less room: the button to ask stays as wide as it is high.
  await reader.setViewportSize({ width: 640, height: 400 });
  const send = await reader.getByRole('button', { name: 'Ask', exact: true }).boundingBox();
  expect([send?.width, send?.height]).toEqual([32, 32]);
  expect(problems).toEqual([]);
});

base('a document that is closed while it opens leaves no error', async ({ page, problems }) => {
  const folder = folderOf('GeoTopo-komprimiert.pdf', 'crazyones-pdfa.pdf');
  await ready(page);
  await drop(page, folder);
  await outcomes(page, 2);
  // Each turn closes the document some frames later than the turn before, so that all steps of the opening are met.
  for (let turn = 0; turn < 24; turn++) {
    await row(page, turn % 2 === 0 ? 'GeoTopo' : 'crazyones').dblclick();
    await page.evaluate(async (frames) => {
      for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
    }, turn);
    await page.keyboard.press('Escape');
  }
  await row(page, 'crazyones').dblclick();
  await drawn(page, 1);
  expect(problems).toEqual([]);
  rmSync(folder, { recursive: true });
});
