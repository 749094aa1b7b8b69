import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { insertDocument, setOpened, setOutcome } from '../../engine/store/documents.ts';
import { insertFile } from '../../engine/store/files.ts';
import { openWritable } from '../../engine/store/open.ts';
import { insertRoot } from '../../engine/store/roots.ts';
import { withWindow } from './with-window.ts';

/** How quick the window is with a long list. */
export interface ListSpeed {
  /** From starting the app to the rows, in milliseconds. */
  readonly startMs: number;
  /** The longest task of the page in each step, in milliseconds; 0 where none took 50 ms, which is no long task. */
  readonly longestTaskMs: Readonly<Record<string, number>>;
}

/** What a person does with the list. */
const steps: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  async scroll(page) {
    await page.locator('[data-status]').first().hover();
    for (let turns = 0; turns < 40; turns++) await page.mouse.wheel(0, 3_000);
  },
  filter: (page) => page.getByRole('searchbox').pressSequentially('document 12', { delay: 80 }),
  'clear the filter': (page) => page.getByRole('searchbox').press('Escape'),
  sort: async (page) => {
    await page.getByRole('button', { name: 'Sort by' }).click();
    await page.getByRole('menuitem', { name: 'Pages' }).click();
  },
  'select all': async (page) => {
    await page.locator('[data-row][tabindex="0"]').focus();
    await page.keyboard.press('ControlOrMeta+a');
  },
};

/**
 * Opens the built app on a library of so many documents in one folder and works with the list; null when the app is not
 * built. The folder is on no disk: nothing is read, the list is all there is.
 */
export const listSpeed = (documents: number): Promise<ListSpeed | null> =>
  withWindow(
    (libraryDir) => fillLibrary(libraryDir, documents),
    async ({ page, sinceStart }) => {
      await page.locator('[data-status]').first().waitFor({ state: 'visible' });
      const startMs = sinceStart();
      const longestTaskMs: Record<string, number> = { start: await longestTask(page) };
      for (const [name, act] of Object.entries(steps)) longestTaskMs[name] = await longestTask(page, () => act(page));
      return { startMs, longestTaskMs };
    },
  );

function fillLibrary(dir: string, count: number): void {
  const db = openWritable(dir);
  const folder = join(tmpdir(), 'carrel-bench-no-such-folder');
  db.transaction(() => {
    const rootId = insertRoot(db, folder, 'folder', 0);
    for (let number = 1; number <= count; number++) {
      const name = `Document ${number}.pdf`;
      const id = insertDocument(db, { name, bytes: 1_000 * number, now: number });
      setOpened(db, id, { format: 'pdf', parts: 1 + (number % 90), title: '', language: '' });
      setOutcome(db, id, 'ready', null, number);
      insertFile(db, { path: join(folder, name), bytes: 1_000 * number, modifiedMs: 0, inode: '' }, id, rootId);
    }
  })();
  db.close();
}

/** The longest task of the page while something is done, or, with nothing to do, since the page began. */
async function longestTask(page: Page, act?: () => Promise<unknown>): Promise<number> {
  const since = act === undefined ? 0 : await page.evaluate<number>('performance.now()');
  await act?.();
  // A text, as this runs in the page. Where there was no long task, the observer hears of nothing.
  return page.evaluate<number>(`new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      observer.disconnect();
      const tasks = list.getEntries().filter(({ startTime }) => startTime >= ${since});
      resolve(Math.max(0, ...tasks.map(({ duration }) => duration)));
    });
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(() => resolve(0), 400);
  })`);
}
