import { expect, test } from 'vitest';
import { PartBuilder } from './part-builder.ts';

test('cells stand where they say, and each is found again in the text', () => {
  const builder = new PartBuilder();
  const cell = { rowSpan: 1, columnSpan: 1, header: false };
  builder.add('paragraph', 'Before.');
  builder.spannedTable([
    [{ ...cell, text: 'Sum', column: 1, columnSpan: 2, header: true, address: 'B1' }],
    [],
    [
      { ...cell, text: 'Tea\n green ', column: 0, address: 'A3' },
      { ...cell, text: '3', column: 7, address: 'H3' },
    ],
  ]);
  const [, table] = builder.blocks;
  const cells = table?.kind === 'table' ? table.cells : [];
  expect(builder.text).toBe('Before.\n\nSum\n\nTea green\t3');
  expect(cells.map(({ start, end, ...place }) => [builder.text.slice(start, end), place])).toEqual([
    ['Sum', { row: 0, column: 1, rowSpan: 1, columnSpan: 2, header: true, address: 'B1' }],
    ['Tea green', { row: 2, column: 0, rowSpan: 1, columnSpan: 1, header: false, address: 'A3' }],
    ['3', { row: 2, column: 7, rowSpan: 1, columnSpan: 1, header: false, address: 'H3' }],
  ]);
});

test('what is not shown is no part of the text, in cells too', () => {
  const builder = new PartBuilder();
  builder.add('paragraph', 'Wärme\u00adrück\u00adgewinnung, a\u200b/\u2060b');
  builder.table([['Miet\u00advertrag', '\ufeff1\u200b250']], 0);
  const [, table] = builder.blocks;
  const cells = table?.kind === 'table' ? table.cells : [];
  expect(builder.text).toBe('Wärmerückgewinnung, a/b\n\nMietvertrag\t1250');
  expect(cells.map(({ start, end }) => builder.text.slice(start, end))).toEqual(['Mietvertrag', '1250']);
});
