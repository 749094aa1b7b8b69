import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { benchDocument } from './documents.ts';
import { expectedOf, type ExpectedPage } from './expected.ts';
import { htmlOf } from './html.ts';
import { printed } from './print.ts';
import { truthOf } from './truth.ts';

/** A file of the bench, and what must be read of its pages. */
export interface BenchFile {
  readonly name: string;
  readonly path: string;
  readonly pages: readonly ExpectedPage[];
}

/** Which documents: the held out ones, or those that rules are made with; `from` passes so many seeds by. */
export interface Choice {
  readonly heldOut: boolean;
  readonly from: number;
}

const documentsOfSeeds = 14;

/** The files of each program that makes PDFs. */
export const producers: readonly { readonly name: string; files(choice: Choice): readonly BenchFile[] }[] = [
  { name: 'chromium', files: chromiumFiles },
  { name: 'latex', files: ({ heldOut }) => writtenFiles('latex', heldOut) },
  { name: 'libreoffice', files: ({ heldOut }) => writtenFiles('libreoffice', heldOut) },
];

function chromiumFiles({ heldOut, from }: Choice): readonly BenchFile[] {
  return Array.from({ length: documentsOfSeeds }, (_, index) => {
    const document = benchDocument(2 * (from + index) + (heldOut ? 1 : 0));
    return { name: document.name, path: printed(htmlOf(document)), pages: document.pages.map(expectedOf) };
  });
}

/** The files under `pages/`, which has their sources too. */
function writtenFiles(producer: string, heldOut: boolean): readonly BenchFile[] {
  const folder = join(import.meta.dirname, 'pages', producer, heldOut ? 'held-out' : 'in-sight');
  return globSync('*.truth', { cwd: folder })
    .toSorted()
    .map((file) => {
      const name = basename(file, '.truth');
      return { name, path: join(folder, `${name}.pdf`), pages: truthOf(readFileSync(join(folder, file), 'utf8')) };
    });
}
