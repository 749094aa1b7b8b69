import { AnnotationType, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { laidOver } from '../../text/word.ts';
import type { TextItem } from '../../text/words.ts';
import type { SourceFile } from '../source-file.ts';
import { fieldStates, type FieldState } from './field-states.ts';
import { annotationName, appearanceItems } from './glyph-items.ts';
import { shortName } from './unread.ts';

/** The part of pdf.js's annotation data that we read; what a file holds there may be of any type. */
interface Annotation {
  readonly id?: unknown;
  readonly hasAppearance?: unknown;
  readonly pageIndex?: unknown;
  readonly subtype?: unknown;
  readonly rect?: unknown;
  readonly annotationFlags?: unknown;
  /** Of a field of a form: "Tx" text, "Ch" choice, "Btn" button. */
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
  /** What a form begins with; pdf.js tells it as the value too where there is none. */
  readonly defaultFieldValue?: unknown;
  /** What a form says of a field to who points at it. */
  readonly alternativeText?: unknown;
  readonly options?: unknown;
  readonly password?: unknown;
  readonly checkBox?: unknown;
  readonly radioButton?: unknown;
  readonly pushButton?: unknown;
  readonly exportValue?: unknown;
  readonly buttonValue?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
  /** What scripts of a field do, by the event that they wait for. */
  readonly actions?: unknown;
  /** Whether it answers another one ("R"), or is one with it ("Group"): then its comment is that one's. */
  readonly replyType?: unknown;
  /** A text with its styles, as that of `contentsObj`, without them. */
  readonly richText?: { readonly str?: unknown } | null;
  /** The lines of its own appearance, where pdf.js reads that. */
  readonly textContent?: unknown;
  /** The left edge of these lines, and the baseline of the last, from the lower left of `rect`. */
  readonly textPosition?: unknown;
  /** Of an attachment. */
  readonly file?: { readonly filename?: unknown };
  readonly defaultAppearanceData?: { readonly fontSize?: unknown };
}

/** What a field shows, with the words that its form says of a box, for a page that prints none beside it. */
export interface LabelledItem extends TextItem {
  readonly label?: string;
}

/** What is shown on a page beside its content, and what is said about it. */
export interface AnnotationTexts {
  /** Values of fields, free text, and what stamps, watermarks and signatures show, as items at their places. */
  readonly shown: readonly LabelledItem[];
  /** Comments: notes, and what is written to a marked text or a drawing. They are not on the page. */
  readonly comments: readonly string[];
  /** Names of files that are attached to a place of the page. */
  readonly attachments: readonly string[];
  /** How many stamps show what can't be read and no comment says. */
  readonly stamps: number;
}

/** Invisible or hidden, of the flags of ISO 32000-1, table 165. */
const hiddenFlags = 0b10_0010;
/** More of one page are a drawing. */
const mostAnnotations = 5_000;
const mostCharacters = 100_000;
/** A label is a line, no explanation of several. */
const longestLabel = 200;

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
  'Redact',
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
  AnnotationType.WATERMARK,
  AnnotationType.REDACT,
]);

/**
 * Reads what annotations say, page by page. Kinds that are not read cost nearly nothing when pdf.js is asked for many
 * pages at once; asking for one page with all its links takes half as long as reading its text.
 */
export function annotationReader(
  document: PDFDocumentProxy,
  file: SourceFile,
): (page: PDFPageProxy) => Promise<AnnotationTexts> {
  const statesOf = fieldStates(file);
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
    const all = group === undefined ? await page.getAnnotations({ intent: 'display' }) : (group.get(index) ?? []);
    const visible = all.slice(0, mostAnnotations).filter(isVisible);
    const names = new Set(visible.filter(hasDrawnText).map(({ id, rect }) => annotationName(id, rect)));
    // The operators of a page cost as much as its text; most pages have none of these.
    const drawn = names.size === 0 ? new Map() : await appearanceItems(page, names).catch(() => new Map());
    const states = await statesOf(visible);
    return textsOf(
      visible.map((each) => withState(each, states.get(each.id))),
      drawn,
    );
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

const isVisible = ({ annotationFlags: flags }: Annotation): boolean => (Number(flags) & hiddenFlags) === 0;

/** Whether an annotation shows a text that stands in its appearance alone. */
const hasDrawnText = ({ hasAppearance, subtype, fieldType, pushButton }: Annotation): boolean =>
  hasAppearance === true &&
  (subtype === 'Stamp' ||
    subtype === 'Watermark' ||
    (subtype === 'Widget' && (fieldType === 'Sig' || pushButton === true)));

/** A field as it is in its file: with no value where none is filled in, and a button that is chosen where it is. */
function withState(annotation: Annotation, state: FieldState | undefined): Annotation {
  if (state === undefined) return annotation;
  if (state.text !== undefined) return { ...annotation, fieldValue: state.text };
  const isChosen = state.isTicked;
  if (isChosen !== undefined) return { ...annotation, fieldValue: isChosen ? 'on' : 'Off', buttonValue: 'on' };
  return state.isFilled ? annotation : { ...annotation, fieldValue: annotation.fieldType === 'Btn' ? 'Off' : null };
}

function textsOf(all: readonly Annotation[], drawn: ReadonlyMap<string, readonly TextItem[]>): AnnotationTexts {
  const drawnOf = ({ id, rect }: Annotation): readonly TextItem[] => drawn.get(annotationName(id, rect)) ?? [];
  const repeats = (annotation: Annotation, comment: string): boolean =>
    lettersOf(
      drawnOf(annotation)
        .map(({ str }) => str)
        .join(''),
    )
      .toLowerCase()
      .includes(lettersOf(comment).toLowerCase());
  return {
    shown: all.flatMap((annotation, index) =>
      [...itemsOf(annotation, shownText(annotation)), ...drawnOf(annotation)].map((item) => ({
        ...item,
        tag: laidOver,
        ...(isBox(annotation) && typeof annotation.alternativeText === 'string'
          ? { label: annotation.alternativeText.trim().slice(0, longestLabel) }
          : {}),
        // A field is filled in beside its label; what is laid over a page stands for itself.
        ...(annotation.subtype === 'Widget' ? {} : { layer: index + 1 }),
      })),
    ),
    comments: all
      .filter(({ subtype, replyType }) => commentKinds.has(String(subtype)) && replyType !== 'Group')
      .flatMap((annotation) => contentsOf(annotation).filter((comment) => !repeats(annotation, comment))),
    attachments: all.filter(({ subtype }) => subtype === 'FileAttachment').map(({ file }) => shortName(file?.filename)),
    stamps: all.filter(
      (each) => each.subtype === 'Stamp' && contentsOf(each).length === 0 && drawnOf(each).length === 0,
    ).length,
  };
}

const contentsOf = ({ contentsObj, richText }: Annotation): readonly string[] =>
  [contentsObj?.str, richText?.str]
    .filter((text) => typeof text === 'string' && text.trim() !== '')
    .slice(0, 1)
    .map((text) => String(text).slice(0, mostCharacters));

function shownText(annotation: Annotation): string {
  if (annotation.subtype === 'FreeText') return contentsOf(annotation).join('') || appearanceOf(annotation);
  if (annotation.subtype !== 'Widget' || annotation.password === true) return '';
  const { fieldType, fieldValue } = annotation;
  if (fieldType === 'Btn') return isTicked(annotation) ? '☒' : isBox(annotation) ? '☐' : '';
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter((value) => typeof value === 'string');
  const shown = values
    .map((value) => displayed(value, annotation.options))
    .join(', ')
    .slice(0, mostCharacters);
  // Some programs write what is filled in into the appearance alone; others show it by a format ("1.234,50 EUR").
  return fieldType === 'Tx' && (shown.trim() === '' || isFormatted(annotation, shown))
    ? appearanceOf(annotation)
    : shown;
}

/** Whether a field shows its value in another form, with the same digits: a script does that, which is not run. */
const isFormatted = (annotation: Annotation, value: string): boolean =>
  annotation.actions instanceof Map && annotation.actions.has('Format') && hasDigitsOf(appearanceOf(annotation), value);

/** Whether a text has at least the digits of another, in whatever order: days stand before months and behind them. */
function hasDigitsOf(text: string, value: string): boolean {
  const left: string[] = [...(text.match(/\d/gu) ?? [])];
  for (const digit of value.match(/\d/gu) ?? []) {
    const at = left.indexOf(digit);
    if (at === -1) return false;
    left.splice(at, 1);
  }
  return /\d/u.test(value);
}

const isBox = ({ checkBox, radioButton }: Annotation): boolean => checkBox === true || radioButton === true;

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
  const isTwice = value.includes('\0');
  const option = list.find(({ exportValue }) =>
    isTwice ? codesOf(String(exportValue)).startsWith(codesOf(value)) : exportValue === value,
  );
  return typeof option?.displayValue === 'string' ? option.displayValue : value;
}

/**
 * The bytes of a text without those that tell its code. LaTeX codes the values of its choices twice, which makes an odd
 * number of bytes, the last of which is lost.
 */
const codesOf = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => [text.charCodeAt(index) >> 8, text.charCodeAt(index) & 0xff])
    .flat()
    .filter((byte) => ![0, 0xfe, 0xff].includes(byte))
    .join(' ');

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

/**
 * The text in the lines of its appearance, and where those are; undefined where they are not the text, or outside.
 * Its letters are those of the text, as an appearance may draw them apart, one in each box.
 */
function shownLines(
  { rect, textContent, textPosition }: Annotation,
  text: string,
): { readonly lines: readonly string[]; readonly left: number; readonly lastBaseline: number } | undefined {
  if (!Array.isArray(textContent) || !Array.isArray(textPosition) || !Array.isArray(rect)) return undefined;
  const drawn = textContent.filter((line) => typeof line === 'string' && line.trim() !== '') as readonly string[];
  const [x, y] = textPosition.map(Number);
  if (x === undefined || y === undefined || lettersOf(drawn.join('')) !== lettersOf(text)) return undefined;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect as readonly number[];
  const isInside = x >= 0 && y >= 0 && x <= x2 - x1 && y <= y2 - y1;
  return isInside ? { lines: linesLike(drawn, text), left: x, lastBaseline: y } : undefined;
}

/** A text cut where drawn lines of the same letters end. */
function linesLike(drawn: readonly string[], text: string): readonly string[] {
  let at = 0;
  return drawn.map((line) => {
    const start = at;
    for (let letters = lettersOf(line).length; letters > 0 && at < text.length; at++)
      if (!/\s/u.test(text[at] ?? '')) letters -= 1;
    return text.slice(start, at).trim().replaceAll(/\s+/gu, ' ');
  });
}

const lettersOf = (text: string): string => text.replaceAll(/\s+/gu, '');
