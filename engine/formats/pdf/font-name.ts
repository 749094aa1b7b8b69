import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What the file calls a font of a page, once the operators of the page were read; '' where that is not known. */
export function fontNameOf(page: PDFPageProxy, font: string): string {
  if (!page.commonObjs.has(font)) return '';
  const { name } = page.commonObjs.get(font) as { readonly name?: unknown };
  return typeof name === 'string' ? name : '';
}
