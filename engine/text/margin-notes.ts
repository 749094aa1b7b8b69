import { rowsOf, type Row } from './segments.ts';
import type { Word } from './word.ts';

/** Lines that end at one place, to within this share of the font size, tell the edge of a text that is so wide. */
const leastLines = 6;
const sameEdge = 0.12;
/** A line of text has so many words, and no gap of so many font sizes between them. */
const wordsOfLine = 5;
const mostGap = 1.2;
/** What ends so many font sizes behind the edge reaches over it; marks that hang into the margin do not. */
const acrossEdge = 0.4;
/** Notes begin so many font sizes behind the edge, at least, and at one place, to within so many. */
const leastApart = 0.6;
const samePlace = 0.3;
/** Notes stand beside at most this share of the lines, and are no wider than this share of the text. */
const mostBeside = 0.4;
const mostWidth = 0.45;
/** Number of the layer of notes, beyond those of what is laid over a page. */
const noteLayer = 1_000;

/**
 * Notes in the right margin are no part of the lines that they stand at: they are read for themselves, after the text.
 * The margin begins where most lines of a justified text end; what begins behind it, at one place, is a note.
 */
export function withMarginNotes(words: readonly Word[]): readonly Word[] {
  const rows = rowsOf(words.filter(({ turn, layer, rtl }) => turn === 0 && layer === undefined && !rtl));
  if (rows.length < leastLines) return words;
  const lines = rows.map(textOf).filter((line) => line.length >= wordsOfLine);
  const edge = edgeOf(lines);
  if (edge === undefined) return words;
  const notes = rows
    .map((row) => row.filter((word) => word.left > edge.right + leastApart * edge.size))
    .filter((note) => note.length > 0);
  if (!areNotes(notes, edge) || isCrossed(rows, edge)) return words;
  const found = new Set(notes.flat());
  return words.map((word) => (found.has(word) ? { ...word, layer: noteLayer } : word));
}

/** The words of a row up to its first wide gap. */
function textOf(row: Row): Row {
  const end = row.findIndex((word, index) => word.left - (row[index - 1]?.right ?? word.left) > leastApart * word.size);
  return end === -1 ? row : row.slice(0, end);
}

interface Edge {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly lines: number;
}

/** Where most lines of a text end. */
function edgeOf(lines: readonly Row[]): Edge | undefined {
  const ends = lines.map((line) => line.at(-1)?.right ?? 0).toSorted((a, b) => a - b);
  const size = lines[0]?.[0]?.size ?? 0;
  let best = { count: 0, right: 0 };
  let last = 0;
  for (const [index, right] of ends.entries()) {
    while (last < ends.length && (ends[last] ?? 0) - right <= sameEdge * size) last += 1;
    if (last - index > best.count) best = { count: last - index, right };
  }
  if (best.count < leastLines || 2 * best.count < lines.length) return undefined;
  return { right: best.right, left: Math.min(...lines.map((line) => line[0]?.left ?? 0)), size, lines: lines.length };
}

function areNotes(notes: readonly Row[], { left, right, lines }: Edge): boolean {
  if (notes.length === 0 || notes.length > mostBeside * lines) return false;
  const [first] = notes[0] ?? [];
  const end = Math.max(...notes.flat().map((word) => word.right));
  return (
    first !== undefined &&
    notes.every((note) => Math.abs((note[0]?.left ?? 0) - first.left) < samePlace * first.size) &&
    notes.every((note) =>
      note.every((word, at) => at === 0 || word.left - (note[at - 1]?.right ?? 0) < mostGap * word.size),
    ) &&
    notes.some((note) => note.some(({ text }) => /\p{L}{2}/u.test(text))) &&
    end - first.left < mostWidth * (right - left)
  );
}

/** Whether a line goes on over the edge: a title or a table over the margin, beside which there are no notes. */
const isCrossed = (rows: readonly Row[], { right, size }: Edge): boolean =>
  rows.some((row) =>
    row.some(({ left, right: end }) => left < right + leastApart * size && end > right + acrossEdge * size),
  );
