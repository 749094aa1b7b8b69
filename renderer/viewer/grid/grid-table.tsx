import { useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { say } from '../../words.ts';
import type { Marks } from '../marks.ts';
import { viewOf, type View } from '../use-view.ts';
import { GridCell } from './grid-cell.tsx';
import { moveCell, type CellPosition, type Grid } from './grid-model.ts';
import { gridWindow, rowsReaching, type GridSizes } from './grid-window.ts';

interface GridTableProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly grid: Grid;
  readonly sizes: GridSizes;
  readonly view: View;
  readonly marks: Marks;
  readonly chosen: CellPosition;
  scrolled(): void;
  choose(cell: CellPosition): void;
  copy(): void;
}

/** Pixels around the view in which cells are drawn beforehand. */
const drawnAhead = 300;

/** The cells near the view. The letters of the columns, the header rows and the numbers of the rows stay in view. */
export function GridTable({ scroller, grid, sizes, view, marks, chosen, scrolled, choose, copy }: GridTableProps) {
  const { rows, headerRows, columnNames, lefts } = grid;
  const { rowHeight, lettersHeight, numbersWidth, headHeight, zoom } = sizes;
  const { firstRow, endRow, firstColumn, endColumn } = gridWindow(grid, view, sizes, drawnAhead);
  const width = numbersWidth + (lefts.at(-1) ?? 0) * zoom;
  useKeptMiddle(scroller, zoom, headHeight);

  const row = (index: number, top: number, isHead: boolean) => {
    const { label, cells } = rows[index] ?? { label: '', cells: [] };
    const shown = cells.filter(({ column, columnSpan }) => column < endColumn && column + columnSpan > firstColumn);
    return (
      <div
        key={index}
        role="row"
        aria-rowindex={index + 1}
        className={isHead ? 'grid-row head' : 'grid-row'}
        data-row={index}
        style={{ top, height: rowHeight, width }}
      >
        <div role="rowheader" className="grid-number numeric" style={{ width: numbersWidth, height: rowHeight }}>
          {label}
        </div>
        {shown.map((cell) => (
          <GridCell
            key={cell.column}
            cell={cell}
            grid={grid}
            sizes={sizes}
            marks={marks}
            chosen={
              index === chosen.row && cell.column <= chosen.column && chosen.column < cell.column + cell.columnSpan
            }
            id={`cell-${index}-${cell.column}`}
          />
        ))}
      </div>
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const moved = moveCell(
      event.key,
      chosen,
      grid,
      Math.max(1, Math.floor((view.height - headHeight) / rowHeight) - 1),
    );
    if (moved === null) return;
    event.preventDefault();
    choose(moved);
  };
  const onClick = (event: MouseEvent): void => {
    const cell = (event.target as Element).closest<HTMLElement>('.grid-cell');
    const inRow = cell?.closest<HTMLElement>('.grid-row');
    if (cell === null || inRow === null || inRow === undefined) return;
    choose({ row: Number(inRow.dataset['row']), column: Number(cell.dataset['column']) });
  };
  return (
    <div
      ref={scroller}
      className="grid-scroll"
      role="grid"
      tabIndex={0}
      aria-label={say('viewer-grid')}
      aria-rowcount={rows.length}
      aria-colcount={columnNames.length}
      aria-activedescendant={`cell-${chosen.row}-${chosen.column}`}
      style={{ fontSize: `${13 * zoom}px` }}
      onScroll={scrolled}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onCopy={(event) => {
        // Words that a person selected are copied as they are.
        if (document.getSelection()?.isCollapsed === false) return;
        event.preventDefault();
        copy();
      }}
    >
      <div className="grid-all" style={{ width, height: headHeight + (rows.length - headerRows) * rowHeight }}>
        <div className="grid-head" style={{ width, height: headHeight }}>
          <div className="grid-letters" style={{ width, height: lettersHeight }} aria-hidden>
            <div className="grid-corner" style={{ width: numbersWidth, height: lettersHeight }} />
            {columnNames.slice(firstColumn, endColumn).map((name, offset) => {
              const column = firstColumn + offset;
              const left = lefts[column] ?? 0;
              return (
                <div
                  key={name}
                  className="grid-letter"
                  style={{ left: numbersWidth + left * zoom, width: ((lefts[column + 1] ?? left) - left) * zoom }}
                >
                  {name}
                </div>
              );
            })}
          </div>
          {rows.slice(0, headerRows).map((_, index) => row(index, lettersHeight + index * rowHeight, true))}
        </div>
        {columnNames.slice(firstColumn, endColumn).map((name, offset) => (
          <div
            key={name}
            className="grid-line"
            style={{ left: numbersWidth + (lefts[firstColumn + offset + 1] ?? 0) * zoom }}
            aria-hidden
          />
        ))}
        {[
          ...rowsReaching(grid, firstRow),
          ...Array.from({ length: endRow - firstRow }, (_, offset) => firstRow + offset),
        ].map((index) => row(index, headHeight + (index - headerRows) * rowHeight, false))}
      </div>
    </div>
  );
}

/** What is in the middle of the view stays there when the size of the cells changes. */
function useKeptMiddle(scroller: RefObject<HTMLElement | null>, zoom: number, headHeight: number): void {
  const before = useRef({ zoom, headHeight });
  useLayoutEffect(() => {
    const element = scroller.current;
    const was = before.current;
    before.current = { zoom, headHeight };
    if (element === null || was.zoom === zoom) return;
    const { left, top, width, height } = viewOf(element);
    const grown = zoom / was.zoom;
    element.scrollTo({
      top: (top + height / 2 - was.headHeight) * grown - height / 2 + headHeight,
      left: (left + width / 2) * grown - width / 2,
      behavior: 'instant',
    });
  }, [scroller, zoom, headHeight]);
}
