import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Part } from '../../../common/domain/part.ts';
import { packRuns } from '../../../common/domain/runs.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { pageText } from '../../text/page-text.ts';
import type { PageStyle } from '../../text/headings.ts';
import { lineNumbers } from '../../text/line-numbers.ts';
import { countUnknown } from '../../text/normalise.ts';
import { runningLines, type Neighbour } from '../../text/running-lines.ts';
import { isUsableText } from '../../text/usable-text.ts';
import type { AnnotationTexts } from './annotations.ts';
import type { DrawnPage } from './drawn-page.ts';
import { attachmentsUnread } from './unread.ts';

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

/** What is known of a page before its text is read. */
export interface KnownPage extends DrawnPage {
  /** Drawn on pages nearby. */
  readonly neighbours: readonly Neighbour[];
  readonly style: PageStyle;
}

/** The text of one page in reading order, with the place of every word. What can't be used is left out and said. */
export async function readPage(
  page: PDFPageProxy,
  { width, height, words: all, rules, placeless, cut, hidesText, neighbours, style }: KnownPage,
  { comments, attachments, stamps }: AnnotationTexts,
): Promise<Omit<Part, 'number' | 'label'>> {
  const running = runningLines({ words: all, height, rules }, neighbours);
  const numbers = lineNumbers(all);
  const aside = new Set([...running.flat(), ...numbers]);
  const words = aside.size === 0 ? all : all.filter((word) => !aside.has(word));
  const { text, runs, blocks } = pageText(words, style, placeless.map(({ str }) => str).join(''), comments, rules);
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const sized = [width, height].every((side) => side > 0 && side <= largestPage);
  const omissions: Notice[] = [];
  if (cut) omissions.push(notice('part-cut'));
  if (placeless.length > 0) omissions.push(notice('text-without-place', { count: placeless.length }));
  const unknown = countUnknown(text);
  if (unknown > 0) omissions.push(notice('letters-unknown', { count: unknown }));
  if (running.length > 0) omissions.push(notice('running-lines-left-out', { count: running.length }));
  if (numbers.length > 0) omissions.push(notice('line-numbers-left-out', { count: numbers.length }));
  if (hidesText) omissions.push(notice('layers-left-out', { count: 1 }));
  if (attachments.length > 0) omissions.push(attachmentsUnread(attachments));
  if (stamps > 0) omissions.push(notice('stamps-unread', { count: stamps }));
  if (!sized) omissions.push(notice('page-without-size'));
  return {
    text,
    blocks,
    layout: sized ? { width, height, runs: packRuns(runs) } : null,
    state: (letters < fewLetters && (await paintsImages(page))) || !isUsableText(text) ? 'picture' : 'read',
    omissions,
  };
}

async function paintsImages(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  return fnArray.some((operator) => imageOperators.has(operator));
}
