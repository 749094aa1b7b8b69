import { textOfBlocks, type FlowBlock, type FlowCell } from '../flow/block.ts';

/** A cell as a row defines it: where its right edge is, and whether it goes on with one beside or above. */
export interface CellPlace {
  readonly edge: number;
  readonly joinsLeft: boolean;
  readonly joinsAbove: boolean;
}

export interface Row {
  /** Twips, as all edges. */
  readonly left: number;
  readonly places: readonly CellPlace[];
  readonly header: boolean;
  readonly cells: readonly (readonly FlowBlock[])[];
}

/** Edges that lie no further apart are one: rows are drawn by hand. */
const sameEdge = 30;

/** Rows as a table: the edges of all their cells are its columns. One cell is a frame, and its blocks stand alone. */
export function tableBlocks(rows: readonly Row[]): readonly FlowBlock[] {
  const [first] = rows;
  if (first !== undefined && rows.length === 1 && first.cells.length === 1) return first.cells[0] ?? [];
  const edges = edgesOf(rows);
  const headerRows = rows.findIndex(({ header }) => !header);
  const cells: (FlowCell & { rowSpan: number; columnSpan: number })[] = [];
  for (const [number, row] of rows.entries()) {
    let begin = columnAt(edges, row.left);
    for (const [index, blocks] of row.cells.entries()) {
      const place = row.places[index];
      const end = place === undefined ? begin + 1 : Math.max(begin + 1, columnAt(edges, place.edge));
      const beside = cells.at(-1);
      const above =
        place?.joinsAbove === true
          ? cells.findLast(({ column, row: of }) => column === begin && of < number)
          : undefined;
      if (place?.joinsLeft === true && beside?.row === number) beside.columnSpan += end - begin;
      else if (above !== undefined) above.rowSpan = number - above.row + 1;
      else
        cells.push({
          row: number,
          column: begin,
          rowSpan: 1,
          columnSpan: end - begin,
          header: number < headerRows,
          text: textOfBlocks(blocks),
        });
      begin = end;
    }
  }
  return [{ kind: 'table', cells }];
}

function edgesOf(rows: readonly Row[]): readonly number[] {
  const all = rows.flatMap(({ left, places }) => [left, ...places.map(({ edge }) => edge)]).toSorted((a, b) => a - b);
  const edges: number[] = [];
  for (const edge of all) if (edges.length === 0 || edge - (edges.at(-1) ?? 0) > sameEdge) edges.push(edge);
  return edges;
}

/** The column that begins at an edge. */
function columnAt(edges: readonly number[], edge: number): number {
  const found = edges.findLastIndex((each) => each <= edge);
  return Math.max(0, found);
}
