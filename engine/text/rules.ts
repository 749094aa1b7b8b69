/** A thin line that a page paints, as tables have: a box in points, y growing downwards. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Rules in the frame in which text shown at a turn is upright; none where the turn is not by quarters. */
export function uprightRules(rules: readonly Rule[], turn: number): readonly Rule[] {
  if (turn === 0) return rules;
  if (turn === 90)
    return rules.map(({ left, right, top, bottom }) => ({ left: top, right: bottom, top: -right, bottom: -left }));
  if (turn === 180)
    return rules.map(({ left, right, top, bottom }) => ({ left: -right, right: -left, top: -bottom, bottom: -top }));
  if (turn === 270)
    return rules.map(({ left, right, top, bottom }) => ({ left: -bottom, right: -top, top: left, bottom: right }));
  return [];
}
