import { AnnotationType, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from '../../text/words.ts';
import { shortName } from './unread.ts';

/** The part of pdf.js's annotation data that we read; what a file holds there may be of any type. */
interface Annotation {
  readonly pageIndex?: unknown;
  readonly subtype?: unknown;
  readonly rect?: unknown;
  readonly annotationFlags?: unknown;
  /** Of a field of a form: "Tx" text, "Ch" choice, "Btn" button. */
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
  readonly options?: unknown;
  readonly password?: unknown;
  readonly checkBox?: unknown;
  readonly radioButton?: unknown;
  readonly exportValue?: unknown;
  readonly buttonValue?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
  /** The lines of its own appearance, where pdf.js reads that. */
  readonly textContent?: unknown;
  /** The left edge of these lines, and the baseline of the last, from the lower left of `rect`. */
  readonly textPosition?: unknown;
  /** Of an attachment. */
  readonly file?: { readonly filename?: unknown };
  readonly defaultAppearanceData?: { readonly fontSize?: unknown };
}

/** What is shown on a page beside its content, and what is said about it. */
export interface AnnotationTexts {
  /** Values of fields and free text, as items at their places. */
  readonly shown: readonly TextItem[];
  /** Comments: notes, and what is written to a marked text or a drawing. They are not on the page. */
  readonly comments: readonly string[];
  /** Names of files that are attached to a place of the page. */
  readonly attachments: readonly string[];
  /** How many stamps show what no comment says. */
  readonly stamps: number;
}

/** Invisible or hidden, of the flags of ISO 32000-1, table 165. */
const hiddenFlags = 0b10_0010;
/** More of one page are a drawing. */
const mostAnnotations = 5_000;
const mostCharacters = 100_000;

const commentKinds = new Set([
  'Text',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Caret',
  'Line',
  'Square',
  'Circle',
  'Polygon',
  'PolyLine',
  'Ink',
  'Stamp',
  'FileAttachment',
]);

/** Pages whose annotations are read at once. */
const pagesAtOnce = 64;

/** The kinds that are read. Links, of which documents have thousands, are not. */
const readKinds = new Set<number>([
  AnnotationType.TEXT,
  AnnotationType.FREETEXT,
  AnnotationType.HIGHLIGHT,
  AnnotationType.UNDERLINE,
  AnnotationType.SQUIGGLY,
  AnnotationType.STRIKEOUT,
  AnnotationType.CARET,
  AnnotationType.LINE,
  AnnotationType.SQUARE,
  AnnotationType.CIRCLE,
  AnnotationType.POLYGON,
  AnnotationType.POLYLINE,
  AnnotationType.INK,
  AnnotationType.STAMP,
  AnnotationType.FILEATTACHMENT,
  AnnotationType.WIDGET,
]);

/**
 * Reads what annotations say, page by page. Kinds that are not read cost nearly nothing when pdf.js is asked for many
 * pages at once; asking for one page with all its links takes half as long as reading its text.
 */
export function annotationReader(document: PDFDocumentProxy): (page: PDFPageProxy) => Promise<AnnotationTexts> {
  let first = Number.NaN;
  let group: ReadonlyMap<number, readonly Annotation[]> | undefined;
  return async (page) => {
    const index = page.pageNumber - 1;
    const start = index - (index % pagesAtOnce);
    if (start !== first) {
      first = start;
      // One page that can't be read fails the whole group, so that then each page is asked.
      group = await readGroup(document, start).catch(() => undefined);
    }
    return textsOf(group === undefined ? await page.getAnnotations({ intent: 'display' }) : (group.get(index) ?? []));
  };
}

async function readGroup(
  document: PDFDocumentProxy,
  start: number,
): Promise<ReadonlyMap<number, readonly Annotation[]>> {
  const others = new Set<number>();
  for (let index = 0; index < document.numPages; index++)
    if (index < start || index >= start + pagesAtOnce) others.add(index);
  const all = ((await document.getAnnotationsByType(readKinds, others)) ?? []) as readonly Annotation[];
  return Map.groupBy(all, ({ pageIndex }) => Number(pageIndex));
}

function textsOf(all: readonly Annotation[]): AnnotationTexts {
  const visible = all
    .slice(0, mostAnnotations)
    .filter(({ annotationFlags: flags }) => (Number(flags) & hiddenFlags) === 0);
  return {
    shown: visible.flatMap((annotation) => itemsOf(annotation, shownText(annotation))),
    comments: visible.filter(({ subtype }) => commentKinds.has(String(subtype))).flatMap(contentsOf),
    attachments: visible
      .filter(({ subtype }) => subtype === 'FileAttachment')
      .map(({ file }) => shortName(file?.filename)),
    stamps: visible.filter((each) => each.subtype === 'Stamp' && contentsOf(each).length === 0).length,
  };
}

const contentsOf = ({ contentsObj }: Annotation): readonly string[] => {
  const text = contentsObj?.str;
  return typeof text === 'string' && text.trim() !== '' ? [text.slice(0, mostCharacters)] : [];
};

function shownText(annotation: Annotation): string {
  if (annotation.subtype === 'FreeText') return contentsOf(annotation).join('') || appearanceOf(annotation);
  if (annotation.subtype !== 'Widget' || annotation.password === true) return '';
  const { fieldType, fieldValue } = annotation;
  if (fieldType === 'Btn') return isTicked(annotation) ? '☒' : '';
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter((value) => typeof value === 'string');
  return values
    .map((value) => displayed(value, annotation.options))
    .join(', ')
    .slice(0, mostCharacters);
}

const appearanceOf = ({ textContent: lines }: Annotation): string =>
  Array.isArray(lines)
    ? lines
        .filter((line) => typeof line === 'string')
        .join('\n')
        .slice(0, mostCharacters)
    : '';

function isTicked({ checkBox, radioButton, fieldValue, exportValue, buttonValue }: Annotation): boolean {
  if (checkBox === true) return typeof fieldValue === 'string' && fieldValue !== 'Off' && fieldValue === exportValue;
  return radioButton === true && typeof fieldValue === 'string' && fieldValue === buttonValue;
}

/** What a person sees of a choice: files may store another value. */
function displayed(value: string, options: unknown): string {
  const list = Array.isArray(options) ? (options as readonly { exportValue?: unknown; displayValue?: unknown }[]) : [];
  const option = list.find((each) => each.exportValue === value);
  return typeof option?.displayValue === 'string' ? option.displayValue : value;
}

/** Of the size of a font, the width of a letter and the distance of lines, where a field does not say more. */
const letterWidth = 0.5;
const lineHeight = 1.2;
const usualSize = 12;

/**
 * A text as items, at the lines of its own appearance where that shows the same words, else line by line from the top
 * of the rectangle; a field of a single line has the line in its middle.
 */
function itemsOf(annotation: Annotation, text: string): readonly TextItem[] {
  const { rect, subtype } = annotation;
  if (text.trim() === '' || !Array.isArray(rect)) return [];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect as readonly number[];
  const [width, height] = [x2 - x1, y2 - y1];
  const shown = shownLines(annotation, text);
  const lines = shown?.lines ?? text.split(/\r\n?|\n/u);
  const stated = Number(annotation.defaultAppearanceData?.fontSize);
  const size = stated > 0 ? Math.min(stated, height) : Math.min(usualSize, height / lineHeight / lines.length);
  const isCentred = lines.length === 1 && subtype === 'Widget';
  const x = shown?.left ?? 0;
  const distance = lineHeight * size;
  const fromTop = isCentred ? (height - 0.7 * size) / 2 : height - size;
  const first = shown === undefined ? fromTop : shown.lastBaseline + (lines.length - 1) * distance;
  return lines.map((str, index) => ({
    str,
    dir: 'ltr',
    width: Math.min(width, str.length * letterWidth * size),
    transform: [size, 0, 0, size, x1 + x, y1 + first - index * distance],
    fontName: 'annotation',
  }));
}

/** The lines of the appearance, and where they are; undefined where they are not the text, or outside. */
function shownLines(
  { rect, textContent, textPosition }: Annotation,
  text: string,
): { readonly lines: readonly string[]; readonly left: number; readonly lastBaseline: number } | undefined {
  if (!Array.isArray(textContent) || !Array.isArray(textPosition) || !Array.isArray(rect)) return undefined;
  const lines = textContent.filter((line) => typeof line === 'string' && line.trim() !== '') as readonly string[];
  const [x, y] = textPosition.map(Number);
  if (x === undefined || y === undefined || lettersOf(lines.join('')) !== lettersOf(text)) return undefined;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect as readonly number[];
  return x >= 0 && y >= 0 && x <= x2 - x1 && y <= y2 - y1 ? { lines, left: x, lastBaseline: y } : undefined;
}

const lettersOf = (text: string): string => text.replaceAll(/\s+/gu, '');
