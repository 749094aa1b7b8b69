import { expect, test } from 'vitest';
import { promiseBeforeReading } from './before-reading.ts';

test('a sentence with the value that is asked for is read before one that has the words without it', () => {
  const sentences = [
    { name: 'words, no value, first passage', promise: promiseBeforeReading(0, { inText: 0.5, hasKind: false }, null) },
    { name: 'value, no words, third passage', promise: promiseBeforeReading(2, { inText: 0.2, hasKind: true }, null) },
    { name: 'words and value, last passage', promise: promiseBeforeReading(7, { inText: 0.6, hasKind: true }, null) },
    { name: 'any statement may answer', promise: promiseBeforeReading(0, { inText: 0.5, hasKind: null }, null) },
    { name: 'the line of a statement', promise: promiseBeforeReading(7, { inText: 0, hasKind: true }, 0) },
  ];
  expect(sentences.toSorted((a, b) => b.promise - a.promise).map(({ name }) => name)).toEqual([
    'the line of a statement',
    'any statement may answer',
    'words and value, last passage',
    'value, no words, third passage',
    'words, no value, first passage',
  ]);
});
