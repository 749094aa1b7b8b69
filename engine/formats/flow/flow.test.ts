import { expect, test } from 'vitest';
import type { FlowBlock, FlowCell } from './block.ts';
import { noteMark } from './note-mark.ts';
import { formatNumber } from './number-format.ts';
import { FlowParts } from './parts.ts';
import { bulletOf, signOf, withSigns } from './symbols.ts';

test.each([
  ['decimal', [1, 12], ['1', '12']],
  ['decimal-zero', [1, 12], ['01', '12']],
  ['upper-roman', [4, 1999, 0], ['IV', 'MCMXCIX', '0']],
  ['lower-roman', [9, 44], ['ix', 'xliv']],
  ['upper-letter', [1, 26, 27, 53], ['A', 'Z', 'AA', 'AAA']],
  ['lower-letter', [3, 28], ['c', 'bb']],
  ['circled', [1, 20, 21], ['①', '⑳', '21']],
  ['ordinal', [1, 2, 3, 11, 112, 21], ['1st', '2nd', '3rd', '11th', '112th', '21st']],
  ['note-signs', [1, 2, 5], ['*', '†', '**']],
  ['none', [1], ['']],
] as const)('numbers are written as %s', (format, numbers, texts) => {
  expect(numbers.map((number) => formatNumber(number, format))).toEqual(texts);
});

test('marks of notes are raised where there are letters for it', () => {
  expect([
    noteMark(12, 'decimal'),
    noteMark(4, 'lower-roman'),
    noteMark(3, 'upper-letter'),
    noteMark(1, 'none'),
  ]).toEqual(['¹²', 'ⁱᵛ', 'C', '¹']);
});

test('signs of fonts are the characters that they show', () => {
  const signs = (font: string, codes: readonly number[]): readonly string[] => codes.map((code) => signOf(code, font));
  expect(signs('Symbol', [0x61, 0x57, 0x7e, 0xb7, 0xa3, 0xae, 0xe5, 0xfe])).toEqual([
    'α',
    'Ω',
    '∼',
    '•',
    '≤',
    '→',
    '∑',
    '⎭',
  ]);
  expect(signs('Symbol', [0xf0_b7, 0xf0_f1, 0x1])).toEqual(['•', '〉', '�']);
  expect(signs('Wingdings', [0xa7, 0xf0_fc, 0x6f, 0x21])).toEqual(['▪', '✓', '□', '�']);
  expect(signs('Wingdings 2', [0x52])).toEqual(['☑']);
  expect(signs('Arial', [0x41, 0xd8_00, 0xf0_b7])).toEqual(['A', '�', '•']);
  expect([
    bulletOf('\uf0b7', 'Symbol'),
    bulletOf('o', 'Courier New'),
    bulletOf('\uf021', 'Wingdings'),
    bulletOf('–', ''),
  ]).toEqual(['•', '◦', '•', '–']);
  expect(withSigns('a\uf061b')).toBe('aαb');
});

const partsOf = (blocks: readonly FlowBlock[]) => {
  const parts = new FlowParts();
  for (const block of blocks) expect(parts.add(block)).toBe(true);
  return parts.end();
};

test('a document without text has one part', () => {
  expect(partsOf([])).toEqual([
    { number: 1, label: '', text: '', blocks: [], layout: null, state: 'read', omissions: [] },
  ]);
});

test('a long table is cut between rows, and what spans the cut ends there', () => {
  const cells = Array.from({ length: 25_000 }, (_, row): FlowCell => ({
    row,
    column: 0,
    rowSpan: row === 19_999 ? 3 : 1,
    columnSpan: 1,
    header: false,
    text: `${row}`,
  }));
  const [part] = partsOf([{ kind: 'table', cells }]);
  const tables = part?.blocks.flatMap((block) => (block.kind === 'table' ? [block.cells] : [])) ?? [];
  const lastOf = (table: (typeof tables)[number]) => {
    const { row = -1, rowSpan = -1, start = 0, end = 0 } = table.at(-1) ?? {};
    return [table.length, row, rowSpan, part?.text.slice(start, end)];
  };
  expect(tables.map(lastOf)).toEqual([
    [20_000, 19_999, 1, '19999'],
    [5_000, 4_999, 1, '24999'],
  ]);
});

test('a block that is longer than a part can be is cut, and the part says so', () => {
  const [part] = partsOf([{ kind: 'paragraph', text: 'x'.repeat(5_000_000) }]);
  expect([part?.text.length, part?.omissions]).toEqual([2_000_000, [{ code: 'part-cut', params: {} }]]);
});
