/** What a person does at the desk, in the words of the specs. */
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { root } from './runtime.ts';

/** A fresh folder with some of the sample documents of `e2e/pdf`. */
export function folderOf(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-documents-'));
  for (const name of names) copyFileSync(join(root, 'e2e', 'pdf', name), join(folder, name));
  return folder;
}

/** Waits until the page shows the library as the engine has it. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready="true"]');
}

/** Drops files and folders on the window, as the system would. */
export async function drop(page: Page, ...paths: readonly string[]): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devTools.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data });
}

/** Adds files through the system's dialog, which answers with these paths. */
export async function choose(app: ElectronApplication, page: Page, ...paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);
  await page.getByRole('button', { name: 'Add documents' }).click();
  await page.getByRole('menuitem', { name: 'Add files…' }).click();
}

/** The library's tree. Rows exist only near its view. */
export const tree = (page: Page): Locator => page.getByRole('treegrid', { name: 'Documents' });

/** A document's row. */
export const row = (page: Page, name: string): Locator => tree(page).locator('[data-status]').filter({ hasText: name });

/** Waits until every document that was added has an outcome; returns status by name. */
export async function outcomes(page: Page, count: number): Promise<Record<string, string>> {
  const rows = tree(page).locator('[data-status]');
  await expect(rows).toHaveCount(count);
  const underWay = ['queued', 'reading', 'recognising', 'indexed'].map((status) => `[data-status="${status}"]`);
  await expect(page.locator(underWay.join(', '))).toHaveCount(0, { timeout: 120_000 });
  const found = await rows.evaluateAll((items) =>
    items.map((item) => [item.getAttribute('aria-label') ?? '', item.getAttribute('data-status') ?? ''] as const),
  );
  return Object.fromEntries(found.map(([label, status]) => [/^.*?\.pdf/.exec(label)?.[0] ?? label, status]));
}

export const answers = (page: Page): Locator => page.getByTestId('answer');

/** Asks and waits for the end of the answer. */
export async function ask(page: Page, question: string, timeout = 30_000): Promise<Locator> {
  const before = await answers(page).count();
  const box = page.getByRole('textbox', { name: 'Ask your documents' });
  await box.fill(question);
  await box.press('Enter');
  const answer = answers(page).nth(before);
  await expect(answer).toHaveAttribute('data-complete', 'true', { timeout });
  return answer;
}

/**
 * How well the marks on a page fit a quote, measured against the text layer's own glyphs: the share of the quote's
 * characters whose middle lies under a mark, and the number of other characters under one.
 */
export function markFit(page: Page, number: number, quote: string): Promise<{ covered: number; others: number }> {
  return page.evaluate(
    ({ number: pageNumber, quote: text }) => {
      const shown = document.querySelector(`.page[data-page="${pageNumber}"]`);
      const marks = [...document.querySelectorAll(`.passage-mark[data-page="${pageNumber}"]`)].map((mark) =>
        mark.getBoundingClientRect(),
      );
      const glyphs: { readonly character: string; readonly node: Text; readonly at: number }[] = [];
      const walker = document.createTreeWalker(
        shown?.querySelector('.textLayer') ?? document.createElement('i'),
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const [at, character] of [...(node.nodeValue ?? '').normalize('NFKC')].entries())
          if (/\S/u.test(character)) glyphs.push({ character, node: node as Text, at });
      }
      const wanted = text.normalize('NFKC').replace(/\s+/gu, '');
      const start = glyphs
        .map((glyph) => glyph.character)
        .join('')
        .indexOf(wanted);
      if (start < 0) throw new Error(`The quote does not stand in the text layer: ${text}`);
      const isUnderMark = ({ node, at }: (typeof glyphs)[number]): boolean => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        return marks.some((mark) => x >= mark.left - 1 && x <= mark.right + 1 && y >= mark.top && y <= mark.bottom);
      };
      const under = glyphs.map((glyph) => isUnderMark(glyph));
      const own = under.slice(start, start + wanted.length);
      const covered = own.filter(Boolean).length;
      return { covered: covered / wanted.length, others: under.filter(Boolean).length - covered };
    },
    { number, quote },
  );
}

/** Asks, opens the first source, and returns the viewer when it shows the document. */
export async function openSource(page: Page, question: string, name: string): Promise<Locator> {
  const answer = await ask(page, question);
  await answer
    .getByRole('button', { name: new RegExp(`^Open ${name}`) })
    .first()
    .click();
  const viewer = page.getByRole('region', { name: 'Document viewer' });
  await expect(viewer).toHaveAttribute('data-phase', 'open');
  await expect(viewer.getByRole('heading', { name, exact: true })).toBeVisible();
  return viewer;
}
