import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownBlocks, type Block } from './markdown.ts';

const document = [
  '## Rent',
  'Due on the',
  'first. [1]',
  '',
  '- **Deposit**: two months',
  '  held in trust',
  '',
  '- Keys',
  '  1. front',
  '```',
  'a * b',
  '```',
  'Done.',
].join('\n');

/** Every text of a block and where it says that it stands. */
const texts = (block: Block): readonly { readonly at: number; readonly text: string }[] =>
  block.kind === 'list' ? block.items : [block];

const lines = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('', '- one', '  - two', '1. three', '```', '# Head', 'text', '   '),
    ),
    { maxLength: 14 },
  )
  .map((each) => each.join('\n'));

describe('markdownBlocks', () => {
  test('headings, paragraphs, lists and code', () => {
    const slim = markdownBlocks(document, false).map((block) =>
      block.kind === 'list'
        ? block.items.map(({ text, depth, number }) => [text, depth, number])
        : [block.kind, block.text],
    );
    expect(slim).toEqual([
      ['heading', 'Rent'],
      ['paragraph', 'Due on the\nfirst. [1]'],
      [
        ['**Deposit**: two months\n  held in trust', 0, null],
        ['Keys', 0, null],
        ['front', 1, 1],
      ],
      ['code', 'a * b'],
      ['paragraph', 'Done.'],
    ]);
  });

  test('a numbered list is not the going on of one without numbers', () => {
    expect(markdownBlocks('- a\n1. b\n2) c', false).map((block) => texts(block).map((each) => each.text))).toEqual([
      ['a'],
      ['b', 'c'],
    ]);
  });

  test('texts stand where they say', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const found = markdownBlocks(text, false).flatMap(texts);
        expect(found.map((each) => each.text)).toEqual(
          found.map((each) => text.slice(each.at, each.at + each.text.length)),
        );
      }),
    );
  });

  test('text that is added changes no block but the last', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (text, cut) => {
        const before = markdownBlocks(text.slice(0, cut % (text.length + 1)), true);
        const frozen = before.slice(0, -1);
        expect(markdownBlocks(text, true).slice(0, frozen.length)).toEqual(frozen);
      }),
    );
  });
});
