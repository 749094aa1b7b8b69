import type { KeptColumn, KeptTable } from '../../common/domain/kept-table.ts';
import { hasCondition, type SortKey } from './rows.ts';
import { isNumeric } from './cell-text.ts';

/** A column of the grid: the document, whether it meets the condition, and what every document was asked. */
export type GridColumn =
  | { readonly kind: 'name' }
  | { readonly kind: 'standing' }
  | { readonly kind: 'asked'; readonly column: KeptColumn; readonly at: number };

export function gridColumns({ columns, rows }: Pick<KeptTable, 'columns' | 'rows'>): readonly GridColumn[] {
  return [
    { kind: 'name' },
    ...(hasCondition(rows) ? [{ kind: 'standing' } as const] : []),
    ...columns.map((column, at) => ({ kind: 'asked', column, at }) as const),
  ];
}

export const sortKeyOf = (column: GridColumn): SortKey => (column.kind === 'asked' ? column.column.id : column.kind);

/** CSS widths, as `grid-template-columns`; the document's column keeps its place at the side. */
export const templateOf = (columns: readonly GridColumn[]): string =>
  columns
    .map((column) => {
      if (column.kind === 'name') return 'var(--table-name)';
      if (column.kind === 'standing') return '112px';
      return isNumeric(column.column.type) ? 'minmax(150px, 1fr)' : 'minmax(200px, 1.4fr)';
    })
    .join(' ');
