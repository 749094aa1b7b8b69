import type { Citation } from '../../common/domain/answer.ts';
import { segments } from './segments.ts';

interface Style {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
}

/** A piece of a line of text. `at` and `end`: its place in the answer, in UTF-16 units. */
export type Piece = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'text'; readonly text: string; readonly style: Style }
  | { readonly kind: 'citation'; readonly citation: Citation }
);

const plain: Style = { strong: false, emphasis: false, code: false };

const marks = /`([^`\n]+)`|\*\*(?=\S)([^]*?\S)\*\*|(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])/g;
/** While a text grows, what was opened is taken as open until its end. */
const growingMarks =
  /`([^`\n]+)(?:`|$)|\*\*(?=\S)([^]*?\S)(?:\*\*|\s*$)|(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])/g;
/** At the end of a growing text: what may be the beginning of a mark or a citation. */
const unfinished = /(?:\[\d{0,3}|\*{1,2}|`)$/;

/** A text whose `[n]` become citations and nothing else is read into it: a document's own words. */
export const plainInline = (
  text: string,
  at: number,
  citations: readonly Citation[],
  growing: boolean,
): readonly Piece[] => placed(text, at, plain, citations, growing);

/** A text with `**strong**`, `*emphasised*`, `code` and citations. What is never closed stays text. */
export function markdownInline(
  text: string,
  at: number,
  citations: readonly Citation[],
  growing: boolean,
): readonly Piece[] {
  return styled(growing ? text.replace(unfinished, '') : text, at, plain, citations, growing);
}

function styled(
  text: string,
  at: number,
  style: Style,
  citations: readonly Citation[],
  growing: boolean,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(growing ? growingMarks : marks)) {
    const [whole, code, strong, emphasis] = found;
    pieces.push(...placed(text.slice(from, found.index), at + from, style, citations, false));
    const inner = at + found.index;
    if (code !== undefined)
      pieces.push({
        kind: 'text',
        at: inner + 1,
        end: inner + 1 + code.length,
        text: code,
        style: { ...style, code: true },
      });
    else if (strong !== undefined)
      pieces.push(...styled(strong, inner + 2, { ...style, strong: true }, citations, growing));
    else pieces.push(...styled(emphasis ?? '', inner + 1, { ...style, emphasis: true }, citations, growing));
    from = found.index + whole.length;
  }
  pieces.push(...placed(text.slice(from), at + from, style, citations, growing));
  return pieces;
}

const placed = (
  text: string,
  at: number,
  style: Style,
  citations: readonly Citation[],
  growing: boolean,
): readonly Piece[] =>
  segments(text, citations, growing).map((piece): Piece => {
    const start = at + piece.at;
    if (piece.kind === 'citation')
      return {
        kind: 'citation',
        at: start,
        end: start + `[${piece.citation.marker}]`.length,
        citation: piece.citation,
      };
    return { kind: 'text', at: start, end: start + piece.text.length, text: piece.text, style };
  });
