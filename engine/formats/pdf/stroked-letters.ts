import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FileObjects } from './file/file-objects.ts';
import { fontsOfPages } from './file/fonts.ts';
import type { Glyph } from './glyph-items.ts';
import type { TextEntry } from './replaced-text.ts';

/**
 * TeX's old fonts (OT1) have no ł and no Ł: they draw a stroke, in the place of the space, go back by its width, and
 * draw the letter. The text of such a page has a plain l.
 */

/** The way back in widths of the stroke: it ends at the letter's stem, which in Ł stands further to the left. */
const least = 0.98;
const most = 1.5;
/** Letters that may have a stroke; the ligatures fl and ffl hold one, and are one sign or several. */
const withStem = /[lL]/gu;
const ligature = /[\uFB02\uFB04]/gu;
const stroked: Readonly<Record<string, string>> = { l: 'ł', L: 'Ł' };

/** Whether a font of the file has the stroke, by the names of its glyphs. */
export async function hasStrokes(objects: FileObjects): Promise<boolean> {
  for (const font of await fontsOfPages(objects)) {
    const glyphs = (await objects.dictionary(font.get('FontDescriptor'))).get('CharSet');
    if (typeof glyphs === 'string' && glyphs.includes('/suppress')) return true;
  }
  return false;
}

/** A page's items, its letters with a stroke as such; as they are where letters and items do not go together. */
export async function withStrokes(page: PDFPageProxy, entries: readonly TextEntry[]): Promise<readonly TextEntry[]> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const drawn = fnArray.flatMap((operator, index) =>
    operator === OPS.showText ? lettersOf(((argsArray[index] ?? []) as readonly [readonly (Glyph | number)[]])[0]) : [],
  );
  const read = entries.flatMap((entry) => ('str' in entry ? lettersIn(entry.str) : []));
  if (read.join('') !== drawn.map((letter) => plain(letter)).join('')) return entries;
  let next = 0;
  const itemOf = (str: string): string => parted(str).replaceAll(withStem, () => drawn[next++] ?? '');
  return entries.map((entry) => ('str' in entry ? { ...entry, str: itemOf(entry.str) } : entry));
}

const parted = (text: string): string => text.replaceAll(ligature, (letters) => letters.normalize('NFKC'));
const lettersIn = (text: string): readonly string[] => parted(text).match(withStem) ?? [];
const plain = (letter: string): string => (letter === 'ł' ? 'l' : letter === 'Ł' ? 'L' : letter);

/** Each l and L that is drawn, those over a stroke as ł and Ł. */
const lettersOf = (glyphs: readonly (Glyph | number)[]): readonly string[] =>
  glyphs.flatMap((glyph, index) => {
    if (typeof glyph === 'number') return [];
    const isOver = isWayBack(glyphs[index - 2], glyphs[index - 1]);
    return lettersIn(String(glyph.unicode)).map((letter) => (isOver ? (stroked[letter] ?? letter) : letter));
  });

/** Whether a space is drawn, and its width is taken back. */
function isWayBack(stroke: Glyph | number | undefined, back: Glyph | number | undefined): boolean {
  if (typeof stroke !== 'object' || stroke.isSpace !== true || typeof back !== 'number') return false;
  const widths = back / Number(stroke.width);
  return widths >= least && widths <= most;
}
