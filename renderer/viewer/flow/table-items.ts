import type { Block, Cell } from '../../../common/domain/part.ts';
import type { FlowItem } from './items.ts';

type Table = Extract<Block, { kind: 'table' }>;

const rowsAtOnce = 40;
/** Characters by which a column is wide: no column is squeezed to nothing, none takes all. */
const leastShare = 7;
const mostShare = 36;

/** A table in pieces of rows. The columns are as wide in each, so that the pieces read as one table. */
export function tableItems(part: number, { cells, start, end }: Table): readonly FlowItem[] {
  const shares = columnShares(cells);
  const pieces: Cell[][] = [];
  let firstRow = -1;
  for (const cell of cells) {
    const piece = pieces.at(-1);
    if (piece === undefined || cell.row >= firstRow + rowsAtOnce) {
      pieces.push([cell]);
      firstRow = cell.row;
    } else {
      piece.push(cell);
    }
  }
  return pieces.map((piece, index) => {
    const from = index === 0 ? start : (piece[0]?.start ?? start);
    const rows = (piece.at(-1)?.row ?? 0) - (piece[0]?.row ?? 0) + 1;
    return {
      key: `${part} ${from}`,
      part,
      kind: 'table',
      start: from,
      end: pieces[index + 1]?.[0]?.start ?? end,
      level: 0,
      opens: index === 0,
      breaks: rows,
      table: { cells: piece, shares },
    };
  });
}

/** How many characters each column is wide, within bounds. */
function columnShares(cells: readonly Cell[]): readonly number[] {
  const shares: number[] = [];
  for (const { column, columnSpan, start, end } of cells) {
    for (let index = shares.length; index < column + columnSpan; index++) shares[index] = leastShare;
    if (columnSpan === 1) shares[column] = Math.max(shares[column] ?? 0, Math.min(mostShare, end - start));
  }
  return shares;
}
