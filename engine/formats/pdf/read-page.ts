import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parserBounds } from '../../../common/contracts/parser.ts';
import type { Part } from '../../../common/domain/part.ts';
import { packRuns } from '../../../common/domain/runs.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { pageText } from '../../text/page-text.ts';
import type { AnnotationTexts } from './annotations.ts';
import { countUnknown } from '../../text/normalise.ts';
import { wordsOfItems } from '../../text/page-words.ts';
import { hasPlace, type TextItem } from '../../text/words.ts';

/** More text items or characters than this on one page is no page but an attack or a plot drawn in letters. */
const maxItems = 200_000;
const maxCharacters = parserBounds.text / 2;
/** Points; a page beyond has no size that a picture could have. */
const largestPage = 1e6;
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

/** The text of one page in reading order, with the place of every word. What can't be used is left out and said. */
export async function readPage(
  page: PDFPageProxy,
  { shown, comments }: AnnotationTexts,
): Promise<Omit<Part, 'number' | 'label'>> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const all = [...(content.items.filter((item) => 'str' in item) as readonly TextItem[]), ...shown];
  const items = withinBounds(all);
  const placeless = items.filter((item) => !hasPlace(item) && item.str.trim() !== '');
  const words = wordsOfItems(items.filter(hasPlace), content.styles, transform).slice(0, parserBounds.runs);
  const { text, runs, blocks } = pageText(words, placeless.map(({ str }) => str).join(''), comments);
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const sized = [width, height].every((side) => side > 0 && side <= largestPage);
  const omissions: Notice[] = [];
  if (items.length < all.length || words.length === parserBounds.runs) omissions.push(notice('part-cut'));
  if (placeless.length > 0) omissions.push(notice('text-without-place', { count: placeless.length }));
  const unknown = countUnknown(text);
  if (unknown > 0) omissions.push(notice('letters-unknown', { count: unknown }));
  if (!sized) omissions.push(notice('page-without-size'));
  return {
    text,
    blocks,
    layout: sized ? { width, height, runs: packRuns(runs) } : null,
    state: letters < fewLetters && (await paintsImages(page)) ? 'picture' : 'read',
    omissions,
  };
}

/** The items up to the first that is too much. */
function withinBounds(items: readonly TextItem[]): readonly TextItem[] {
  let characters = 0;
  const tooMuch = items.findIndex(({ str }, index) => (characters += str.length) > maxCharacters || index >= maxItems);
  return tooMuch === -1 ? items : items.slice(0, tooMuch);
}

async function paintsImages(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  return fnArray.some((operator) => imageOperators.has(operator));
}
