import { expect, it } from 'vitest';
import type { AcrossCell, AcrossRow } from '../../../common/domain/across.ts';
import { withShared } from './shared-values.ts';

const row = (name: string, value: string | null, matches: boolean | null = true): AcrossRow => ({
  documentId: name.length as AcrossRow['documentId'],
  name,
  state: 'asked',
  matches,
  cells: [value === null ? null : ({ value } as AcrossCell)],
});
const asked = { conditions: [{ column: 0, is: 'shared' }] } as const;

it('keeps the rows whose value another row has too', () => {
  const rows = [row('a', '30 days'), row('bb', '60 days'), row('ccc', '30 days'), row('dddd', null, null)];
  expect(withShared(asked, rows).map(({ matches }) => matches)).toEqual([true, false, true, null]);
});

it('compares only rows that meet the other conditions', () => {
  const rows = [row('a', '30 days'), row('bb', '30 days', false)];
  expect(withShared(asked, rows).map(({ matches }) => matches)).toEqual([false, false]);
});
