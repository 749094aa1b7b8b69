import type { Cell } from '../../../common/domain/part.ts';
import { MarkedText } from '../marked-text.tsx';
import type { Marks } from '../marks.ts';
import type { Grid } from './grid-model.ts';
import type { GridSizes } from './grid-window.ts';

interface GridCellProps {
  readonly cell: Cell;
  readonly grid: Grid;
  readonly sizes: GridSizes;
  readonly marks: Marks;
  readonly chosen: boolean;
  readonly id: string;
}

/** Longer texts are cut in a cell; the bar above the cells shows the whole. */
const longestShown = 300;
const numeric = /^[\s\d.,'’%+\-−–()€$£¥]*\d[\s\d.,'’%+\-−–()€$£¥]*$/u;

export function GridCell({ cell, grid, sizes, marks, chosen, id }: GridCellProps) {
  const { start, end, column, columnSpan, rowSpan, header } = cell;
  const left = grid.lefts[column] ?? 0;
  const right = grid.lefts[Math.min(column + columnSpan, grid.columnNames.length)] ?? left;
  const range = { start, end: Math.min(end, start + longestShown) };
  const isNumber = end - start < 40 && numeric.test(grid.text.slice(start, end));
  const cited = marks.cited.some((mark) => mark.part === grid.part && mark.start < end && mark.end > start);
  const kinds = [
    'grid-cell',
    header ? 'head' : '',
    isNumber ? 'number' : '',
    cited ? 'cited' : '',
    chosen ? 'chosen' : '',
    rowSpan > 1 ? 'tall' : '',
  ];
  return (
    <div
      id={id}
      role={header ? 'columnheader' : 'gridcell'}
      aria-colindex={column + 1}
      {...(chosen ? { 'aria-selected': true } : {})}
      className={kinds.filter((kind) => kind !== '').join(' ')}
      data-column={column}
      dir="auto"
      style={{
        left: sizes.numbersWidth + left * sizes.zoom,
        width: (right - left) * sizes.zoom,
        height: rowSpan * sizes.rowHeight,
      }}
    >
      <MarkedText text={grid.text} part={grid.part} range={range} marks={marks} />
    </div>
  );
}
