import { expect, test } from 'vitest';
import { packRuns } from '../../common/domain/runs.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { SearchStatements } from '../store/search/statements.ts';
import { isAnyUncertain } from './uncertain.ts';

const word = (start: number, confidence: number) => ({
  start,
  end: start + 5,
  confidence,
  direction: 'ltr' as const,
  x: 10 * start,
  y: 0,
  width: 40,
  height: 10,
});
/** Page 1 was recognised, its second word badly; page 2 is text. */
const statements = {
  parts: (_id: DocumentId, part: number) => (part === 1 ? [{ text: 'Total due: 1.285.70' }] : []),
  isRecognised: (_id: DocumentId, part: number): boolean => part === 1,
  runs: (_id: DocumentId, part: number) => (part === 1 ? packRuns([word(0, 0.98), word(6, 0.5)]) : undefined),
} as unknown as SearchStatements;
const place = (part: number, start: number) => ({ documentId: 1 as DocumentId, part, start, end: start + 5 });

test('figures that can not be right are uncertain, whatever the confidence', () => {
  expect([
    isAnyUncertain(statements, [{ ...place(1, 0), end: 5 }]),
    isAnyUncertain(statements, [{ ...place(1, 11), end: 19 }]),
  ]).toEqual([false, true]);
});

test('a text is uncertain when one of its places is', () => {
  expect([
    isAnyUncertain(statements, [place(1, 0)]),
    isAnyUncertain(statements, [place(1, 6)]),
    isAnyUncertain(statements, [place(2, 0)]),
    isAnyUncertain(statements, [place(2, 0), place(1, 6)]),
    isAnyUncertain(statements, []),
  ]).toEqual([false, true, false, true, false]);
});
