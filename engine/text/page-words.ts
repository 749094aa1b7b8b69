import { withAccents } from './accents.ts';
import { withoutOverprint } from './overprint.ts';
import { withFilledGaps } from './filled-gaps.ts';
import { withStackedLetters } from './stacked-letters.ts';
import type { Side, Word } from './word.ts';
import { facesOf, wordsOf, type FontStyle, type TextItem } from './words.ts';

/**
 * The words of a page from its text items, which all have a place.
 *
 * @param items in the order in which they are drawn
 * @param styles by font name
 * @param viewport user space to points from the page's top left, as shown
 */
export function wordsOfItems(
  items: readonly TextItem[],
  styles: Readonly<Record<string, FontStyle>>,
  viewport: readonly number[],
): readonly Word[] {
  const turned = items.map((item) => (styles[item.fontName]?.vertical === true ? turnedLine(item) : item));
  const faces = facesOf(turned);
  const words: Word[] = [];
  let before: TextItem | undefined;
  let shown: TextItem | undefined;
  for (const item of withoutOverprint(withAccents(turned), faces)) {
    const face = faces.get(item.fontName) ?? [];
    const space = spaceBeside(before, item, shown);
    for (const word of wordsOf(item, styles[item.fontName], face, space, viewport, words.length)) words.push(word);
    if (item.str !== '') before = item;
    if (item.str.trim() !== '') shown = item;
  }
  return withStackedLetters(withFilledGaps(words));
}

/** Middle of a font's letters above the baseline, in font sizes. */
const middle = 0.3;

/**
 * A vertical line as one that is turned by a quarter: it runs downwards, and what is above its letters lies to the
 * right. Its place is that of the middle of its first letter's top.
 */
function turnedLine(item: TextItem): TextItem {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  return { ...item, width: item.height ?? item.width, transform: [-c, -d, a, b, e - middle * a, f - middle * b] };
}

/**
 * pdf.js puts an item of white space into every gap of more font sizes than this; in a smaller one it was in the file.
 */
const gapsWithSpace = 0.1;
/** Where either may be, it is a space between words of letters, and none beside a bracket, a symbol or a variable. */
const endsInWord = /\p{L}{2}[,.;:]?$/u;
const startsWithWord = /^\p{L}{2}/u;
/** Groups of three figures are parted by thin spaces. */
const endsInFigure = /(^|[^.,\d])\d{1,3}$/u;
const startsWithGroup = /^\d{3}(?!\d)/u;
/** What pdf.js puts into a gap is as wide as it, to within this share of the font size. */
const sameWidth = 0.02;

/**
 * On which side of an item the file has a space that its gap does not show: a space may be an item of its own, or the
 * end of one, and narrower than any gap that is a space. Lines from right to left may be drawn in either order.
 *
 * @param before the item before, also white space; `shown` the last one that is more
 */
function spaceBeside(before: TextItem | undefined, item: TextItem, shown: TextItem | undefined): Side | undefined {
  if (before === undefined || !/\s$/u.test(before.str)) return undefined;
  const [a = 0, b = 0, , , e = 0, f = 0] = item.transform;
  const [a0 = 0, b0 = 0, , , e0 = 0, f0 = 0] = before.transform;
  const size = Math.hypot(a0, b0);
  const onwards = (e - e0) * a + (f - f0) * b;
  const fillsGap = Math.abs(Math.abs(onwards) / (Math.hypot(a, b) || 1) - before.width) < sameWidth * size;
  const ofGap = before.str.trim() === '' && before.width > gapsWithSpace * size && fillsGap;
  if (ofGap && !areParted(shown?.str ?? '', item.str)) return undefined;
  return onwards >= 0 ? 'left' : 'right';
}

/** Whether a narrow gap between two texts is a space. */
function areParted(before: string, text: string): boolean {
  if (endsInFigure.test(before) && startsWithGroup.test(text)) return true;
  return endsInWord.test(before) && startsWithWord.test(text);
}
