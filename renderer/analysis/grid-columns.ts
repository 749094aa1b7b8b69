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

/** Pixels that a column has at least, and its share of what is left. */
const widthOf = (column: GridColumn): { readonly least: number; readonly share: number } => {
  if (column.kind !== 'asked') return { least: 112, share: 0 };
  return isNumeric(column.column.type) ? { least: 150, share: 1 } : { least: 200, share: 1.4 };
};

/**
 * CSS of every row alike, whatever its cells hold: `grid-template-columns`, and the width that the columns need. The
 * document's column keeps its place at the side.
 */
export function layoutOf(columns: readonly GridColumn[]): {
  readonly gridTemplateColumns: string;
  readonly minWidth: string;
} {
  const others = columns.filter(({ kind }) => kind !== 'name').map(widthOf);
  const tracks = others.map(({ least, share }) => (share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`));
  const least = others.reduce((sum, each) => sum + each.least, 0);
  return {
    gridTemplateColumns: ['var(--table-name)', ...tracks].join(' '),
    minWidth: `calc(var(--table-name) + ${least}px)`,
  };
}
