/** Rows from which on and up to which most letters of a line stand, as shares of its height from its top. */
export interface LetterBand {
  readonly top: number;
  /** The baseline. */
  readonly bottom: number;
}

/** Rows with less of the ink that a row has at most are those of ascenders and descenders. */
const bandFrom = 0.4;
/** Heights over the font's size: of small letters, and of capitals and figures; most fonts are near. */
const smallLetters = 0.5;
const capitals = 0.71;
/** Of capitals, figures and letters with ascenders, fewer than the first or more than the second tell the band. */
const [fewTall, manyTall] = [0.4, 0.65];
/** The size of a font in the height of a line's box, where no line of the page tells. */
const usualSize = 0.84;

/** The band of a line in which its small letters stand, or its capitals where many letters are as tall. */
export function letterBand(rows: Float32Array): LetterBand {
  const most = rows.reduce((largest, value) => Math.max(largest, value), 0);
  const limit = bandFrom * most;
  const first = rows.findIndex((value) => value > limit);
  const last = rows.findLastIndex((value) => value > limit);
  if (most === 0) return { top: 0.25, bottom: 0.75 };
  return {
    top: (first - share(rows, first, -1, limit)) / rows.length,
    bottom: (last + 1 + share(rows, last, 1, limit)) / rows.length,
  };
}

/** How much of the next row beyond an edge belongs to the band: edges lie between rows. */
function share(rows: Float32Array, at: number, step: 1 | -1, limit: number): number {
  const [inside, beyond] = [rows[at] ?? 0, rows[at + step] ?? 0];
  return inside === 0 ? 0 : Math.min(1, beyond / Math.max(limit, inside));
}

/**
 * The sizes of the fonts of a page's lines, each in its line's height. Where about half of the letters are tall, the
 * band may be that of either; the size is then the one that fits the box of the line better, as boxes around other
 * lines of the page do.
 */
export function fontSizesOf(lines: readonly { readonly band: LetterBand; readonly text: string }[]): readonly number[] {
  const measured = lines.map(({ band: { top, bottom }, text }) => {
    const tall = shareOfTall(text);
    const [ofSmall, ofCapitals] = [(bottom - top) / smallLetters, (bottom - top) / capitals];
    return { ofSmall, ofCapitals, sure: tall < fewTall ? ofSmall : tall > manyTall ? ofCapitals : undefined };
  });
  const sure = measured.flatMap((each) => each.sure ?? []).toSorted((a, b) => a - b);
  const usual = sure[sure.length >> 1] ?? usualSize;
  return measured.map(
    ({ ofSmall, ofCapitals, sure: own }) => own ?? (ofSmall * ofCapitals < usual * usual ? ofSmall : ofCapitals),
  );
}

/** Which share of the letters and figures reach above the small ones; letters with an accent do. */
function shareOfTall(text: string): number {
  const apart = text.normalize('NFD');
  const letters = apart.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const tall = apart.match(/[\p{Lu}\p{N}bdfhijkltß]|\p{Ll}\p{M}/gu)?.length ?? 0;
  return letters === 0 ? 0 : tall / letters;
}
