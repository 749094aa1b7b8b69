import type { TextSpan } from '../../common/domain/answer.ts';
import type { Piece } from './inline.ts';

/** Pieces that are read on without a break: borne out, or in one span that is not. */
export interface Run {
  readonly at: number;
  readonly doubtful: boolean;
  /** True where a span that is not borne out ends: the place of its mark. */
  readonly marked: boolean;
  readonly pieces: readonly Piece[];
}

/** Spans in order, inside the text, without blanks at their ends; those that overlap become one. */
export function tidySpans(spans: readonly TextSpan[], text: string): readonly TextSpan[] {
  const trimmed = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => {
      const inside = text.slice(start, end);
      return { start: end - inside.trimStart().length, end: start + inside.trimEnd().length };
    })
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start);
  const tidy: TextSpan[] = [];
  for (const span of trimmed) {
    const last = tidy.at(-1);
    if (last === undefined || span.start >= last.end) tidy.push(span);
    else tidy[tidy.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return tidy;
}

/**
 * Groups the pieces of one block by tidy spans; text is cut where a span begins or ends, a citation belongs where it
 * begins.
 *
 * @param end where the block ends in the answer
 */
export function runs(pieces: readonly Piece[], spans: readonly TextSpan[], end: number): readonly Run[] {
  const found: { span: TextSpan | null; pieces: Piece[] }[] = [];
  for (const piece of pieces.flatMap((each) => cut(each, spans))) {
    const span = spans.find((each) => piece.at >= each.start && piece.at < each.end) ?? null;
    const last = found.at(-1);
    if (last !== undefined && last.span === span) last.pieces.push(piece);
    else found.push({ span, pieces: [piece] });
  }
  return found.map(({ span, pieces: inside }, index) => ({
    at: inside[0]?.at ?? 0,
    doubtful: span !== null,
    marked: span !== null && span.end <= end && found.findLastIndex((each) => each.span === span) === index,
    pieces: inside,
  }));
}

function cut(piece: Piece, spans: readonly TextSpan[]): readonly Piece[] {
  if (piece.kind === 'citation') return [piece];
  const edges = [
    piece.at,
    ...spans.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > piece.at && edge < piece.end),
    piece.end,
  ];
  return edges.slice(0, -1).map((at, index) => {
    const end = edges[index + 1] ?? piece.end;
    return { kind: 'text', at, end, text: piece.text.slice(at - piece.at, end - piece.at), style: piece.style };
  });
}
