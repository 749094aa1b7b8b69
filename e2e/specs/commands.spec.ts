/** One table of commands: keys, the native menu, the palette and the list of shortcuts do the same. */
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { drop, folderOf, outcomes, ready, row } from '../desk.ts';

/** Notes which kind of thing the system's dialog is asked to open, and chooses nothing. */
async function watchDialog(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showOpenDialog = ((_window: unknown, { properties = [] }: { properties?: string[] }) => {
      asked.push(properties[0] ?? '');
      return Promise.resolve({ canceled: true, filePaths: [] });
    }) as unknown as typeof dialog.showOpenDialog;
  });
  return () => app.evaluate(() => (globalThis as unknown as { readonly asked: string[] }).asked);
}

const menu = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

const palette = (page: Page) => page.getByRole('dialog', { name: 'All commands…' });

test('a key, the menu and the palette mean the same, and each once', async ({ app, page }) => {
  const asked = await watchDialog(app);
  await ready(page);
  await page.keyboard.press('ControlOrMeta+Shift+O');
  await expect.poll(asked).toEqual(['openDirectory']);
  await menu(app, 'add-folder');
  await expect.poll(asked).toEqual(['openDirectory', 'openDirectory']);
  await menu(app, 'palette');
  await palette(page).getByRole('combobox').fill('folder');
  await page.keyboard.press('Enter');
  await expect.poll(asked).toEqual(['openDirectory', 'openDirectory', 'openDirectory']);
  await menu(app, 'add-files');
  await expect.poll(asked).toEqual(['openDirectory', 'openDirectory', 'openDirectory', 'openFile']);
});

test('the palette finds a command by its words, goes through them by arrows and gives the focus back', async ({
  page,
}) => {
  await ready(page);
  const question = page.getByRole('textbox', { name: 'Ask your documents' });
  await question.focus();
  await page.keyboard.press('ControlOrMeta+K');
  const field = palette(page).getByRole('combobox', { name: 'Find a command' });
  await expect(field).toBeFocused();
  const chosen = palette(page).getByRole('option', { selected: true });
  await expect(chosen).toHaveText(/^Add files…/);
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveText(/^Add folder…/);
  await field.fill('nothing is called so');
  await expect(palette(page)).toContainText('No command is called that.');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(question).toBeFocused();

  await page.keyboard.press('ControlOrMeta+K');
  await field.fill('sett');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

test('the list of shortcuts opens by F1, by a question mark outside of text, and from the menu', async ({
  app,
  page,
}) => {
  await ready(page);
  const shortcuts = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const open of [() => page.keyboard.press('F1'), () => page.keyboard.press('?'), () => menu(app, 'shortcuts')]) {
    await page.getByRole('button', { name: 'New conversation' }).focus();
    await open();
    await expect(shortcuts).toContainText('Add folder…');
    await page.keyboard.press('Escape');
    await expect(shortcuts).toBeHidden();
  }
  const question = page.getByRole('textbox', { name: 'Ask your documents' });
  await question.focus();
  await page.keyboard.type('why?');
  await expect(question).toHaveValue('why?');
  await expect(shortcuts).toBeHidden();
});

test('the licences of what Carrel is made of are shown from the menu', async ({ app, page }) => {
  await ready(page);
  await menu(app, 'licences');
  const licences = page.getByRole('region', { name: 'Licences of what Carrel is made of' });
  await expect(licences).toContainText('Apache License');
  await expect(licences).toContainText(/react \d+\.\d+\.\d+ \(MIT\)/);
});

test('commands about a document are offered while one is on show', async ({ page }) => {
  await ready(page);
  await drop(page, folderOf('minimal-document.pdf'));
  await outcomes(page, 1);
  const entry = palette(page).getByRole('option', { name: /^Close document/ });
  await page.keyboard.press('ControlOrMeta+K');
  await expect(palette(page).getByRole('option', { name: /^Models…/ })).toBeVisible();
  await expect(entry).toBeHidden();
  await page.keyboard.press('Escape');
  await row(page, 'minimal-document.pdf').click();
  const viewer = page.getByRole('region', { name: 'Document viewer' });
  await expect(viewer).toBeVisible();
  await page.keyboard.press('ControlOrMeta+K');
  await entry.click();
  await expect(viewer).toBeHidden();
});
