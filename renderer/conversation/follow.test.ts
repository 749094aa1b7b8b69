import { expect, test } from 'vitest';
import { follows } from './follow.ts';

const view = { scrollHeight: 2_000, clientHeight: 600 };

test('an answer is followed until the view is scrolled up, and again when its end is reached', () => {
  const at = (scrollTop: number, before: { readonly scrollTop: number; readonly following: boolean }): boolean =>
    follows(before, { ...view, scrollTop });
  expect({
    atTheEnd: at(1_400, { scrollTop: 900, following: false }),
    // The view was sent to the end, and the answer grew before the view told so.
    grown: at(1_000, { scrollTop: 700, following: true }),
    grownAndThere: at(1_000, { scrollTop: 1_000, following: true }),
    scrolledUp: at(1_000, { scrollTop: 1_400, following: true }),
    scrolledDownHalfWay: at(1_200, { scrollTop: 1_000, following: false }),
  }).toEqual({ atTheEnd: true, grown: true, grownAndThere: true, scrolledUp: false, scrolledDownHalfWay: false });
});
