import { readFileSync } from 'node:fs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, VerbosityLevel, type PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { localWorker } from './pdfjs-ports.ts';

const bytes = readFileSync(new URL('../../../e2e/pdf/multicolumn.pdf', import.meta.url));

async function contentsOf(worker: PDFWorker | undefined): Promise<unknown> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    ...(worker !== undefined && { worker }),
  });
  const document = await task.promise;
  const page = await document.getPage(1);
  const content = await page.getTextContent();
  const { fnArray } = await page.getOperatorList();
  await task.destroy();
  worker?.destroy();
  // Names of fonts count the documents of the process.
  const names = [...new Set(content.items.map((item) => ('fontName' in item ? item.fontName : '')))];
  const items = content.items.map((item) =>
    'fontName' in item ? { ...item, fontName: names.indexOf(item.fontName) } : item,
  );
  return { items, styles: Object.values(content.styles), fnArray };
}

test('what comes through our ports is what comes through those of pdf.js', async () => {
  expect(await contentsOf(localWorker(VerbosityLevel.ERRORS))).toEqual(await contentsOf(undefined));
});
