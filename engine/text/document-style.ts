import type { Word } from './word.ts';

/** How a document is set, as far as that tells its headings. */
export interface DocumentStyle {
  /** Points: the size that most letters have; 0 where there are none. */
  readonly bodySize: number;
  /** Sizes clearly above that, from the largest down; each is a level of headings. */
  readonly headingSizes: readonly number[];
  /** Whether the file tells its headings by tags. */
  readonly tagsHeadings: boolean;
}

/** A size of headings is at least this much larger than the text. */
export const headingSize = 1.12;
/** Sizes nearer to each other than this are one. */
const sameSize = 1.06;
/** A size with a larger share of the letters is one of running text. */
const mostOfHeadings = 0.25;

/** The style of the document that these pages are taken from. */
export function documentStyle(pages: readonly (readonly Word[])[]): DocumentStyle {
  const letters = new Map<number, number>();
  let all = 0;
  for (const words of pages)
    for (const { size, text } of words) {
      const rounded = Math.round(size * 4) / 4;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
      all += text.length;
    }
  const [body] = [...letters].toSorted((a, b) => b[1] - a[1]);
  const bodySize = body?.[0] ?? 0;
  const headingSizes: number[] = [];
  for (const [size, count] of [...letters].toSorted((a, b) => b[0] - a[0]))
    if (
      size >= headingSize * bodySize &&
      count <= mostOfHeadings * all &&
      (headingSizes.at(-1) ?? Infinity) >= sameSize * size
    )
      headingSizes.push(size);
  const tagsHeadings = pages.some((words) => words.some(({ tag = 0 }) => tag > 0));
  return { bodySize, headingSizes, tagsHeadings };
}
