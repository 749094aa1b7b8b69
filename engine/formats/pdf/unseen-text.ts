import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readTwice } from '../../text/read-twice.ts';
import type { TextItem } from '../../text/words.ts';

/** Neither filled nor stroked, of the modes of showing text (ISO 32000-1, table 106). */
const unseen = 3;

/**
 * The items of a page, each text once: of what is laid over other text to be found, the one that is seen stays, and of
 * two that are or are not, the one that was drawn first. The only text of a scan is unseen, and stays.
 */
export async function withoutUnseen(page: PDFPageProxy, items: readonly TextItem[]): Promise<readonly TextItem[]> {
  const { over, under } = readTwice(items);
  if (over.size === 0) return items;
  // The mode of a text comes with the operators of its page.
  const seen = await fontsSeen(page).catch(() => undefined);
  const isSeen = (all: ReadonlySet<TextItem>): boolean => [...all].some(({ fontName }) => seen?.has(fontName) === true);
  const twice = seen !== undefined && isSeen(over) && !isSeen(under) ? under : over;
  return items.filter((item) => !twice.has(item));
}

interface TextState {
  readonly font: string;
  readonly mode: number;
}

/** The fonts in which a page shows something. */
async function fontsSeen(page: PDFPageProxy): Promise<ReadonlySet<string>> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const fonts = new Set<string>();
  const saved: TextState[] = [];
  let state: TextState = { font: '', mode: 0 };
  for (const [index, operator] of fnArray.entries()) {
    const [first] = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === OPS.setFont) state = { font: String(first), mode: state.mode };
    else if (operator === OPS.setTextRenderingMode) state = { font: state.font, mode: Number(first) };
    else if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(state);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) state = saved.pop() ?? state;
    else if (operator === OPS.showText && state.mode !== unseen) fonts.add(state.font);
  }
  return fonts;
}
