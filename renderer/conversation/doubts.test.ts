import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation, TextSpan } from '../../common/domain/answer.ts';
import { documentId } from '../../common/ids.ts';
import { runs, tidySpans } from './doubts.ts';
import { markdownInline } from './inline.ts';

const citation: Citation = {
  marker: 1,
  name: 'Lease.pdf',
  label: '3',
  places: [{ documentId: documentId(1), part: 3, start: 0, end: 12 }],
  quote: 'Rent is due.',
  state: 'here',
};
const spanArbitrary = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) });

const read = (text: string, spans: readonly TextSpan[]) =>
  runs(markdownInline(text, 0, [citation], false), tidySpans(spans, text), text.length).map(
    ({ doubtful, marked, pieces }) => [
      pieces.map((each) => (each.kind === 'text' ? each.text : `[${each.citation.marker}]`)).join(''),
      doubtful ? (marked ? 'marked' : 'doubtful') : 'fine',
    ],
  );

describe('runs', () => {
  test('a span that ends inside a citation keeps the whole citation', () => {
    expect(read('True. False [1]. True.', [{ start: 6, end: 14 }])).toEqual([
      ['True. ', 'fine'],
      ['False [1]', 'marked'],
      ['. True.', 'fine'],
    ]);
  });

  test('a span may begin and end between marks, and has one mark of its own', () => {
    expect(read('**Rent is** due *now*. Yes.', [{ start: 0, end: 22 }])).toEqual([
      ['Rent is due now.', 'marked'],
      [' Yes.', 'fine'],
    ]);
  });

  test('where a span goes on in the next block, its mark waits', () => {
    expect(
      runs(markdownInline('False', 0, [], false), [{ start: 0, end: 30 }], 5).map((each) => [
        each.doubtful,
        each.marked,
      ]),
    ).toEqual([[true, false]]);
  });

  test('nothing is lost, whatever the spans are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word', ' ', '[1]', '**', '. '), { maxLength: 12 }),
        fc.array(spanArbitrary, { maxLength: 5 }),
        (parts, spans) => {
          const text = parts.join('');
          const without = read(text, []).map(([each]) => each);
          expect(
            read(text, spans)
              .map(([each]) => each)
              .join(''),
          ).toBe(without.join(''));
        },
      ),
    );
  });
});

test('tidy spans are in order, apart, and inside the text', () => {
  const text = ' one  two three ';
  expect(
    tidySpans(
      [
        { start: 9, end: 99 },
        { start: 0, end: 5 },
        { start: 3, end: 9 },
        { start: 4, end: 6 },
        { start: 7, end: 2 },
      ],
      text,
    ),
  ).toEqual([
    { start: 1, end: 9 },
    { start: 10, end: 15 },
  ]);
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(spanArbitrary, { maxLength: 6 }), (any, spans) => {
      const tidy = tidySpans(spans, any);
      for (const [index, { start, end }] of tidy.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(tidy[index - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(any.length);
      }
    }),
  );
});
