/** Tokens that chose one expert, and with what weight. */
export interface ExpertRows {
  readonly expert: number;
  readonly tokens: readonly number[];
  readonly gates: readonly number[];
}

/**
 * Groups tokens by the experts they chose, in the experts' order: so a token's sum does not depend on the tokens beside
 * it.
 *
 * @param chosen (seq, active)
 * @param gates (seq, active)
 */
export function rowsByExpert(chosen: BigInt64Array, gates: Float32Array, active: number): readonly ExpertRows[] {
  const groups = new Map<number, { readonly expert: number; readonly tokens: number[]; readonly gates: number[] }>();
  for (const [pick, id] of chosen.entries()) {
    const expert = Number(id);
    let group = groups.get(expert);
    if (group === undefined) groups.set(expert, (group = { expert, tokens: [], gates: [] }));
    group.tokens.push(Math.floor(pick / active));
    group.gates.push(gates[pick] ?? 0);
  }
  return [...groups.values()].toSorted((a, b) => a.expert - b.expert);
}
