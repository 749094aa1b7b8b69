import { expect, test } from 'vitest';
import type { FlowBlock, FlowCell } from './block.ts';
import { noteMark } from './note-mark.ts';
import { formatNumber } from './number-format.ts';
import { partsOfFlow } from './parts.ts';
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
  expect(signs('Wingdings', [0xa7, 0xf0_fc, 0x6f, 0x21, 0x81, 0x95, 0xff])).toEqual([...'▪✓□🖉➀➓�']);
  expect(signs('Wingdings 2', [0x52, 0x6a, 0xf0_7e, 0x7f, 0xff])).toEqual([...'☑①❿��']);
  expect(signs('Wingdings 3', [0x22, 0x70, 0xf0_75, 0x7d, 0x7f, 0xf0, 0xf1])).toEqual([...'⭢▲▶🞂�🢗�']);
  expect(signs('Webdings', [0x61, 0x63, 0x72, 0xf0_4e, 0x7f, 0xff])).toEqual([...'✔⬜🗙👁�🕊']);
  expect(signs('Arial', [0x41, 0xd8_00, 0xf0_b7])).toEqual(['A', '�', '•']);
  expect([
    bulletOf('\uf0b7', 'Symbol'),
    bulletOf('o', 'Courier New'),
    bulletOf('\uf0ff', 'Wingdings'),
    bulletOf('–', ''),
  ]).toEqual(['•', '◦', '•', '–']);
  expect(withSigns('a\uf061b')).toBe('aαb');
});

const partsOf = async (blocks: readonly FlowBlock[]) => (await partsOfFlow(blocks)).parts;

test('a document without text has one part', async () => {
  expect(await partsOf([])).toEqual([
    { number: 1, label: '', text: '', blocks: [], layout: null, state: 'read', omissions: [] },
  ]);
});

test('a long table is cut between rows, and what spans the cut ends there', async () => {
  const cells = Array.from({ length: 25_000 }, (_, row): FlowCell => ({
    row,
    column: 0,
    rowSpan: row === 19_999 ? 3 : 1,
    columnSpan: 1,
    header: false,
    text: `${row}`,
  }));
  const [part] = await partsOf([{ kind: 'table', cells }]);
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

test('a block that is longer than a part can be is cut, and the part says so', async () => {
  const [part] = await partsOf([{ kind: 'paragraph', text: 'x'.repeat(5_000_000) }]);
  expect([part?.text.length, part?.omissions]).toEqual([2_000_000, [{ code: 'part-cut', params: {} }]]);
});

test('short bold lines are the headings of a document that names none', async () => {
  const strong = (text: string, kind: 'paragraph' | 'list-item' = 'paragraph'): FlowBlock => ({
    kind,
    text,
    strong: true,
  });
  const plain = (text: string): FlowBlock => ({ kind: 'paragraph', text, strong: false });
  const long = plain('The tenant pays the rent on the third working day of each month. '.repeat(9));
  const blocks = [strong('Lease'), long, strong('1. Rent', 'list-item'), long, strong('2.1 Keys', 'list-item'), long];
  const more = [strong('The rent is due at once.'), long, strong('Signature')];
  const kinds = async (all: readonly FlowBlock[]) =>
    (await partsOf(all)).flatMap((part) => part.blocks.map((block) => ('level' in block ? block.level : block.kind)));
  const text = 'paragraph';
  expect(await kinds([...blocks, ...more])).toEqual([1, text, 1, text, 2, text, text, text, text]);
  const named: FlowBlock = { kind: 'heading', level: 3, text: 'Named' };
  expect(await kinds([named, ...blocks])).toEqual([3, text, text, 'list-item', text, 'list-item', text]);
  expect(await kinds([strong('All'), strong('is'), strong('bold'), plain('here')])).toEqual([text, text, text, text]);
});
