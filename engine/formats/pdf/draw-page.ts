import { createCanvas } from '@napi-rs/canvas';
import { AnnotationMode, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DrawnPart } from '../../../common/domain/picture.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { imageScale } from './image-scale.ts';
import { provideDrawing } from './node-factories.ts';

/** Pixels a point: 150 and 300 an inch. Less can't be read well, more tells no more. */
const leastScale = 150 / 72;
const mostScale = 300 / 72;
/** What is not a scan is drawn as a good scan has it. */
const usualScale = 200 / 72;
/** An A3 page at 250 pixels an inch. */
const mostPixels = 12e6;
const leastSide = 8;

/**
 * A page as a picture, at the resolution of its largest image where that is a usual one.
 *
 * @param given pixels a point; what the page's images say when left out
 */
export async function drawPage(document: PDFDocumentProxy, number: number, given?: number): Promise<DrawnPart> {
  provideDrawing();
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const own = given ?? imageScale(await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE })) ?? usualScale;
  const wanted = Math.min(mostScale, Math.max(leastScale, own));
  const scale = Math.min(wanted, Math.sqrt(mostPixels / (width * height)));
  const viewport = page.getViewport({ scale });
  const [columns, rows] = [Math.round(viewport.width), Math.round(viewport.height)];
  if (!(columns >= leastSide && rows >= leastSide && columns * rows <= 2 * mostPixels))
    throw new UnreadableFile('unsupported', 'page-without-size');
  const canvas = createCanvas(columns, rows);
  await page.render({
    // pdf.js asks of a canvas no more than ours has.
    canvas: canvas as never,
    viewport,
    background: 'white',
    annotationMode: AnnotationMode.ENABLE,
  }).promise;
  const { data: pixels } = canvas.getContext('2d').getImageData(0, 0, columns, rows);
  page.cleanup();
  return { picture: { width: columns, height: rows, pixels }, scale: 1 / scale, width, height, omissions: [] };
}
