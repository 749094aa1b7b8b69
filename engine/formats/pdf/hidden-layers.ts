import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Whether what belongs to a layer of a file (an optional content group, or several with a rule) is hidden. */
export type IsHidden = (layer: unknown) => boolean;

/**
 * The layers that a document hides when it is opened: another language, a plan of other wires, a mark for the printer.
 * pdf.js draws them not, but its items have their text.
 *
 * @returns undefined where there is none
 */
export async function hiddenLayers(document: PDFDocumentProxy): Promise<IsHidden | undefined> {
  const config = await document.getOptionalContentConfig().catch(() => undefined);
  if (config === undefined) return undefined;
  const areAllShown = [...config].every(([, group]) => (group as { readonly visible?: unknown }).visible === true);
  return areAllShown ? undefined : (layer) => config.isVisible(layer) !== true;
}
