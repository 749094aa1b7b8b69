import { withWindow } from './with-window.ts';

/**
 * Milliseconds from starting the built app on an empty library to a window with its controls; null when it is not
 * built.
 */
export const windowStart = (): Promise<{ readonly ms: number; readonly runtime: string } | null> =>
  withWindow(
    () => {},
    async ({ page, runtime, sinceStart }) => {
      await page.getByRole('button').first().waitFor({ state: 'visible' });
      return { ms: sinceStart(), runtime };
    },
  );
