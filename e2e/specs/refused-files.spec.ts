/** What cannot be added is told once, with all names and reasons one click away. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { drop, folderOf, ready } from '../desk.ts';

test('sixty refused files are one notice, and a list by reason', async ({ app, page }) => {
  await ready(page);
  const folder = folderOf();
  const gone = Array.from({ length: 59 }, (_, index) => join(folder, `letter ${index + 1}.pdf`));
  const model = join(folder, 'small.gguf');
  writeFileSync(model, 'GGUF');
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    [...gone, model],
  );
  await page.keyboard.press('ControlOrMeta+O');

  const notices = page.getByRole('region', { name: 'Notices' }).getByRole('status');
  await expect(notices).toHaveText(/^60 files were not added\./);
  await notices.getByRole('button', { name: 'Show' }).click();
  const list = page.getByRole('dialog', { name: '60 files were not added' });
  await expect(list.getByRole('heading', { level: 3 })).toHaveText([
    'It is not there any more. 59',
    'This is a language model. Import it under Models. 1',
  ]);
  await expect(list.getByRole('listitem')).toHaveText([
    ...gone.map((_, index) => `letter ${index + 1}.pdf`),
    'small.gguf',
  ]);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('one refused file is named with its reason', async ({ page }) => {
  await ready(page);
  const model = join(folderOf(), 'small.gguf');
  writeFileSync(model, 'GGUF');
  await drop(page, model);
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
    '“small.gguf” was not added. This is a language model. Import it under Models.',
  );
});
