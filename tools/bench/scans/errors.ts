/**
 * A text as it is compared: white space is one space, and signs that look alike are one. What a scan can't tell (a
 * hyphen from a soft one) is no error of reading, nor is a bullet that is drawn and not written.
 */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[‘’‚‛´`]/gu, "'")
    .replaceAll(/[“”„‟«»]|''/gu, '"')
    .replaceAll(/[‐‑‒–—−]/gu, '-')
    .replaceAll('…', '...')
    .replaceAll(/[•●▪‣◦]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** How many characters must be put in, left out or changed to make one text of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  let row = Uint32Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, character] of from.entries()) {
    const next = new Uint32Array(to.length + 1);
    next[0] = index + 1;
    for (let column = 1; column <= to.length; column++)
      next[column] = Math.min(
        (row[column - 1] ?? 0) + (to[column - 1] === character ? 0 : 1),
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
      );
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Characters that were read wrongly, and how many there are. */
export interface Errors {
  readonly wrong: number;
  readonly all: number;
}

export function errorsOf(read: string, right: string): Errors {
  const expected = comparable(right);
  return { wrong: editDistance(comparable(read), expected), all: Array.from(expected).length };
}

export const sumOfErrors = (list: readonly Errors[]): Errors => ({
  wrong: list.reduce((sum, { wrong }) => sum + wrong, 0),
  all: list.reduce((sum, { all }) => sum + all, 0),
});
