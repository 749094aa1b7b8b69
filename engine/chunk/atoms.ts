import { sentencesOf, type TextRange } from '../../common/domain/sentences.ts';
import type { ChunkablePage } from './chunk-document.ts';

/** What is not cut further: a heading, a sentence, or a piece of a sentence that is too long. */
export interface Atom extends TextRange {
  readonly page: number;
  readonly tokens: number;
  readonly heading: boolean;
  readonly startsBlock: boolean;
  readonly text: string;
}

/** A page's atoms in order; together they cover its text but for white space. */
export function atomsOf(
  { number, text, blocks }: ChunkablePage,
  countTokens: (text: string) => number,
  most: number,
): readonly Atom[] {
  return blocks.flatMap((block) => {
    const inside = text.slice(block.start, block.end);
    const ranges = block.kind === 'heading' ? [{ start: 0, end: inside.length }] : sentencesOf(inside);
    return ranges
      .flatMap((range) => bounded(inside, range, countTokens, most))
      .map(({ start, end, tokens }, index) => ({
        page: number,
        start: block.start + start,
        end: block.start + end,
        tokens,
        heading: block.kind === 'heading',
        startsBlock: index === 0,
        text: inside.slice(start, end).replace(/\s+/gu, ' '),
      }));
  });
}

type CountedRange = TextRange & { readonly tokens: number };

/** A range as it is, or halved (between words where there are any) until every piece has at most `most` tokens. */
function bounded(
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
    ...bounded(text, { start: range.start, end: range.start + leftEnd }, countTokens, most),
    ...bounded(text, { start: range.start + rightStart, end: range.end }, countTokens, most),
  ];
}

/** Where to halve: at the white space nearest the middle, else between two characters (never inside a surrogate pair). */
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
