/** Scans and pictures are recognised, asked, and opened at the words in the picture. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeCoded } from '../../engine/formats/picture/decode.ts';
import { picturePage, picturePdf } from '../../engine/formats/picture/picture-pdf.ts';
import { ask, drop, ready } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const pictures = join(import.meta.dirname, '..', 'formats', 'picture');

/** A PDF as a scanner writes it: a picture, and no text. */
async function scannedPdf(name: string): Promise<Uint8Array> {
  const { picture } = await decodeCoded(readFileSync(join(pictures, name)), 1e6);
  const page = { picture, scale: 1, width: picture.width, height: picture.height, omissions: [] };
  return picturePdf([picturePage(page)]);
}

test('a scanned PDF and a picture are recognised, asked and marked', async ({ page, problems }) => {
  test.setTimeout(300_000);
  await ready(page);
  const folder = mkdtempSync(join(tmpdir(), 'carrel-scans-'));
  writeFileSync(join(folder, 'Note.pdf'), await scannedPdf('crom.png'));
  cpSync(join(pictures, 'typewriter.png'), join(folder, 'Recipe.png'));
  await drop(page, folder);
  await expect(page.locator('[data-status="recognising"]').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-status="ready"], [data-status="indexed"]')).toHaveCount(2, { timeout: 240_000 });

  for (const [question, name, words] of [
    ['Which word is perfectly cromulent?', 'Note.pdf', /Covfefe is a perfectly cromulent word/u],
    ['Hoeveel liter water en uien voor de linzen?', 'Recipe.png', /liter water/u],
  ] as const) {
    const answer = await ask(page, question);
    await expect(answer).toContainText(words);
    await answer
      .getByRole('button', { name: new RegExp(`^Open ${name}`) })
      .first()
      .click();
    const viewer = page.getByRole('region', { name: 'Document viewer' });
    // Eleven million pixels are decoded and drawn first.
    await expect(viewer).toHaveAttribute('data-phase', 'open', { timeout: 60_000 });
    await expect(viewer.getByRole('heading', { name, exact: true })).toBeVisible();
    await expect(viewer.locator('.page canvas').first()).toBeVisible();
    await expect(viewer.locator('.passage-mark').first()).toBeInViewport();
    await expect(viewer.locator('.recognised-note')).toHaveText('Recognised text');
    await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  }
  rmSync(folder, { recursive: true });
  expect(problems).toEqual([]);
});
