import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isFromRight } from '../../text/scripts.ts';
import type { FontStyle, TextItem } from '../../text/words.ts';
import type { SourceFile } from '../source-file.ts';
import { FileObjects } from './file/file-objects.ts';
import { MarkedContents } from './file/marked-content.ts';
import { unknownContents, type PaintedContents } from './file/painted-contents.ts';
import { boxesOfMarks } from './drawn-boxes.ts';
import { glyphItems, type PageGlyphs } from './glyph-items.ts';
import { hiddenLayers, type IsHidden } from './hidden-layers.ts';
import { hasSpacedLetters, withLettersOf } from './letter-spaced-items.ts';
import { redrawnLines, withGlyphsOf } from './redrawn-letters.ts';
import { withReplacedText, type TextEntry } from './replaced-text.ts';
import { hasStrokes, withStrokes } from './stroked-letters.ts';
import { hasWords, levelsOf, tagged, type TagNode } from './tags.ts';

/** What a page's text is made of. */
export interface PageItems {
  readonly items: readonly TextItem[];
  readonly styles: Readonly<Record<string, FontStyle>>;
  /** Whether the page has text on layers that are hidden. */
  readonly hidesText: boolean;
  /** What the page itself paints, in its own space. */
  readonly painted: PaintedContents;
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
  readonly #hidden: Promise<IsHidden | undefined>;

  constructor(document: PDFDocumentProxy, file: SourceFile) {
    const objects = FileObjects.open(file).then(
      (opened) => (opened.isLocked ? undefined : opened),
      () => undefined,
    );
    this.#marks = objects.then((opened) => (opened === undefined ? undefined : new MarkedContents(opened)));
    this.#hasStrokes = objects.then((opened) => opened !== undefined && hasStrokes(opened)).catch(() => false);
    this.#hidden = hiddenLayers(document);
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
    const known =
      reference === null ? undefined : await marked?.of(reference.num, hasWords(tree)).catch(() => undefined);
    const { marks, painted } = known ?? { marks: undefined, painted: unknownContents };
    const hasMarks = marks !== undefined || isTagged;
    const content = await page.getTextContent({ includeMarkedContent: hasMarks });
    const styles = content.styles as PageItems['styles'];
    const all = content.items as readonly TextEntry[];
    const { entries: readable, hidden } = await readableEntries(page, all, styles, await this.#hidden);
    const entries = (await this.#hasStrokes) ? await withStrokes(page, readable).catch(() => readable) : readable;
    const hidesText = hidden > 0;
    const ofPage = { styles, hidesText, painted };
    if (!hasMarks) return { items: entries.filter((entry) => 'str' in entry), ...ofPage };
    const boxes = boxesOfMarks(page);
    return { items: await withReplacedText(tagged(entries, levelsOf(tree)), marks ?? [], boxes), ...ofPage };
  }
}

/**
 * What is written from right to left is read glyph by glyph, and so is what is set or drawn twice letter by letter, and
 * a page with layers that are hidden; vertical lines are not.
 */
async function readableEntries(
  page: PDFPageProxy,
  entries: readonly TextEntry[],
  styles: PageItems['styles'],
  isHidden: IsHidden | undefined,
): Promise<PageGlyphs> {
  const asTheyAre = { entries, hidden: 0 };
  const fromRight = entries.some((entry) => 'str' in entry && isFromRight(entry.str));
  const redrawn = redrawnLines(entries);
  if (!fromRight && redrawn.size === 0 && !hasSpacedLetters(entries) && isHidden === undefined) return asTheyAre;
  if (Object.values(styles).some(({ vertical }) => vertical === true)) return asTheyAre;
  const glyphs = await glyphItems(page, isHidden).catch(() => undefined);
  if (glyphs === undefined) return asTheyAre;
  if (fromRight || glyphs.hidden > 0) return glyphs;
  const once = withGlyphsOf(entries, glyphs.entries, redrawn);
  return { entries: withLettersOf(once, glyphs.entries), hidden: 0 };
}
