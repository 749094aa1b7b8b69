import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startParsers, isUnforeseen } from '../tried-parsers.ts';
import { archiveBombs } from './archives.ts';
import type { Bomb } from './bomb.ts';
import { mailBombs } from './mails.ts';
import { organiserBombs } from './organisers.ts';
import { packedBombs } from './packed.ts';
import { pdfPictureBombs } from './pdf-pictures.ts';
import { pdfStructureBombs } from './pdf-structure.ts';
import { pictureBombs } from './pictures.ts';
import { sheetBombs } from './sheets.ts';
import { textBombs } from './texts.ts';

export const bombs: readonly Bomb[] = [
  ...archiveBombs,
  ...packedBombs,
  ...sheetBombs,
  ...textBombs,
  ...organiserBombs,
  ...mailBombs,
  ...pictureBombs,
  ...pdfPictureBombs,
  ...pdfStructureBombs,
];

/** As in the app. */
const limits = { memoryMB: 700, seconds: 120 };

/** Tries the bombs and prints what became of each; returns how many ended in a way that no file may bring about. */
export async function tryBombs(only: string | undefined): Promise<number> {
  const parsers = startParsers(limits);
  const folder = mkdtempSync(join(tmpdir(), 'carrel-bombs-'));
  let bad = 0;
  try {
    for (const { name, ending, make, isDrawn = false } of bombs) {
      if (only !== undefined && !name.includes(only)) continue;
      const path = join(folder, `bomb.${ending}`);
      const bytes = await make();
      writeFileSync(path, bytes);
      for (const tried of [await parsers.try(path), ...(isDrawn ? [await parsers.draw(path)] : [])]) {
        const { what, outcome, parts, omissions, seconds } = tried;
        const left = omissions.length === 0 ? '' : `, left out: ${omissions.join(' ')}`;
        const size = `${(bytes.length / 1e6).toFixed(1)} MB`;
        console.log(`${name} (${size}), ${what}: ${outcome}, ${parts} parts, ${seconds.toFixed(1)} s${left}`);
        if (isUnforeseen(outcome)) bad += 1;
      }
      rmSync(path);
    }
  } finally {
    parsers.close();
    rmSync(folder, { recursive: true });
  }
  return bad;
}
