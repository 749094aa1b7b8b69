import type { Part } from '../../../common/domain/part.ts';
import type { ExpectedPage } from './expected.ts';

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
export function judgePage(page: ExpectedPage, part: Part): Judged {
  const faults: string[] = [];
  const headings = compare(
    page.headings.map(plain),
    part.blocks.flatMap((block) => (block.kind === 'heading' ? [plain(part.text.slice(block.start, block.end))] : [])),
    (fault) => faults.push(`heading ${fault}`),
  );
  const cells = compare(page.tables.flatMap(cellsOf), tablesOf(part), (fault) => faults.push(`cell ${fault}`));
  const text = plain(part.text);
  let from = 0;
  const missed = page.order.filter((beginning) => {
    const place = text.indexOf(plain(beginning), from);
    from = Math.max(from, place);
    return place === -1;
  });
  for (const beginning of missed) faults.push(`order, not there or too early: ${beginning}`);
  const lines = new Set(part.text.split(/\n+/u).map(plain));
  const titles = new Set(page.headings.map(plain));
  const kept = page.running.filter((line) => line.trim() !== '' && lines.has(plain(line)) && !titles.has(plain(line)));
  for (const line of kept) faults.push(`kept ${line}`);
  const order = { right: Number(missed.length === 0), read: 1, expected: 1 };
  return { headings, cells, order, runningKept: kept.length, faults };
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').replaceAll('$ ', '$').trim();

/** A cell with its table, row and column: `0/3/1 1,234`. Empty cells are none. */
const cellsOf = (rows: ExpectedPage['tables'][number], table: number): readonly string[] =>
  rows.flatMap((row, rowNumber) =>
    row.flatMap((text, column) => (text === '' ? [] : [`${table}/${rowNumber}/${column} ${plain(text)}`])),
  );

const tablesOf = ({ text, blocks }: Part): readonly string[] =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? [block.cells] : []))
    .flatMap((cells, table) =>
      cells.flatMap(({ row, column, start, end }) => {
        const cell = plain(text.slice(start, end));
        return cell === '' ? [] : [`${table}/${row}/${column} ${cell}`];
      }),
    );

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

/** The harmonic mean of precision and recall, over all pages. */
export function f1(hits: readonly Hits[]): number {
  const sum = (of: (each: Hits) => number): number => hits.reduce((total, each) => total + of(each), 0);
  const all = sum(({ read, expected }) => read + expected);
  return all === 0 ? 1 : (2 * sum(({ right }) => right)) / all;
}
