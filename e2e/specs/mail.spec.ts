/** A message is dropped; what is attached to it is asked, cited, opened at the mark, and goes with it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailFile } from '../../tools/fixtures/mail-writer.ts';
import { pdfFile, proseLines, textPage } from '../../tools/fixtures/pdf-writer.ts';
import { ask, drop, ready, row } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const terms = pdfFile([
  textPage(proseLines(['General terms of the boiler works.', 'Nothing of interest stands on the first page.'])),
  textPage(proseLines(['The warranty of the boiler lasts seven years from the day of delivery.'])),
]);

test('a message with a PDF: the citation opens the page of the attachment, marked', async ({ page, problems }) => {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-mail-'));
  const path = join(folder, 'Re offer.eml');
  writeFileSync(
    path,
    mailFile({ subject: 'Re: offer', text: 'Dear Bob,\r\n\r\nthe boiler costs 4,200 euros. The terms are attached.' }, [
      { name: 'terms.pdf', type: 'application/pdf', bytes: terms },
      { name: 'drawing.dwg', type: 'application/octet-stream', bytes: Uint8Array.of(1, 0, 2) },
    ]),
  );
  await ready(page);
  await drop(page, path);
  await expect(page.locator('[data-status="ready"]')).toHaveCount(2, { timeout: 60_000 });

  const answer = await ask(page, 'How long does the warranty of the boiler last?');
  await answer
    .getByRole('button', { name: /^Open terms\.pdf, page 2/u })
    .first()
    .click();
  const viewer = page.getByRole('region', { name: 'Document viewer' });
  await expect(viewer).toHaveAttribute('data-phase', 'open');
  await expect(viewer.getByRole('heading', { name: 'terms.pdf', exact: true })).toBeVisible();
  await expect(viewer.locator('.passage-mark[data-page="2"]').first()).toBeVisible();
  if (process.env['CARREL_SHOTS']) await page.screenshot({ path: join(process.env['CARREL_SHOTS'], 'attachment.png') });

  await row(page, 'Re offer.eml')
    .first()
    .getByRole('button', { name: /^Actions/u })
    .click();
  await page
    .getByRole('menuitem', { name: /Remove/u })
    .first()
    .click();
  await expect(page.locator('[data-status="ready"]')).toHaveCount(0);
  expect(readFileSync(path).length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
