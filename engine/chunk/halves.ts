import type { TextRange } from '../../common/domain/sentences.ts';

/** A range of text and its tokens. */
export type CountedRange = TextRange & { readonly tokens: number };

/** A range as it is, or halved (between words where there are any) until every piece has at most `most` tokens. */
export function halvesOf(
  text: string,
  range: TextRange,
  countTokens: (text: string) => number,
  most: number,
): readonly CountedRange[] {
  const slice = text.slice(range.start, range.end);
  const tokens = countTokens(slice);
  if (tokens <= most || slice.length < 2) return [{ ...range, tokens }];
  const [leftEnd, rightStart] = middle(slice);
  return [
    ...halvesOf(text, { start: range.start, end: range.start + leftEnd }, countTokens, most),
    ...halvesOf(text, { start: range.start + rightStart, end: range.end }, countTokens, most),
  ];
}

/**
 * Where to halve: at the white space nearest the middle, else between two characters (never inside a surrogate pair).
 */
function middle(slice: string): readonly [number, number] {
  const half = slice.length >> 1;
  for (const space of slice.slice(half).matchAll(/\s+/gu)) {
    const leftEnd = half + space.index;
    const rightStart = leftEnd + space[0].length;
    if (rightStart < slice.length) return [leftEnd, rightStart];
  }
  const low = slice.charCodeAt(half) & 0xfc00;
  const at = low === 0xdc00 && half > 1 ? half - 1 : half;
  return [at, at];
}
