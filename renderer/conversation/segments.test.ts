import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../common/domain/answer.ts';
import { documentId } from '../../common/ids.ts';
import { answerAsText, paragraphs, segments } from './segments.ts';

const citation = (marker: number): Citation => ({
  marker,
  name: `${marker}.pdf`,
  label: '3',
  places: [{ documentId: documentId(marker), part: 3, start: 0, end: 12 }],
  quote: 'Rent is due.',
  state: 'here',
});

describe('segments', () => {
  test('only numbers with a citation become chips', () => {
    expect(segments('Due [1][2], see [9].', [citation(1), citation(2)], false)).toEqual([
      { at: 0, kind: 'text', text: 'Due ' },
      { at: 4, kind: 'citation', citation: citation(1) },
      { at: 7, kind: 'citation', citation: citation(2) },
      { at: 10, kind: 'text', text: ', see [9].' },
    ]);
  });

  test('a marker that is still growing is held back while streaming only', () => {
    expect([segments('Due [1', [citation(1)], true), segments('Due [1', [citation(1)], false)]).toEqual([
      [{ at: 0, kind: 'text', text: 'Due ' }],
      [{ at: 0, kind: 'text', text: 'Due [1' }],
    ]);
  });

  test('put together again, the pieces are the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('[1]', '[2]', '[3]', '[', ']', '['))), (parts) => {
        const text = parts.join('');
        const joined = segments(text, [citation(1), citation(2)], false).map((each) =>
          each.kind === 'text' ? each.text : `[${each.citation.marker}]`,
        );
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});

test('paragraphs are separated by blank lines', () => {
  expect(paragraphs('\n\none\nstill one\n\n\n two \n')).toEqual([
    { at: 2, text: 'one\nstill one' },
    { at: 19, text: 'two' },
  ]);
});

test('a copied answer names its sources, and what they do not bear out', () => {
  const text = 'Due on the first. [1] Or never.\n';
  expect(answerAsText({ text, citations: [citation(1)], told: [], unsupported: [{ start: 21, end: 31 }] })).toBe(
    'Due on the first. [1] Or never.\n\nSources\n[1] 1.pdf, page 3: “Rent is due.”\n\nNot borne out by the ' +
      'sources\n“Or never.”',
  );
  expect(answerAsText({ text: 'Nothing. ', citations: [], told: [], unsupported: [] })).toBe('Nothing.');
});
