import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../../e2e/standin/chromium.ts';

const cache = join(import.meta.dirname, '..', '..', '..', '.cache', 'layout');

/**
 * Prints a page to PDF with a Chromium of this machine, or the one that CARREL_CHROMIUM names; kept under `.cache/` by
 * its content. Without tags: the layout alone shall tell.
 *
 * @returns the path of the file
 */
export function printed(html: string): string {
  const path = join(cache, `${createHash('sha256').update(html).digest('hex').slice(0, 24)}.pdf`);
  if (existsSync(path)) return path;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'carrel-print-'));
  try {
    const source = join(folder, 'page.html');
    const target = join(folder, 'page.pdf');
    writeFileSync(source, html);
    const options = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
    const print = ['--no-pdf-header-footer', '--disable-pdf-tagging', `--print-to-pdf=${target}`, `file://${source}`];
    execFileSync(browser(), [...options, ...print], { stdio: 'ignore' });
    renameSync(target, path);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return path;
}

function browser(): string {
  const found = findChromium(process.env, false);
  if (found === undefined) throw new Error('no Chromium on this machine: name one with CARREL_CHROMIUM=path');
  return found;
}
