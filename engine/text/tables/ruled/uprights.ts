import type { Rule } from '../../rules.ts';
import type { Frame, PageRules } from './frames.ts';

/** An upright rule parts columns where it is as long as this share of the table. */
const leastUpright = 0.55;
/** Points by which pieces of one upright rule stand at different places. */
const sameUpright = 2;

/** How far to the right an upright rule stands. */
export const middleOf = ({ left, right }: Rule): number => (left + right) / 2;

/** The upright rules inside a frame that reach, all at one place together, over most of a height. */
export function uprightsIn(
  { left, right }: Frame,
  top: number,
  bottom: number,
  { upright }: PageRules,
): readonly Rule[] {
  const inside = upright.filter((rule) => middleOf(rule) > left + 3 && middleOf(rule) < right - 3);
  return inside.filter((rule) => {
    const same = inside.filter((other) => Math.abs(middleOf(other) - middleOf(rule)) < sameUpright);
    const reach = same.reduce(
      (sum, each) => sum + Math.max(0, Math.min(each.bottom, bottom) - Math.max(each.top, top)),
      0,
    );
    return reach >= leastUpright * (bottom - top);
  });
}

/** The places of these rules, each once. */
export function cutsOf(frame: Frame, top: number, bottom: number, ruled: PageRules): readonly number[] {
  const middles = uprightsIn(frame, top, bottom, ruled)
    .map(middleOf)
    .toSorted((a, b) => a - b);
  return middles.filter((middle, index) => index === 0 || middle > (middles[index - 1] ?? 0) + sameUpright);
}

/** Whether a frame has upright rules at both sides. */
export const isBoxed = (frame: Frame, top: number, bottom: number, ruled: PageRules): boolean =>
  [frame.left, frame.right].every(
    (x) => uprightsIn({ ...frame, left: x - 6, right: x + 6 }, top, bottom, ruled).length > 0,
  );
