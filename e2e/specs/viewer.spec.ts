/** Reading a document: zoom, ways to get about and back again, what a link may do. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { book } from '../book.ts';
import { drop, folderOf, outcomes, ready, row } from '../desk.ts';
import { expect, test as base } from '../fixtures.ts';

/** The book, open at its first page. */
const test = base.extend<{ readonly reader: Page }>({
  reader: async ({ page }, use) => {
    const folder = folderOf();
    writeFileSync(join(folder, 'book.pdf'), book());
    await ready(page);
    await drop(page, folder);
    await outcomes(page, 1);
    await row(page, 'book.pdf').locator('[data-row]').dblclick();
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
  await pageField(reader).fill('6');
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
