import { expect, test } from 'vitest';
import { UnreadableFile } from '../unreadable-file.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const source = `---
author: A. Owl
---
# The *rent* &amp; what it covers

Paid **monthly**, see [the contract](contract.pdf) and \`code\`.
It is due on the\\
first &#8211; not later.

Terms
-----

1. Notice
   - in writing
   - [x] with *reasons*
2. Deposit

   Two months of it.

> Quoted words.

\`\`\`sh
pay   --now
\`\`\`

| Item | Sum |
|------|----:|
| Rent | 1,200 |
| Heat | **80** |

<p>From <b>HTML</b></p>

<!-- a note to myself -->
`;

test('a Markdown file is one part with headings, lists, code and tables', async () => {
  const [part, ...others] = await partsOf(bytes(source), 'lease.md');
  expect(others).toEqual([]);
  expect(part && blockTexts(part)).toEqual([
    'code: author: A. Owl',
    'heading 1: The rent & what it covers',
    'paragraph: Paid monthly, see the contract and code. It is due on the\nfirst – not later.',
    'heading 2: Terms',
    'list-item: 1. Notice',
    'list-item: • in writing',
    'list-item: ☑ with reasons',
    'list-item: 2. Deposit',
    'paragraph: Two months of it.',
    'paragraph: Quoted words.',
    'code: pay   --now',
    'table: Item\tSum\nRent\t1,200\nHeat\t80',
    'paragraph: From HTML',
  ]);
});

test('cells are ranges of the text', async () => {
  const [part] = await partsOf(bytes('a|b\n-|-\nc|d\n'), 'table.md');
  const table = part?.blocks[0];
  const cell = (start: number, row: number, column: number, header: boolean) => ({
    start,
    end: start + 1,
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    header,
    address: '',
  });
  expect(part?.text).toBe('a\tb\nc\td');
  expect(table).toEqual({
    kind: 'table',
    start: 0,
    end: 7,
    continues: false,
    cells: [cell(0, 0, 0, true), cell(2, 0, 1, true), cell(4, 1, 0, false), cell(6, 1, 1, false)],
  });
});

test('the first heading is the title', async () => {
  const { title } = await openBytes(bytes(source), 'lease.md');
  expect(title).toBe('The rent & what it covers');
});

test('a file that is nested without end is read as plain text', async () => {
  const nested = '>'.repeat(200_000);
  const [part] = await partsOf(bytes(nested), 'nested.md');
  expect(part && blockTexts(part)).toEqual([`paragraph: ${nested}`]);
});

test('a file that is larger than a part can be is refused', async () => {
  await expect(openBytes(new Uint8Array(4_000_001).fill(0x61), 'large.md')).rejects.toEqual(
    new UnreadableFile('unsupported', 'file-too-large', { megabytes: 4 }),
  );
});

test('a line that its author wrapped goes on; one that is broken on purpose does not', async () => {
  const wrapped = 'Its walls keep the wind away,\nand its trees\nare old.  \nSo is the lamp.\n\n- one\n  item\n';
  const [part] = await partsOf(bytes(wrapped), 'garden.md');
  expect(part === undefined ? [] : blockTexts(part)).toEqual([
    'paragraph: Its walls keep the wind away, and its trees are old.\nSo is the lamp.',
    'list-item: • one item',
  ]);
});

test('a tag that breaks a line parts words', async () => {
  const page = 'One<br>two<br/>three\n\n| a | b |\n|---|---|\n| 2<br>3 | x |\n';
  const [part] = await partsOf(bytes(page), 'notes.md');
  expect(part === undefined ? [] : blockTexts(part)).toEqual(['paragraph: One\ntwo\nthree', 'table: a\tb\n2 3\tx']);
});

test('characters by name, and marks that dialects raise by signs', async () => {
  const page = '&frac12; cup, &euro;5, &Auml;pfel &amp; &bogus; &lt;b&gt;; 1,500^4^ and 12 m^2^, at 7^th^, x ^ y ^ z.';
  const [part] = await partsOf(bytes(page), 'notes.md');
  expect(part?.text).toBe('½ cup, €5, Äpfel & &bogus; <b>; 1,500 ⁴ and 12 m², at 7th, x ^ y ^ z.');
});

test('notes have their numbers at their marks, and what is raised is no figure of an amount', async () => {
  const page = [
    'The rent is 1,200[^rent], the fee 450<sup>2</sup>, the room 20 m<sup>2</sup>; see [^none].',
    '',
    '[^rent]: Paid monthly,\nin advance.',
    '',
    '    Not *later*.',
    '[^other]: Never marked.',
    '',
    'After.',
  ].join('\n');
  const [part] = await partsOf(bytes(page), 'notes.md');
  expect(part === undefined ? [] : blockTexts(part)).toEqual([
    'paragraph: The rent is 1,200 ¹, the fee 450 ², the room 20 m²; see [^none].',
    'note: ¹ Paid monthly, in advance.\n\nNot later.',
    'note: other Never marked.',
    'paragraph: After.',
  ]);
});

test('pictures in tags are read by their words', async () => {
  const page =
    'See <img src="a.png" alt="the &amp; plan"/> here.\n\n<p align="center"><img alt=\'Logo\'><br>of it</p>\n';
  const [part] = await partsOf(bytes(page), 'pictures.md');
  expect(part === undefined ? [] : blockTexts(part)).toEqual([
    'paragraph: See the & plan here.',
    'paragraph: Logo of it',
  ]);
});
