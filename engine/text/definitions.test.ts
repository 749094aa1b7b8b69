import { describe, expect, test } from 'vitest';
import { withDefinitions } from './definitions.ts';
import { segmentAt } from './fixtures/words.ts';
import type { Segment } from './word.ts';

const kindOf = (label: Segment, ...lines: readonly Segment[]): string => {
  const [first] = withDefinitions([
    { kind: 'heading', level: 2, lines: [label] },
    { kind: 'paragraph', level: 0, lines },
  ]);
  return first === undefined || 'cells' in first ? 'table' : first.kind;
};

describe('a bold word right above lines that are set in', () => {
  test.each<[string, string, readonly Segment[]]>([
    ['is none of one line', 'paragraph', [segmentAt(90, 112, 'Dame Ottilie Marsh')]],
    ['is none of two', 'paragraph', [segmentAt(90, 112, 'sells, and knows'), segmentAt(90, 124, 'the rest')]],
    ['is one farther from them', 'heading', [segmentAt(90, 118, 'Dame Ottilie Marsh')]],
    ['is one where only the first is', 'heading', [segmentAt(90, 112, 'It sells,'), segmentAt(72, 124, 'and knows')]],
    ['is one where none is', 'heading', [segmentAt(72, 112, 'Dame Ottilie Marsh')]],
    ['is one where they are smaller', 'heading', [segmentAt(90, 112, 'Dame Ottilie Marsh', { size: 8 })]],
  ])('%s', (_, expected, lines) => {
    expect(kindOf(segmentAt(72, 100, 'In the chair'), ...lines)).toBe(expected);
  });
});
