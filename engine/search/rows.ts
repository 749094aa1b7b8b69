import type { Cell } from '../../common/domain/part.ts';
import type { NamedRow, PlacedPassage } from '../../common/domain/passage.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { SearchStatements } from '../store/search/statements.ts';
import { namedRow } from './named-row.ts';

/** For each passage the rows of its tables with the names of their columns. */
export function rowsOfPassages(
  statements: SearchStatements,
  passages: readonly PlacedPassage[],
): readonly (readonly NamedRow[])[] {
  return passages.map(({ documentId, pieces }) =>
    pieces.flatMap((piece) => rowsOfPiece(statements, documentId, piece)),
  );
}

function rowsOfPiece(
  statements: SearchStatements,
  id: DocumentId,
  { part, start, end, offset }: PlacedPassage['pieces'][number],
): readonly NamedRow[] {
  const text = statements.parts(id, part, part)[0]?.text ?? '';
  return (statements.blocks(id, part) ?? []).flatMap((block) => {
    if (block.kind !== 'table' || block.end <= start || block.start >= end) return [];
    const rows = withNames(text, [...Map.groupBy(block.cells, ({ row }) => row).values()]);
    let names: readonly Cell[] = [];
    return rows.flatMap((cells): readonly NamedRow[] => {
      if (cells.some(({ header }) => header)) names = cells;
      const [first, last] = [cells[0], cells.at(-1)];
      if (first === undefined || last === undefined || first.start < start || last.end > end) return [];
      const row = namedRow(text, cells, names);
      return [{ start: first.start - start + offset, end: last.end - start + offset, ...row }];
    });
  });
}

/**
 * Rows of a table, the first marked as names of columns where none is marked and it plainly has some: no cell of it has
 * a digit, and below one of them, not the first, every cell has.
 */
function withNames(text: string, rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const [first = [], ...below] = rows;
  const wordsOf = ({ start, end }: Cell): string => text.slice(start, end).trim();
  if (below.length < 2 || rows.some((cells) => cells.some(({ header }) => header))) return rows;
  if (first.length < 2 || first.some((cell) => wordsOf(cell) === '' || /\d/u.test(wordsOf(cell)))) return rows;
  const isOfNumbers = ({ column }: Cell): boolean =>
    below.every((cells) => cells.some((cell) => cell.column === column && /\d/u.test(wordsOf(cell))));
  return first.some((cell) => cell.column > 0 && isOfNumbers(cell))
    ? [first.map((cell) => ({ ...cell, header: true })), ...below]
    : rows;
}
