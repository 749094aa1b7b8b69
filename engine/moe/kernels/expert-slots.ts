/** Where experts are in memory. */
export interface ExpertSlots {
  /** How many of a layer's experts have a place at the same time. */
  readonly perLayer: number;
  /**
   * Places for experts of one layer, at most `perLayer`. Those that `load` names are not there yet. What is placed
   * stays until other experts of the layer need the room.
   */
  place(
    layer: number,
    experts: readonly number[],
  ): {
    readonly slots: readonly number[];
    readonly load: readonly { readonly expert: number; readonly slot: number }[];
  };
}

/**
 * Each layer has its own equal share and gives up its own least recently used expert: a token sweeps all layers in
 * turn, and one list for all of them, smaller than a sweep, would always have given up what comes next.
 */
export function createExpertSlots(layers: number, perLayer: number): ExpertSlots {
  /** By layer: slot by expert, least recently used first. */
  const placed = Array.from({ length: layers }, () => new Map<number, number>());
  return {
    perLayer,
    place(layer, experts) {
      if (experts.length > perLayer)
        throw new RangeError(`${experts.length} experts do not fit into ${perLayer} slots.`);
      const slots = placed[layer]!;
      const wanted = new Set(experts);
      const missing = [...wanted].filter((expert) => !slots.has(expert));
      const leaving = [...slots.keys()].filter((expert) => !wanted.has(expert));
      const load = missing.map((expert) => {
        let slot = layer * perLayer + slots.size;
        if (slots.size === perLayer) {
          const oldest = leaving.shift()!;
          slot = slots.get(oldest)!;
          slots.delete(oldest);
        }
        slots.set(expert, slot);
        return { expert, slot };
      });
      const result = experts.map((expert) => slots.get(expert)!);
      for (const [i, expert] of experts.entries()) {
        slots.delete(expert);
        slots.set(expert, result[i]!);
      }
      return { slots: result, load };
    },
  };
}
