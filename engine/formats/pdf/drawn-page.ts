import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parserBounds } from '../../../common/contracts/parser.ts';
import { whenNeeded } from '../../../common/when-needed.ts';
import { wordsOfItems } from '../../text/page-words.ts';
import { withSmallFigures } from '../../text/small-figures.ts';
import type { Word } from '../../text/word.ts';
import type { LabelledItem } from './annotations.ts';
import type { Rule } from '../../text/rules.ts';
import { withLabels } from './box-labels.ts';
import { withDrawnBullets } from './drawn-bullets.ts';
import { withTickBoxes } from './drawn-tick-boxes.ts';
import { boxIn, matrixOf } from './matrix.ts';
import { paintedPaths } from './painted-paths.ts';
import { withoutUnseen } from './unseen-text.ts';
import type { PageTexts } from './page-texts.ts';
import type { NamedLetters } from './glyph-names.ts';
import type { ShapeSearch } from './shape-search.ts';
import { hasPlace, type FontStyle, type TextItem } from '../../text/words.ts';

/** More text items or characters than this on one page is no page but an attack or a plot drawn in letters. */
const maxItems = 200_000;
const maxCharacters = parserBounds.text / 2;

/** What is drawn on a page. */
export interface DrawnPage {
  /** Points, as shown. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
  /** Text that stands nowhere. */
  readonly placeless: readonly TextItem[];
  /** Whether there was more than is taken. */
  readonly cut: boolean;
  /** Whether the page has text on layers that are hidden. */
  readonly hidesText: boolean;
  /** What is drawn, and what annotations show beside that. */
  withShown(shown: readonly LabelledItem[]): DrawnPage;
}

/** What is known of a document's pages until one of them is read. */
export interface KnownPages {
  readonly texts: PageTexts;
  readonly named: NamedLetters;
  readonly shapes: ShapeSearch;
}

/** Reads a page by itself. */
export async function drawnPage(page: PDFPageProxy, { texts, named, shapes }: KnownPages): Promise<DrawnPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, styles, hidesText, painted } = await texts.of(page);
  const once = await withoutUnseen(page, await named.in(page, items));
  const isLooked = shapes.isWorth && painted.mayPaintShapes;
  const paths = whenNeeded(() => paintedPaths(page).catch(() => []));
  const shaped = isLooked ? await withDrawnBullets(await withTickBoxes(once, paths), paths) : once;
  if (isLooked) shapes.looked(shaped.length !== once.length);
  const shown = painted.rules.map((rule) => ruleOf(boxIn(matrixOf(transform), rule)));
  return drawn({ width, height, hidesText, rules: shown }, transform, styles, withSmallFigures(shaped));
}

const ruleOf = ([left, top, right, bottom]: readonly [number, number, number, number]): Rule => ({
  left,
  top,
  right,
  bottom,
});

function drawn(
  page: Pick<DrawnPage, 'width' | 'height' | 'hidesText' | 'rules'>,
  transform: readonly number[],
  styles: Readonly<Record<string, FontStyle>>,
  all: readonly TextItem[],
): DrawnPage {
  const items = withinBounds(all);
  const words = wordsOfItems(items.filter(hasPlace), styles, transform).slice(0, parserBounds.runs);
  return {
    ...page,
    words,
    placeless: items.filter((item) => !hasPlace(item) && item.str.trim() !== ''),
    cut: items.length < all.length || words.length === parserBounds.runs,
    withShown(shown) {
      if (shown.length === 0) return this;
      const byWords = Map.groupBy(all, ({ str }) => str.trim());
      const others = shown.filter((item) => byWords.get(item.str.trim())?.some((each) => isAt(each, item)) !== true);
      return others.length === 0
        ? this
        : drawn(page, transform, styles, [...all, ...inText(withLabels(others, all), all)]);
    },
  };
}

/** Items, of which those that have nothing of the page beside them, or one line, are of its text. */
function inText(shown: readonly TextItem[], all: readonly TextItem[]): readonly TextItem[] {
  const layers = Map.groupBy(shown, ({ layer }) => layer);
  const isBeside = new Map(
    Array.from(layers, ([layer, items]) => {
      const heights = items.map(({ transform: [, , , , , f = 0] }) => f);
      const [low, high] = [Math.min(...heights), Math.max(...heights)];
      const beside = all.some(({ str, transform: [, , , d = 0, , f = 0] }) => {
        const reach = Math.abs(d) / 2;
        return str.trim() !== '' && f > low - reach && f < high + reach;
      });
      return [layer, layer !== undefined && high > low && beside] as const;
    }),
  );
  return shown.map(({ layer, ...item }) =>
    layer !== undefined && isBeside.get(layer) === true ? { ...item, layer } : item,
  );
}

/** Whether a page has words about where an annotation shows the same, as under a button or a filled field. */
function isAt({ transform: own }: TextItem, { transform }: TextItem): boolean {
  const [, , , d = 0, e = 0, f = 0] = transform;
  const [, , , , e2 = 0, f2 = 0] = own;
  return Math.max(Math.abs(e2 - e), Math.abs(f2 - f)) < Math.abs(d);
}

/** The items up to the first that is too much. */
function withinBounds(items: readonly TextItem[]): readonly TextItem[] {
  let characters = 0;
  const tooMuch = items.findIndex(({ str }, index) => (characters += str.length) > maxCharacters || index >= maxItems);
  return tooMuch === -1 ? items : items.slice(0, tooMuch);
}
