import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { OPS, AnnotationMode } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ParsedPage } from '../../../common/domain/page.ts';
import { assemble } from './assemble.ts';
import { linesInOrder } from './columns.ts';
import type { Segment, Word } from './layout.ts';
import { paragraphsOf } from './paragraphs.ts';
import { segmentsOf } from './segments.ts';
import { facesOf, wordsOf, type TextItem } from './words.ts';

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
export async function readPage(page: PDFPageProxy): Promise<ParsedPage> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const items = content.items.slice(0, maxItems).filter((item) => 'str' in item) as readonly TextItem[];
  const faces = facesOf(items);
  const matrix = viewport.transform as [number, number, number, number, number, number];
  const words = items.flatMap((item) =>
    wordsOf(item, content.styles[item.fontName], faces.get(item.fontName) ?? [], matrix),
  );
  const paragraphs = [...byTurn(words).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => {
      const { body, pageNumber } = setPageNumberAside(segmentsOf(group));
      return paragraphsOf(linesInOrder(body)).concat(paragraphsOf(pageNumber));
    });
  const { text, runs, blocks } = assemble(paragraphs);
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const imageOnly = letters < fewLetters && (await paintsImages(page));
  return { number: page.pageNumber, width: viewport.width, height: viewport.height, text, runs, blocks, imageOnly };
}

/** A lone number in the first or last row belongs to no column and no paragraph; it is read last. */
function setPageNumberAside(segments: readonly Segment[]): {
  readonly body: readonly Segment[];
  readonly pageNumber: readonly Segment[];
} {
  const isLoneNumber = (segment: Segment | undefined): boolean =>
    segment?.words.length === 1 && /^[-–(]?\d{1,4}[-–)]?$/u.test(segment.words[0]?.text ?? '');
  for (const index of [segments.length - 1, 0]) {
    const segment = segments[index];
    const alone = segments.filter((each) => each.baseline === segment?.baseline).length === 1;
    if (segment !== undefined && alone && segments.length > 1 && isLoneNumber(segment))
      return { body: segments.toSpliced(index, 1), pageNumber: [segment] };
  }
  return { body: segments, pageNumber: [] };
}

/** Text shown at different quarter turns (a stamp along the margin) is read turn by turn. */
function byTurn(words: readonly Word[]): ReadonlyMap<number, Word[]> {
  const groups = new Map<number, Word[]>();
  for (const word of words) {
    const group = groups.get(word.turn);
    if (group === undefined) groups.set(word.turn, [word]);
    else group.push(word);
  }
  return groups;
}

async function paintsImages(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  return fnArray.some((operator) => imageOperators.has(operator));
}
