import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { drawPage } from '../../../engine/formats/pdf/draw-page.ts';
import { openDocument } from '../../../engine/formats/pdf/open.ts';
import { DrawnPages } from '../../../engine/formats/pdf/pages.ts';
import { openSourceFile } from '../../../engine/formats/source-file.ts';
import type { DrawnPart } from '../../../common/domain/picture.ts';
import type { Word } from '../../../engine/text/word.ts';
import { benchDocument } from '../layout/documents.ts';
import { htmlOf } from '../layout/html.ts';
import { printed } from '../layout/print.ts';
import { ownTexts } from './texts.ts';

/** A page whose text is known. */
export interface KnownPage {
  readonly path: string;
  readonly number: number;
  readonly kind: 'plain' | 'columns' | 'tables' | 'German' | 'French';
}

const root = join(import.meta.dirname, '..', '..', '..');
const sample = (name: string): string => join(root, 'e2e', 'pdf', name);

const pagesOf = (path: string, numbers: readonly number[], kind: KnownPage['kind']): readonly KnownPage[] =>
  numbers.map((number) => ({ path, number, kind }));

/** Every page of the benchmark, in a fixed order. */
export function knownPages(): readonly KnownPage[] {
  const samples = join(root, 'resources', 'samples');
  const layout = [0, 1, 2, 4, 5, 7].flatMap((seed) => {
    const document = benchDocument(seed);
    const path = printed(htmlOf(document));
    return document.pages
      .map(({ columns }, index): KnownPage => ({ path, number: index + 1, kind: columns === 2 ? 'columns' : 'tables' }))
      .slice(0, 2);
  });
  return [
    ...readdirSync(samples)
      .toSorted()
      .flatMap((name) => pagesOf(join(samples, name), [1], name === 'hausordnung.pdf' ? 'German' : 'plain')),
    ...pagesOf(sample('crazyones-pdfa.pdf'), [1], 'plain'),
    ...pagesOf(sample('google-doc-document.pdf'), [1], 'plain'),
    ...pagesOf(sample('pdflatex-4-pages.pdf'), [1, 3], 'plain'),
    ...pagesOf(sample('multicolumn.pdf'), [1, 2], 'columns'),
    ...layout,
    ...ownTexts.map(({ language, html }): KnownPage => ({ path: printed(html), number: 1, kind: language })),
  ];
}

/** A page as it is drawn, and the words that its file says stand there. */
export async function drawKnown(
  { path, number }: KnownPage,
  dpi: number,
): Promise<{ drawn: DrawnPart; words: readonly Word[] }> {
  const file = await openSourceFile(path);
  const pdf = await openDocument(file, undefined);
  try {
    const page = await new DrawnPages(pdf.document, file).at(number);
    return { words: page?.drawn.words ?? [], drawn: await drawPage(pdf.document, number, dpi / 72) };
  } finally {
    await pdf.close();
    await file.close();
  }
}
