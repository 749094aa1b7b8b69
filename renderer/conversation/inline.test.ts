import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../common/domain/answer.ts';
import { documentId } from '../../common/ids.ts';
import { markdownInline, type Piece } from './inline.ts';

const citation: Citation = {
  marker: 1,
  name: 'Lease.pdf',
  label: '3',
  places: [{ documentId: documentId(1), part: 3, start: 0, end: 12 }],
  quote: 'Rent is due.',
  state: 'here',
};

/** `strong:Rent` and the like, to compare a line at a glance. */
const slim = (pieces: readonly Piece[]): readonly string[] =>
  pieces.map((piece) =>
    piece.kind === 'citation'
      ? `[${piece.citation.marker}]`
      : [
          ...(piece.style.strong ? ['strong'] : []),
          ...(piece.style.emphasis ? ['emphasis'] : []),
          ...(piece.style.code ? ['code'] : []),
          piece.text,
        ].join(':'),
  );
const read = (text: string, growing = false): readonly string[] => slim(markdownInline(text, 0, [citation], growing));

describe('markdownInline', () => {
  test('strong, emphasised, code and citations', () => {
    expect(read('**Rent *is* due [1]** on `day[1]` 1 [1].')).toEqual([
      'strong:Rent ',
      'strong:emphasis:is',
      'strong: due ',
      '[1]',
      ' on ',
      'code:day[1]',
      ' 1 ',
      '[1]',
      '.',
    ]);
  });

  test('stars that mark nothing stay text', () => {
    expect(['2 * 3 * 4', '2*3*4', 'open ** end', 'a **b', '<b>x</b>'].map((each) => read(each))).toEqual([
      ['2 * 3 * 4'],
      ['2*3*4'],
      ['open ** end'],
      ['a **b'],
      ['<b>x</b>'],
    ]);
  });

  test('while it grows, nothing flickers', () => {
    expect(['Due **on', 'Due **on the*', 'Due *', 'Due `x', 'Due [1'].map((each) => read(each, true))).toEqual([
      ['Due ', 'strong:on'],
      ['Due ', 'strong:on the'],
      ['Due '],
      ['Due ', 'code:x'],
      ['Due '],
    ]);
  });

  test('text pieces are what stands at their place, in order', () => {
    const words = fc.array(
      fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('**', '*', '`', '[1]', '[2]', ' ', 'a')),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(words, fc.boolean(), (parts, growing) => {
        const text = parts.join('');
        const pieces = markdownInline(text, 0, [citation], growing);
        expect(pieces.map((each) => (each.kind === 'text' ? each.text : '[1]'))).toEqual(
          pieces.map((each) => text.slice(each.at, each.end)),
        );
        expect(pieces.map((each) => each.at)).toEqual(pieces.map((each) => each.at).toSorted((a, b) => a - b));
      }),
    );
  });
});
