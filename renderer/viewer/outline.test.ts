import { expect, test } from 'vitest';
import { nearestVisible, treeMove, visibleEntries, type OutlineEntry } from './outline.ts';

const entry = (parent: number, hasChildren: boolean): OutlineEntry => ({
  title: '',
  level: 1,
  parent,
  hasChildren,
  position: 1,
  siblings: 1,
  open: false,
});
/** 0 Preface; 1 Chapter (2 Section (3 Part), 4 Section); 5 End. */
const entries = [entry(-1, false), entry(-1, true), entry(1, true), entry(2, false), entry(1, false), entry(-1, false)];

test('what stands under a closed entry is not seen, however open it is itself', () => {
  expect([
    visibleEntries(entries, new Set()),
    visibleEntries(entries, new Set([2])),
    visibleEntries(entries, new Set([1])),
    visibleEntries(entries, new Set([1, 2])),
  ]).toEqual([
    [0, 1, 5],
    [0, 1, 5],
    [0, 1, 2, 4, 5],
    [0, 1, 2, 3, 4, 5],
  ]);
});

test('an entry that is not seen is stood for by its nearest ancestor that is', () => {
  const nearest = (open: readonly number[], index: number): number =>
    nearestVisible(entries, visibleEntries(entries, new Set(open)), index);
  expect([nearest([], 3), nearest([1], 3), nearest([1, 2], 3), nearest([], 5), nearest([], -1)]).toEqual([
    1, 2, 3, 5, -1,
  ]);
});

test('arrow keys move, open and close', () => {
  const open = new Set([1]);
  const move = (key: string, index: number): unknown =>
    treeMove(key, index, entries, visibleEntries(entries, open), open);
  expect({
    down: [move('ArrowDown', 0), move('ArrowDown', 2), move('ArrowDown', 5)],
    up: [move('ArrowUp', 4), move('ArrowUp', 0)],
    right: [move('ArrowRight', 1), move('ArrowRight', 2), move('ArrowRight', 0)],
    left: [move('ArrowLeft', 1), move('ArrowLeft', 4), move('ArrowLeft', 0)],
    ends: [move('Home', 4), move('End', 4), move('PageDown', 0), move('PageUp', 5)],
    else: [move('x', 1), move('ArrowDown', 3)],
  }).toEqual({
    down: [{ focus: 1 }, { focus: 4 }, null],
    up: [{ focus: 2 }, null],
    right: [{ focus: 2 }, { open: 2 }, null],
    left: [{ close: 1 }, { focus: 1 }, null],
    ends: [{ focus: 0 }, { focus: 5 }, { focus: 5 }, { focus: 0 }],
    else: [null, null],
  });
});
