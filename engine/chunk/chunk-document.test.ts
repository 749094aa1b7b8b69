import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../common/domain/page.ts';
import { chunkDocument, chunkLimits, type ChunkablePage } from './chunk-document.ts';

/** As many tokens as a word piece tokenizer might make: about one for four letters. */
const countTokens = (text: string): number => (text.match(/\S{1,4}/gu) ?? []).length;

/** A page of blocks as the parser makes it: an empty line between them. */
function pageOf(
  number: number,
  blocks: readonly { readonly kind: TextBlock['kind']; readonly text: string }[],
): ChunkablePage {
  let at = 0;
  return {
    number,
    text: blocks.map((block) => block.text).join('\n\n'),
    blocks: blocks.map(({ kind, text }) => {
      const start = at;
      at = start + text.length + 2;
      return { start, end: start + text.length, kind, continues: false };
    }),
  };
}

const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-zäöü]{1,9}[.,]?$/u) },
  { weight: 1, arbitrary: fc.constantFrom('e.g.', '3.14', 'Dr.', '😀', 'Wörter.', 'x'.repeat(4_000)) },
);
const block = fc.record({
  kind: fc.constantFrom<TextBlock['kind']>('paragraph', 'paragraph', 'paragraph', 'heading'),
  text: fc.array(word, { minLength: 1, maxLength: 300 }).map((words) => words.join(' ')),
});
const pages = fc
  .array(fc.array(block, { maxLength: 6 }), { maxLength: 5 })
  .map((list) => list.map((blocks, index) => pageOf(index + 1, blocks)));

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

/** The pages' text in a chunk's range, pages joined by a line break. */
function slice(
  from: readonly ChunkablePage[],
  {
    startPage,
    startChar,
    endPage,
    endChar,
  }: { startPage: number; startChar: number; endPage: number; endChar: number },
): string {
  return from
    .filter(({ number }) => number >= startPage && number <= endPage)
    .map(({ number, text }) =>
      text.slice(number === startPage ? startChar : 0, number === endPage ? endChar : text.length),
    )
    .join('\n');
}

describe('chunkDocument', () => {
  test('chunks cover all text once, in order, within the hard limit, and their ranges lead back to it', () => {
    fc.assert(
      fc.property(pages, (document) => {
        const chunks = chunkDocument(document, countTokens);
        expect(chunks.map((chunk) => withoutSpace(chunk.text)).join('')).toBe(
          withoutSpace(document.map((page) => page.text).join('')),
        );
        expect(chunks.map((chunk) => chunk.ordinal)).toEqual(chunks.map((_, index) => index));
        for (const chunk of chunks) {
          expect(chunk.text).toBe(slice(document, chunk));
          expect(chunk.text.trim()).not.toBe('');
          expect(chunk.tokens).toBeLessThanOrEqual(chunkLimits.hardMost);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('running text gives chunks of the target size that end with a sentence and carry their heading', () => {
    const sentence = 'The owl is a bird that hunts at night and sleeps by day.';
    const paragraph = { kind: 'paragraph', text: Array.from({ length: 8 }, () => sentence).join(' ') } as const;
    const document = [1, 2, 3].map((number) =>
      pageOf(number, [{ kind: 'heading', text: `Part ${number}` }, ...Array.from({ length: 9 }, () => paragraph)]),
    );
    const chunks = chunkDocument(document, countTokens);
    expect([...new Set(chunks.map((chunk) => chunk.heading))]).toEqual(['Part 1', 'Part 2', 'Part 3']);
    expect(chunks.every((chunk) => chunk.text.endsWith('.'))).toBe(true);
    expect(chunks.filter((chunk) => chunk.tokens < 200 || chunk.tokens > 350).length).toBeLessThanOrEqual(3);
  });

  test('a sentence that runs over a page end stays in one chunk', () => {
    const document = [
      pageOf(1, [{ kind: 'paragraph', text: 'It begins here and' }]),
      pageOf(2, [{ kind: 'paragraph', text: 'ends there.' }]),
    ];
    expect(chunkDocument(document, countTokens)).toEqual([
      {
        ordinal: 0,
        heading: '',
        startPage: 1,
        startChar: 0,
        endPage: 2,
        endChar: 11,
        text: 'It begins here and\nends there.',
        tokens: 8,
      },
    ]);
  });

  test('counts the tokens of every sentence once', () => {
    const document = [pageOf(1, [{ kind: 'paragraph', text: 'One is here. Two is there. Three is gone.' }])];
    const counted: string[] = [];
    chunkDocument(document, (text) => (counted.push(text), countTokens(text)));
    expect(counted).toEqual(['One is here.', 'Two is there.', 'Three is gone.']);
  });
});
