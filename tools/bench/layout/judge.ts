import type { Part } from '../../../common/domain/part.ts';
import type { Content, DrawnTable, Page } from './page.ts';

/** How many are right, of those that were read and of those that should have been. */
export interface Hits {
  readonly right: number;
  readonly read: number;
  readonly expected: number;
}

export interface Judged {
  readonly headings: Hits;
  readonly cells: Hits;
  /** 1 where all of a page is there and in order. */
  readonly order: Hits;
  /** Running lines that are in the text, of all. */
  readonly runningKept: number;
  /** What is wrong, a line each. */
  readonly faults: readonly string[];
}

/** Compares a page as it was read with the page as it was made. */
export function judgePage(page: Page, part: Part): Judged {
  const all = [...page.top, ...page.content];
  const faults: string[] = [];
  const headings = compare(
    all.flatMap((each) => (each.kind === 'heading' ? [plain(each.text)] : [])),
    part.blocks.flatMap((block) => (block.kind === 'heading' ? [plain(part.text.slice(block.start, block.end))] : [])),
    (fault) => faults.push(`heading ${fault}`),
  );
  const cells = compare(
    all.flatMap((each) => (each.kind === 'table' ? [each.table] : [])).flatMap(cellsOf),
    tablesOf(part),
    (fault) => faults.push(`cell ${fault}`),
  );
  const text = plain(part.text);
  let from = 0;
  const places = all.flatMap(beginnings).map((beginning) => {
    const place = text.indexOf(plain(beginning), from);
    from = Math.max(from, place);
    return place;
  });
  const inOrder = !places.includes(-1);
  if (!inOrder) faults.push(`order ${places.join(' ')}`);
  const lines = new Set(part.text.split(/\n+/u).map(plain));
  const titles = new Set(all.flatMap((each) => (each.kind === 'heading' ? [plain(each.text)] : [])));
  const kept = [...page.header, ...page.footer, page.header.join(' '), page.footer.join(' ')].filter(
    (line) => line.trim() !== '' && lines.has(plain(line)) && !titles.has(plain(line)),
  );
  for (const line of kept) faults.push(`kept ${line}`);
  return { headings, cells, order: { right: Number(inOrder), read: 1, expected: 1 }, runningKept: kept.length, faults };
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').replaceAll('$ ', '$').trim();

/** A cell with its table, row and column: `0/3/1 1,234`. Empty cells are none. */
function cellsOf({ rows }: DrawnTable, table: number): readonly string[] {
  return rows.flatMap((row, rowNumber) => {
    let column = 0;
    return row.flatMap(({ text, span = 1 }) => {
      const at = column;
      column += span;
      return text === '' ? [] : [`${table}/${rowNumber}/${at} ${plain(text)}`];
    });
  });
}

const tablesOf = ({ text, blocks }: Part): readonly string[] =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? [block.cells] : []))
    .flatMap((cells, table) =>
      cells.flatMap(({ row, column, start, end }) => {
        const cell = plain(text.slice(start, end));
        return cell === '' ? [] : [`${table}/${row}/${column} ${cell}`];
      }),
    );

/** The first words of what is read one after the other. */
function beginnings(content: Content): readonly string[] {
  const first = (text: string): string => text.split(' ').slice(0, 5).join(' ');
  switch (content.kind) {
    case 'heading':
    case 'paragraph':
      return [first(content.text)];
    case 'list':
      return content.items.map(first);
    case 'table':
      return content.table.rows
        .slice(content.table.headers)
        .flatMap(([cell]) => (cell === undefined ? [] : [first(cell.text)]));
    case 'signatures':
      return content.names.map(([name]) => `/s/ ${name}`);
  }
}

function compare(expected: readonly string[], read: readonly string[], fault: (text: string) => void): Hits {
  const left = [...expected];
  for (const each of read) {
    const index = left.indexOf(each);
    if (index === -1) fault(`+ ${each}`);
    else left.splice(index, 1);
  }
  for (const each of left) fault(`- ${each}`);
  return { right: expected.length - left.length, read: read.length, expected: expected.length };
}

export const sumOf = (hits: readonly Hits[]): Hits =>
  hits.reduce(
    (sum, each) => ({
      right: sum.right + each.right,
      read: sum.read + each.read,
      expected: sum.expected + each.expected,
    }),
    {
      right: 0,
      read: 0,
      expected: 0,
    },
  );

/** The harmonic mean of precision and recall. */
export const f1 = ({ right, read, expected }: Hits): number =>
  read + expected === 0 ? 1 : (2 * right) / (read + expected);
