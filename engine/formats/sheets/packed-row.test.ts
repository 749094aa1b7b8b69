import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedRow } from './packed-row.ts';
import type { SheetCell } from './sheet.ts';

test('a packed row has the cells that were packed', () => {
  const span = fc.integer({ min: 1, max: 2 });
  const spanned = fc.tuple(span, span).map(([rowSpan, columnSpan]) => ({ rowSpan, columnSpan }));
  const spans = fc.oneof(
    { weight: 50, arbitrary: fc.constant({ rowSpan: 1, columnSpan: 1 }) },
    { weight: 1, arbitrary: spanned },
  );
  const cell = fc.record({ gap: fc.integer({ min: 1, max: 3 }), words: fc.string(), isValue: fc.boolean(), spans });
  fc.assert(
    fc.property(fc.nat(), fc.array(cell, { minLength: 1, maxLength: 40 }), (row, loose) => {
      let column = 0;
      const cells = loose.map(({ gap, words, isValue, spans: own }): SheetCell => ({
        column: (column += gap),
        words,
        isValue,
        ...own,
      }));
      const packed = packedRow(row, cells);
      expect([packed.row, packed.cells]).toEqual([row, cells]);
    }),
  );
});
