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
/** Fewer of the letters than this are small ones: then the band is that of capitals. */
const leastSmall = 0.35;

/** The band of a line in which its small letters stand, or its capitals where it has few others. */
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

/** The size of a line's font, in its height. */
export function fontSizeOf({ top, bottom }: LetterBand, text: string): number {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return (bottom - top) / (small >= leastSmall * letters ? smallLetters : capitals);
}
