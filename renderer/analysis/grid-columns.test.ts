import { expect, test } from 'vitest';
import type { KeptColumn } from '../../common/domain/kept-table.ts';
import { layoutOf } from './grid-columns.ts';

const asked = (type: KeptColumn['type'], at: number) =>
  ({ kind: 'asked', column: { id: at, type } as KeptColumn, at }) as const;

test('every row is as wide as its columns need, whatever its cells hold', () => {
  expect(layoutOf([{ kind: 'name' }, { kind: 'standing' }, asked('amount', 0), asked('text', 1)])).toEqual({
    gridTemplateColumns: 'var(--table-name) 112px minmax(150px, 1fr) minmax(200px, 1.4fr)',
    minWidth: 'calc(var(--table-name) + 462px)',
  });
});
