import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chunk } from '../../common/domain/chunk.ts';
import { simpleBlockKinds } from '../../common/domain/part.ts';
import type { PartToChunk } from '../../common/contracts/chunk-thread.ts';
import { chunkDocument, chunkLimits } from './chunk-document.ts';
import { countTokens, partOf } from './fixtures.ts';

const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-zäöü]{1,9}[.,]?$/u) },
  { weight: 1, arbitrary: fc.constantFrom('e.g.', '3.14', 'Dr.', '😀', 'Wörter.', 'x'.repeat(4_000)) },
);
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));
const rows = fc.array(
  fc.array(words(5), { minLength: 1, maxLength: 4 }).map((cells) => cells.join('\t')),
  { minLength: 1, maxLength: 60 },
);
const block = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom(...simpleBlockKinds), text: words(300) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('heading' as const),
      text: words(40),
      level: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('table' as const), text: rows.map((all) => all.join('\n')) }) },
);
const documents = fc
  .array(fc.array(block, { maxLength: 6 }), { maxLength: 5 })
  .map((list) => list.map((blocks, index) => partOf(index + 1, blocks)));

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

/** The parts' text in a chunk's range, parts joined by a line break. */
const slice = (from: readonly PartToChunk[], { startPart, startChar, endPart, endChar }: Chunk): string =>
  from
    .filter(({ number }) => number >= startPart && number <= endPart)
    .map(({ number, text }) =>
      text.slice(number === startPart ? startChar : 0, number === endPart ? endChar : text.length),
    )
    .join('\n');

describe('chunkDocument', () => {
  test('chunks cover all text once, in order, within the hard limit, and their ranges lead back to it', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const chunks = chunkDocument(document, countTokens);
        expect(chunks.map((chunk) => withoutSpace(chunk.text)).join('')).toBe(
          withoutSpace(document.map((part) => part.text).join('')),
        );
        expect(chunks.map(({ ordinal, text }) => ({ ordinal, text }))).toEqual(
          chunks.map((chunk, ordinal) => ({ ordinal, text: slice(document, chunk) })),
        );
        expect(chunks.filter(({ text, tokens }) => text.trim() === '' || tokens > chunkLimits.hardMost)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('running text gives chunks of the target size that end with a sentence and carry their heading', () => {
    const sentence = 'The owl is a bird that hunts at night and sleeps by day.';
    const paragraph = { kind: 'paragraph', text: Array.from({ length: 8 }, () => sentence).join(' ') } as const;
    const document = [1, 2, 3].map((number) =>
      partOf(number, [{ kind: 'heading', text: `Part ${number}` }, ...Array.from({ length: 9 }, () => paragraph)]),
    );
    const chunks = chunkDocument(document, countTokens);
    expect([...new Set(chunks.map((chunk) => chunk.heading))]).toEqual(['Part 1', 'Part 2', 'Part 3']);
    expect(chunks.filter((chunk) => !chunk.text.endsWith('.'))).toEqual([]);
    expect(chunks.filter((chunk) => chunk.tokens < 200 || chunk.tokens > 350).length).toBeLessThanOrEqual(3);
  });

  test('a sentence that runs over the end of a part stays in one chunk', () => {
    const document = [
      partOf(1, [{ kind: 'paragraph', text: 'It begins here and' }]),
      partOf(2, [{ kind: 'paragraph', text: 'ends there.' }]),
    ];
    expect(chunkDocument(document, countTokens)).toEqual([
      {
        ordinal: 0,
        heading: '',
        startPart: 1,
        startChar: 0,
        endPart: 2,
        endChar: 11,
        text: 'It begins here and\nends there.',
        tokens: 8,
      },
    ]);
  });

  test('a chunk ends with its part, or with the paragraph that runs over the end', () => {
    const repeated = (count: number, each: string): string => Array.from({ length: count }, () => each).join(' ');
    const closed = `${repeated(100, 'One')}.`;
    const open = `${repeated(120, 'two')} and`;
    const next = `${repeated(100, 'Three')}.`;
    const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
    const second = partOf(2, [paragraph(open)]);
    const parts = [
      partOf(1, [paragraph(closed)]),
      { ...second, blocks: second.blocks.map((each) => ({ ...each, continues: true })) },
      partOf(3, [paragraph('then ends.'), paragraph(next)]),
    ];
    expect(chunkDocument(parts, countTokens).map(({ text }) => text)).toEqual([closed, `${open}\nthen ends.`, next]);
  });

  test('counts the tokens of every sentence once', () => {
    const document = [partOf(1, [{ kind: 'paragraph', text: 'One is here. Two is there. Three is gone.' }])];
    const counted: string[] = [];
    chunkDocument(document, (text) => (counted.push(text), countTokens(text)));
    expect(counted).toEqual(['One is here.', 'Two is there.', 'Three is gone.']);
  });
});

describe('tables', () => {
  const line = (row: number): string => `Item ${row}\tof the long list\t${row * 10} euros`;
  const tableOf = (rowCount: number) =>
    ({ kind: 'table', text: Array.from({ length: rowCount }, (_, row) => line(row)).join('\n') }) as const;
  const heading = { kind: 'heading', text: 'Prices' } as const;

  test('a long table is cut between rows, and every piece carries the heading', () => {
    const chunks = chunkDocument([partOf(1, [heading, tableOf(100)])], countTokens);
    const [first, ...rest] = chunks.map(({ text }) => text.split('\n'));
    expect([...(first?.slice(2) ?? []), ...rest.flat()]).toEqual(Array.from({ length: 100 }, (_, row) => line(row)));
    expect(chunks.length).toBeGreaterThan(2);
    expect([...new Set(chunks.map((chunk) => chunk.heading))]).toEqual(['Prices']);
  });

  test('a table that fits a chunk is not begun at the end of another', () => {
    const before = { kind: 'paragraph', text: Array.from({ length: 200 }, () => 'word').join(' ') } as const;
    const table = tableOf(20);
    expect(chunkDocument([partOf(1, [before, table])], countTokens).map(({ text }) => text)).toEqual([
      before.text,
      table.text,
    ]);
  });
});

describe('sheets', () => {
  test('rows stand under the names of their columns, each table under its own', () => {
    const tableText = (name: string): string =>
      [`${name}\tNumber`, ...Array.from({ length: 60 }, (_, row) => `Item ${row} of the long list\t${row}`)].join('\n');
    const part = partOf(1, [
      { kind: 'table', text: tableText('Tools') },
      { kind: 'table', text: tableText('Seeds') },
    ]);
    const blocks = part.blocks.map((each) =>
      each.kind === 'table' ? { ...each, cells: each.cells.map((cell) => ({ ...cell, address: 'A1' })) } : each,
    );
    const headings = chunkDocument([{ ...part, blocks }], countTokens).map(({ heading }) => heading);
    expect([...new Set(headings)]).toEqual(['', 'Tools · Number', 'Seeds · Number']);
  });
});

describe('headings', () => {
  const running = { kind: 'paragraph', text: Array.from({ length: 100 }, () => 'word').join(' ') } as const;
  const headings = (...blocks: Parameters<typeof partOf>[1]): readonly string[] =>
    chunkDocument([partOf(1, blocks)], countTokens).map(({ heading }) => heading);

  test('a section right below its chapter is nearer to the text', () => {
    expect(
      headings(
        { kind: 'heading', text: 'Birds', level: 1 },
        { kind: 'heading', text: 'Owls', level: 2 },
        running,
        { kind: 'heading', text: 'Storks', level: 2 },
        running,
        { kind: 'heading', text: 'Fish', level: 1 },
        running,
      ),
    ).toEqual(['Owls', 'Storks', 'Fish']);
  });

  test('of a title in two lines the first counts', () => {
    expect(
      headings({ kind: 'heading', text: 'A Book', level: 1 }, { kind: 'heading', text: 'of Owls', level: 1 }, running),
    ).toEqual(['A Book']);
  });
});
