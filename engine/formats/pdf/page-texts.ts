import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isFromRight } from '../../text/scripts.ts';
import type { FontStyle, TextItem } from '../../text/words.ts';
import type { SourceFile } from '../source-file.ts';
import { FileObjects } from './file/file-objects.ts';
import { MarkedContents } from './file/marked-content.ts';
import { boxesOfMarks } from './drawn-boxes.ts';
import { glyphItems } from './glyph-items.ts';
import { withReplacedText, type TextEntry } from './replaced-text.ts';
import { hasStrokes, withStrokes } from './stroked-letters.ts';
import { hasWords, levelsOf, tagged, type TagNode } from './tags.ts';

/** What a page's text is made of. */
export interface PageItems {
  readonly items: readonly TextItem[];
  readonly styles: Readonly<Record<string, FontStyle>>;
}

/**
 * Reads the items of pages with what the file says of them: the texts that stand for what is drawn (`/ActualText`), of
 * which pdf.js tells nothing, and, in a file with tags, which are headings. A file whose own table of objects can't be
 * read is read as it is drawn.
 */
export class PageTexts {
  readonly #marks: Promise<MarkedContents | undefined>;
  readonly #hasStrokes: Promise<boolean>;
  readonly #isTagged: Promise<boolean>;

  constructor(document: PDFDocumentProxy, file: SourceFile) {
    const objects = FileObjects.open(file).then(
      (opened) => (opened.isLocked ? undefined : opened),
      () => undefined,
    );
    this.#marks = objects.then((opened) => (opened === undefined ? undefined : new MarkedContents(opened)));
    this.#hasStrokes = objects.then((opened) => opened !== undefined && hasStrokes(opened)).catch(() => false);
    this.#isTagged = document.getMarkInfo().then(
      (info) => info !== null && new Map(info instanceof Map ? info : Object.entries(info)).get('Marked') === true,
      () => false,
    );
  }

  async of(page: PDFPageProxy): Promise<PageItems> {
    const reference = page.ref as { readonly num: number } | null;
    const marked = await this.#marks;
    const isTagged = await this.#isTagged;
    const tree = isTagged ? ((await page.getStructTree().catch(() => null)) as TagNode | null) : null;
    const marks =
      reference === null ? undefined : await marked?.of(reference.num, hasWords(tree)).catch(() => undefined);
    const hasMarks = marks !== undefined || isTagged;
    const content = await page.getTextContent({ includeMarkedContent: hasMarks });
    const styles = content.styles as PageItems['styles'];
    const readable = await readableEntries(page, content.items as readonly TextEntry[], styles);
    const entries = (await this.#hasStrokes) ? await withStrokes(page, readable).catch(() => readable) : readable;
    if (!hasMarks) return { items: entries.filter((entry) => 'str' in entry), styles };
    const boxes = boxesOfMarks(page);
    return { items: await withReplacedText(tagged(entries, levelsOf(tree)), marks ?? [], boxes), styles };
  }
}

/** What is written from right to left is read glyph by glyph; vertical lines are not. */
async function readableEntries(
  page: PDFPageProxy,
  entries: readonly TextEntry[],
  styles: PageItems['styles'],
): Promise<readonly TextEntry[]> {
  const fromRight = entries.some((entry) => 'str' in entry && isFromRight(entry.str));
  if (!fromRight || Object.values(styles).some(({ vertical }) => vertical === true)) return entries;
  return (await glyphItems(page).catch(() => undefined)) ?? entries;
}
