import { pdfFile, textPage, type TextLine } from '../../../../fixtures/pdf-writer.ts';
import type { Content } from '../content.ts';

const left = 72;
const [top, bottom] = [770, 80];
const lineHeight = 14;
const charactersOfLine = 82;
const sizes = { title: 17, heading: 13, paragraph: 11 };
/** Characters that WinAnsi has elsewhere than Unicode. */
const winAnsi: Readonly<Record<string, number>> = {
  '€': 0x80,
  '„': 0x84,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
};

/** Lines of Helvetica from the top of pages, tables in columns. */
export function pdfOf(content: readonly Content[]): Uint8Array {
  const pages: TextLine[][] = [[]];
  let y = top;
  const line = (cells: readonly { readonly x: number; readonly text: string }[], size: number): void => {
    if (y < bottom) {
      pages.push([]);
      y = top;
    }
    for (const { x, text } of cells) pages.at(-1)?.push({ x, y, text: encoded(text), size });
    y -= lineHeight;
  };
  for (const each of content) {
    if (each.kind === 'table') {
      for (const row of linesOfTable(each.rows)) line(row, sizes.paragraph);
    } else {
      if (each.kind !== 'paragraph' && y < bottom + 3 * lineHeight) y = bottom - 1;
      for (const text of each.text.split(/\n+/u).flatMap((part) => wrapped(part)))
        line([{ x: left, text }], sizes[each.kind]);
    }
    y -= lineHeight;
  }
  return pdfFile(pages.map((lines) => textPage(lines)));
}

/** Points that a character of a cell takes at most on average, between columns, and from the first to the last. */
const [characterWidth, columnGap, tableWidth] = [6, 12, 470];

interface Placed {
  readonly x: number;
  readonly text: string;
}

/** The lines of a table's rows. Where a cell would run into the next one, columns get room by what stands in them. */
function linesOfTable(rows: readonly (readonly string[])[]): readonly (readonly Placed[])[] {
  const usual = rows.map((row) => row.map((text, i): Placed => ({ x: columnAt(rows, row.length, i), text })));
  const isApart = usual.every((row) =>
    row.every(({ x, text }, i) => x + text.length * characterWidth < (row[i + 1]?.x ?? Infinity)),
  );
  if (isApart) return usual;
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => (row[i] ?? '').length * characterWidth + columnGap)),
  );
  const room = sharedWidths(widths);
  const starts = room.map((_, i) => left + room.slice(0, i).reduce((sum, width) => sum + width, 0));
  return rows.flatMap((row) => {
    const cells = row.map((text, i) => wrapped(text, Math.floor(((room[i] ?? 0) - columnGap) / characterWidth)));
    return Array.from({ length: Math.max(...cells.map((lines) => lines.length)) }, (_, at) =>
      cells.flatMap((lines, i): readonly Placed[] =>
        lines[at] === undefined ? [] : [{ x: starts[i] ?? left, text: lines[at] }],
      ),
    );
  });
}

/** Widths that fit into the page: the wide columns share what the narrow ones leave. */
function sharedWidths(widths: readonly number[]): readonly number[] {
  const ordered = widths.toSorted((a, b) => a - b);
  let rest = tableWidth;
  for (const [i, width] of ordered.entries()) {
    const share = rest / (ordered.length - i);
    if (width > share) return widths.map((each) => Math.min(each, share));
    rest -= width;
  }
  return widths;
}

/** Where a column begins: of two where the words of the first end, of more the first is the widest. */
function columnAt(rows: readonly (readonly string[])[], columns: number, column: number): number {
  const isLong = rows.some(([label = '']) => label.length > 30);
  if (columns === 2) return [left, isLong ? 330 : 260][column] as number;
  if (columns <= 4) return [left, 280, 350, 440][column] as number;
  return column === 0 ? left : 110 + (430 / (columns - 1)) * (column - 1);
}

const encoded = (text: string): string =>
  text.replaceAll(/[^ -\u00ff]/gu, (character) => String.fromCodePoint(winAnsi[character] ?? 0x3f));

function wrapped(text: string, most = charactersOfLine): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
