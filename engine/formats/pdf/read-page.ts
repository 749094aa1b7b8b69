import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Part } from '../../../common/domain/part.ts';
import { packRuns } from '../../../common/domain/runs.ts';
import { pageText } from '../../text/page-text.ts';
import { facesOf, wordsOf, type TextItem } from '../../text/words.ts';

/** More text items than this on one page is no page but an attack or a plot drawn in letters; the rest is left out. */
const maxItems = 200_000;
/** A page with less text than this many letters and an image is a scan with a page number. */
const fewLetters = 16;

const imageOperators = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintSolidColorImageMask,
]);

/** The text of one page in reading order, with the place of every word. */
export async function readPage(page: PDFPageProxy): Promise<Omit<Part, 'number' | 'label'>> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const items = content.items.slice(0, maxItems).filter((item) => 'str' in item) as readonly TextItem[];
  const faces = facesOf(items);
  const words = items.flatMap((item) =>
    wordsOf(item, content.styles[item.fontName], faces.get(item.fontName) ?? [], viewport.transform),
  );
  const { text, runs, blocks } = pageText(words);
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return {
    text,
    blocks,
    layout: { width: viewport.width, height: viewport.height, runs: packRuns(runs) },
    state: letters < fewLetters && (await paintsImages(page)) ? 'picture' : 'read',
    omissions: [],
  };
}

async function paintsImages(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  return fnArray.some((operator) => imageOperators.has(operator));
}
