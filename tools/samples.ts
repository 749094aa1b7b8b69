/** Prints the sample documents, `tools/samples/*.html`, into `resources/samples/` with the Chromium of this machine. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../e2e/standin/chromium.ts';

const sources = join(import.meta.dirname, 'samples');
const target = join(import.meta.dirname, '..', 'resources', 'samples');

const chromium = findChromium(process.env, false);
if (chromium === undefined) throw new Error('There is no Chromium to print with.');
const profile = mkdtempSync(join(tmpdir(), 'carrel-samples-'));
try {
  for (const name of readdirSync(sources).filter((each) => each.endsWith('.html'))) {
    const pdf = join(target, name.replace('.html', '.pdf'));
    const { status, stderr } = spawnSync(
      chromium,
      [
        '--headless',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${profile}`,
        '--no-pdf-header-footer',
        `--print-to-pdf=${pdf}`,
        pathToFileURL(join(sources, name)).href,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${name} was not printed.\n${stderr}`);
  }
} finally {
  rmSync(profile, { recursive: true });
}
