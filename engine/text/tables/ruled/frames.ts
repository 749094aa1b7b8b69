import type { Rule } from '../../rules.ts';
import type { Row } from '../../segments.ts';

/** Points by which ends of rules of one table differ, and between pieces of one rule. */
const sameEnd = 2;
const touching = 1.5;
/** Points that a rule of a whole table is long, at least: bars of fractions are shorter. */
const shortest = 36;
/** Rules of a page that are looked at, and frames that they make; more are a drawing. */
const mostRules = 600;
const mostFrames = 60;

/** A level rule of full width. */
export interface Level {
  readonly y: number;
  readonly thickness: number;
}

/** Level rules that begin and end at the same places, and what other rules stand between the first and the last. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly levels: readonly Level[];
}

/** The rules of a page, pieces of one put together. */
export interface PageRules {
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
}

export function pageRules(rules: readonly Rule[]): PageRules {
  if (rules.length > mostRules) return { level: [], upright: [] };
  const isLevel = ({ left, right, top, bottom }: Rule): boolean => right - left > bottom - top;
  const upright = joined(rules.filter((rule) => !isLevel(rule)).map(turned)).map(turned);
  return { level: joined(rules.filter(isLevel)), upright };
}

/** A rule with its sides changed, so that upright ones are put together as level ones are. */
const turned = ({ left, right, top, bottom }: Rule): Rule => ({ left: top, right: bottom, top: left, bottom: right });

/** Level rules, of which those that touch end to end are one: some programs draw a rule for each cell. */
function joined(rules: readonly Rule[]): readonly Rule[] {
  const middle = ({ top, bottom }: Rule): number => (top + bottom) / 2;
  const found: Rule[] = [];
  for (const rule of rules.toSorted((a, b) => middle(a) - middle(b) || a.left - b.left)) {
    const at = found.findLastIndex(
      (each) =>
        Math.abs(middle(each) - middle(rule)) < 1 &&
        rule.left <= each.right + touching &&
        rule.right >= each.left - touching,
    );
    const other = found[at];
    if (other === undefined) found.push(rule);
    else
      found[at] = {
        left: Math.min(rule.left, other.left),
        right: Math.max(rule.right, other.right),
        top: Math.min(rule.top, other.top),
        bottom: Math.max(rule.bottom, other.bottom),
      };
  }
  return found;
}

/** The frames of a page: level rules of the same extent, from the top down; those with the most rules first. */
export function framesOf({ level }: PageRules): readonly Frame[] {
  const groups: Rule[][] = [];
  for (const rule of level.filter(({ left, right }) => right - left >= shortest)) {
    const group = groups.find(
      ([first]) =>
        first !== undefined &&
        Math.abs(first.left - rule.left) < sameEnd &&
        Math.abs(first.right - rule.right) < sameEnd,
    );
    if (group === undefined) groups.push([rule]);
    else group.push(rule);
  }
  const most = groups.toSorted((a, b) => b.length - a.length).slice(0, mostFrames);
  return most.map((group) => ({
    left: Math.min(...group.map(({ left }) => left)),
    right: Math.max(...group.map(({ right }) => right)),
    levels: group
      .map(({ top, bottom }) => ({ y: (top + bottom) / 2, thickness: bottom - top }))
      .toSorted((a, b) => a.y - b.y),
  }));
}

/** Words of a line that stand in a frame, however high. */
export const within = (row: Row, { left, right }: Frame): Row =>
  row.filter((word) => word.left > left - 3 && word.right < right + 3);
