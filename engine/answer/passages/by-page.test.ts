import { expect, test } from 'vitest';
import { chunkId, documentId } from '../../../common/ids.ts';
import { byPage } from './by-page.ts';
import type { FoundHit } from './found-hit.ts';

const hit = (document: number, ordinal: number, part: number): FoundHit => {
  const passage = {
    text: `passage ${ordinal}`,
    pieces: [{ part, label: `${part}`, start: ordinal * 10, end: ordinal * 10 + 9, offset: 0 }],
  };
  return {
    chunkId: chunkId(document * 100 + ordinal),
    documentId: documentId(document),
    name: 'report.pdf',
    title: '',
    heading: '',
    ordinal,
    score: 1 - ordinal / 100,
    isNamed: false,
    passage,
    best: { part, label: `${part}` },
    joined: passage,
  };
};

const told = (hits: readonly FoundHit[]) => byPage(hits).map(({ ordinal, joined }) => [ordinal, joined.text]);

test('passages of one page are one result in the place of the best, in the order of the page', () => {
  const [best, other, before] = [hit(1, 6, 3), hit(1, 8, 4), hit(1, 5, 3)] as const;
  expect(byPage([best, other, before])).toEqual([
    {
      ...best,
      joined: {
        text: 'passage 5\npassage 6',
        pieces: [...before.passage.pieces, { part: 3, label: '3', start: 60, end: 69, offset: 10 }],
      },
    },
    other,
  ]);
});

test('one page number in two documents, and what is far apart in a part, stay apart', () => {
  expect(told([hit(1, 0, 1), hit(2, 0, 1), hit(1, 9, 1)])).toEqual([
    [0, 'passage 0'],
    [0, 'passage 0'],
    [9, 'passage 9'],
  ]);
});

test('a result is joined from three passages at most', () => {
  expect(told([hit(1, 0, 1), hit(1, 1, 1), hit(1, 2, 1), hit(1, 3, 1)])).toEqual([
    [0, 'passage 0\npassage 1\npassage 2'],
  ]);
});
