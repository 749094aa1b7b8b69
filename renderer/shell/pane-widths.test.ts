import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { paneLimits, paneWidths, parseWidths } from './pane-widths.ts';

const none = { library: null, viewer: null };

test('by default the viewer is the widest and the library a fifth', () => {
  expect(paneWidths(none, 1_280, { library: true, viewer: true })).toEqual({ library: 282, viewer: 539 });
  expect(paneWidths(none, 1_280, { library: true, viewer: false })).toEqual({ library: 282, viewer: 0 });
  expect(paneWidths({ library: 900, viewer: 2_000 }, 1_920, { library: true, viewer: true })).toEqual({
    library: 440,
    viewer: 1_150,
  });
});

test('whatever was wanted, every pane keeps its least width in a window of 900 pixels and more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_000 }),
      fc.integer({ min: 1, max: 9_000 }),
      fc.integer({ min: 900, max: 4_000 }),
      (library, viewer, windowWidth) => {
        const widths = paneWidths({ library, viewer }, windowWidth, { library: true, viewer: true });
        expect(widths.library).toBeGreaterThanOrEqual(paneLimits.library.least);
        expect(widths.viewer).toBeGreaterThanOrEqual(paneLimits.viewer.least);
        expect(windowWidth - widths.library - widths.viewer).toBeGreaterThanOrEqual(paneLimits.conversation.least);
      },
    ),
  );
});

test('stored nonsense is dropped', () => {
  expect(['{"library":300,"viewer":"x"}', 'no json', 'null', '[]', null].map(parseWidths)).toEqual([
    { library: 300, viewer: null },
    none,
    none,
    none,
    none,
  ]);
});
