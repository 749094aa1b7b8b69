import { useRef, useState, type DragEvent } from 'react';
import type { TreeRow } from './row.ts';

interface RowDrag {
  /** The collection that the pointer is over with rows; null else. */
  readonly over: string | null;
  /** For every row. */
  handlers(row: TreeRow): {
    readonly draggable: boolean;
    onDragStart(event: DragEvent): void;
    onDragOver(event: DragEvent): void;
    onDragLeave(): void;
    onDrop(event: DragEvent): void;
    onDragEnd(): void;
  };
}

/**
 * Rows that are dragged onto a collection.
 *
 * @param dragged the rows that are meant when one is taken hold of
 * @param drop takes the key of the collection's row
 */
export function useRowDrag(
  dragged: (row: TreeRow) => readonly TreeRow[],
  drop: (collection: TreeRow, rows: readonly TreeRow[]) => void,
): RowDrag {
  const held = useRef<readonly TreeRow[]>([]);
  const [over, setOver] = useState<string | null>(null);
  const takes = (row: TreeRow): boolean => row.kind === 'collection' && held.current.length > 0;
  const end = (): void => {
    held.current = [];
    setOver(null);
  };
  return {
    over,
    handlers: (row) => ({
      draggable: row.kind === 'document' || row.kind === 'folder',
      onDragStart(event) {
        held.current = dragged(row);
        event.dataTransfer.effectAllowed = 'copy';
        // Without data some systems begin no drag.
        event.dataTransfer.setData('application/x-carrel-rows', '');
      },
      onDragOver(event) {
        if (!takes(row)) return;
        // The window refuses whatever comes without files; this is not for the window.
        event.preventDefault();
        event.stopPropagation();
        event.dataTransfer.dropEffect = 'copy';
        setOver(row.key);
      },
      onDragLeave: () => setOver((present) => (present === row.key ? null : present)),
      onDrop(event) {
        if (!takes(row)) return;
        event.preventDefault();
        event.stopPropagation();
        drop(row, held.current);
        end();
      },
      onDragEnd: end,
    }),
  };
}
