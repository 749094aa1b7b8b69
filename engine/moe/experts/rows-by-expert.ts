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

/** Rows (tokens, hidden) of `h` (seq, hidden), where they lie when they are all of it. */
export function gatherRows(h: Float32Array, tokens: readonly number[], hidden: number): Float32Array {
  if (tokens.length * hidden === h.length) return h;
  const rows = new Float32Array(tokens.length * hidden);
  for (const [i, token] of tokens.entries()) rows.set(h.subarray(token * hidden, (token + 1) * hidden), i * hidden);
  return rows;
}

/** Adds each row of `y` (tokens, hidden), times its gate, to its token's row of `sum` (seq, hidden). */
export function addRows(sum: Float32Array, y: Float32Array, { tokens, gates }: ExpertRows, hidden: number): void {
  for (const [i, token] of tokens.entries()) {
    const gate = gates[i] ?? 0;
    const from = i * hidden;
    const to = token * hidden;
    for (let j = 0; j < hidden; j++) sum[to + j]! += gate * y[from + j]!;
  }
}
