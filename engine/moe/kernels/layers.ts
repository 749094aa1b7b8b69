import { CarrelError } from '../../../common/errors.ts';
import { groupFields } from '../../kernels/layout.ts';
import { createKernelMemory, type KernelMemory } from '../../kernels/memory.ts';
import { matrixBytes, nextTile } from '../../kernels/sizes.ts';
import { attend, dots, experts, norm, product, rotate, round, type PlacedRows, type Step } from '../../kernels/steps.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import { contextOf, type RunOptions } from '../experts/form.ts';
import type { ExpertRows } from '../experts/rows-by-expert.ts';
import { createExpertSlots, type ExpertSlots } from './expert-slots.ts';
import { placeModel, type Placement } from './placement.ts';
import type { PartBytes, Widths } from './shape.ts';
import { openWeightFile, type WeightFile } from './weight-file.ts';

/** A model's layers. Calls **block the thread**. */
export interface Layers {
  /** Memory for the cache: see `Runner.cache`. */
  readonly cache: readonly Float32Array[];
  /** Begins a step with its embedded tokens, float32 (seq, hidden), at most `tokensAtOnce`. */
  begin(x: Float32Array): void;
  /** A layer up to its attention: the router's logits, (seq, experts); and queries, keys and values before positions, (seq, (heads + 2 · kvHeads) · headDim). */
  before(layer: number): { readonly routing: Float32Array; readonly qkv: Float32Array };
  /** Goes on with the last token alone. */
  keepLast(): void;
  /** The rest of a layer: adds what attention gave, (seq, heads · headDim), and then the experts. */
  after(layer: number, attended: Float32Array, groups: readonly ExpertRows[]): void;
  /** The rest of a layer for one token, attention included, and the next layer up to its attention. */
  token(layer: number, position: TokenPosition, groups: readonly ExpertRows[]): TokenLayer;
  /** Logits after the last token, (vocab). */
  head(): Float32Array;
  release(): Promise<void>;
}

/** Where a token stands. */
export interface TokenPosition {
  /** float32 (headDim / 2) each; null: the layer knows no positions. */
  readonly turn: { readonly cos: Float32Array; readonly sin: Float32Array } | null;
  /** The cached rows that it sees, in the memory of `cache`. */
  readonly cached: { readonly keys: Float32Array; readonly values: Float32Array; readonly rows: number };
}

export interface TokenLayer {
  /** Its keys and values, (2, kvHeads · headDim). */
  readonly rows: Float32Array;
  /** The next layer's router logits; empty after the last layer. */
  readonly routing: Float32Array;
}

/** A memory with the weights of some layers. */
interface Part {
  readonly placement: Placement;
  readonly memory: KernelMemory;
  readonly slots: ExpertSlots;
}

/** Reads a model's weights; its experts too when there is room for all. Throws `bad-file`, or `limit` when memory is missing. */
export function loadLayers(path: string, config: ModelConfig, options: RunOptions): Layers {
  const file = openWeightFile(path, config);
  const parts: Part[] = [];
  try {
    const perLayer = slotsPerLayer(config, file.bytes, options);
    const placements = placeModel(config, file.widths, perLayer, contextOf(config, options));
    if (placements === null) throw new CarrelError('limit', 'One layer of this model takes more than 4 GiB.');
    for (const placement of placements) {
      const memory = createKernelMemory(placement.places, config.hidden, config.heads, options.threads);
      parts.push({ placement, memory, slots: createExpertSlots(placement.layers.length, perLayer) });
    }
    for (const part of parts) fill(part, file, config);
  } catch (error) {
    file.close();
    for (const { memory } of parts) void memory.release();
    if (error instanceof RangeError) throw new CarrelError('limit', 'The system does not give enough memory for this model.', { cause: error });
    throw error;
  }
  return layersOf(config, contextOf(config, options), file, parts);
}

/** How many of a layer's experts have room. One token's own always have. */
function slotsPerLayer({ layers, moe }: ModelConfig, { expert }: PartBytes, { expertBytes = Infinity }: RunOptions): number {
  const { experts: all, active } = moe ?? { experts: 0, active: 0 };
  return Math.min(all, Math.max(active, Math.floor(expertBytes / layers.length / expert)));
}

function fill({ placement, memory, slots }: Part, file: WeightFile, { moe }: ModelConfig): void {
  const { first, layers, head } = placement;
  for (const [l, { start }] of layers.entries()) file.readLayer(first + l, memory.bytes(start, file.bytes.layer));
  if (head !== null) file.readHead(memory.bytes(head.start, file.bytes.head));
  if (slots.perLayer !== moe?.experts) return;
  const all = Array.from({ length: moe.experts }, (_, expert) => expert);
  for (const l of layers.keys()) {
    for (const { expert, slot } of slots.place(l, all).load) file.readExpert(first + l, expert, slotBytes(placement, memory, slot, file.bytes));
  }
}

const slotBytes = ({ slots }: Placement, memory: KernelMemory, slot: number, { expert }: PartBytes): Uint8Array => memory.bytes(slots + slot * expert, expert);

function layersOf(config: ModelConfig, context: number, file: WeightFile, parts: readonly Part[]): Layers {
  const { hidden, heads, kvHeads, headDim, normEps, vocab } = config;
  const width = kvHeads * headDim;
  const routers = config.moe?.experts ?? 0;
  const numbers = expertNumbers(config, file.widths);
  let seq = 0;
  /** The part that the residual stream is in. */
  let current = parts[0]!;

  const partOf = (layer: number): Part => parts.findLast(({ placement }) => placement.first <= layer)!;
  const layerIn = ({ placement }: Part, layer: number) => placement.layers[layer - placement.first]!;

  /** The part that a layer is in, with the residual stream there. */
  function enter(layer: number): Part {
    const part = partOf(layer);
    if (part !== current) part.memory.floats(part.placement.values.x, seq * hidden).set(current.memory.floats(current.placement.values.x, seq * hidden));
    return (current = part);
  }

  function stepsBefore(part: Part, layer: number): readonly Step[] {
    const { values } = part.placement;
    const { attentionNorm, qkv, router } = layerIn(part, layer);
    return [
      norm(values.x, seq, hidden, attentionNorm, normEps, values.h),
      product(values.h, seq, qkv, values.qkv, false),
      // The router reads the residual stream as it enters the layer, before attention and before any norm.
      dots(values.x, seq, hidden, router, routers, values.routing),
    ];
  }

  function stepsAfter(part: Part, layer: number): readonly Step[] {
    const { values } = part.placement;
    const { attended, expertsNorm } = layerIn(part, layer);
    return [
      round(values.attended, seq, attended.k, values.attendedRounded),
      product(values.attendedRounded, seq, attended, values.x, true),
      norm(values.x, seq, hidden, expertsNorm, normEps, values.h),
    ];
  }

  /** Sees to it that the groups' experts are in memory and their picks laid out. */
  function stepsOfExperts({ placement, memory, slots }: Part, layer: number, groups: readonly ExpertRows[]): readonly Step[] {
    const { values } = placement;
    const placed = slots.place(layer - placement.first, groups.map(({ expert }) => expert));
    for (const { expert, slot } of placed.load) file.readExpert(layer, expert, slotBytes(placement, memory, slot, file.bytes));
    layOut(memory, placement, groups, placed.slots.map((slot) => placement.slots + slot * file.bytes.expert));
    const picks = { ...numbers, groups: values.groups, groupCount: groups.length, tokens: values.pickTokens, gates: values.pickGates };
    return experts(seq, values.h, picks, values.gathered, values.inner, values.x);
  }

  return {
    cache: parts.flatMap(({ placement, memory }) => placement.layers.flatMap(({ keys, values }) => [memory.floats(keys, context * width), memory.floats(values, context * width)])),
    begin(x) {
      seq = x.length / hidden;
      current = parts[0]!;
      current.memory.floats(current.placement.values.x, x.length).set(x);
    },
    before(layer) {
      const part = enter(layer);
      const { memory, placement } = part;
      memory.run(stepsBefore(part, layer));
      return { routing: memory.floats(placement.values.routing, seq * routers), qkv: memory.floats(placement.values.qkv, seq * layerIn(part, layer).qkv.n) };
    },
    keepLast() {
      const { memory, placement } = current;
      const x = memory.floats(placement.values.x, seq * hidden);
      x.copyWithin(0, (seq - 1) * hidden);
      seq = 1;
    },
    after(layer, attended, groups) {
      const part = enter(layer);
      part.memory.floats(part.placement.values.attended, attended.length).set(attended);
      let steps = stepsAfter(part, layer);
      for (const batch of batches(groups, part.slots.perLayer)) {
        part.memory.run([...steps, ...stepsOfExperts(part, layer, batch)]);
        steps = [];
      }
    },
    token(layer, { turn, cached }, groups) {
      const part = enter(layer);
      const { memory, placement } = part;
      const { values } = placement;
      if (turn !== null) {
        memory.floats(values.cos, headDim / 2).set(turn.cos);
        memory.floats(values.sin, headDim / 2).set(turn.sin);
      }
      const own = { from: values.qkv, heads, kvHeads, headDim };
      const rows: PlacedRows = { keys: cached.keys.byteOffset, values: cached.values.byteOffset, rows: cached.rows };
      const next = layer + 1 < config.layers.length ? layer + 1 : null;
      const goesOn = next !== null && partOf(next) === part;
      memory.run([
        rotate(own, turn === null ? null : values, values.ownRows),
        ...attend(own, rows, values.ownRows, values.partials, values.attended),
        ...stepsAfter(part, layer),
        ...stepsOfExperts(part, layer, groups),
        ...(goesOn ? stepsBefore(part, next) : []),
      ]);
      const written = memory.floats(values.ownRows, 2 * width).slice();
      if (next === null) return { rows: written, routing: new Float32Array() };
      return { rows: written, routing: goesOn ? memory.floats(values.routing, routers) : this.before(next).routing };
    },
    head() {
      const { memory, placement } = current;
      const { values, head } = placement;
      if (head === null) throw new CarrelError('internal', 'The head comes after the last layer.');
      memory.run([norm(values.x + 4 * (seq - 1) * hidden, 1, hidden, head.norm, normEps, values.h), product(values.h, 1, head.matrix, head.logits, false)]);
      return memory.floats(head.logits, vocab).slice();
    },
    async release() {
      file.close();
      for (const { memory } of parts) await memory.release();
    },
  };
}

const expertNumbers = ({ hidden, ffn }: ModelConfig, { gateUp, down }: Widths) => ({ hidden, inner: ffn, gateUpBits: gateUp, downBits: down, downOffset: matrixBytes(2 * ffn, hidden, gateUp) });

/** Groups whose experts fit at once, in an order that does not depend on what is loaded, so that the sum does not either. */
const batches = (groups: readonly ExpertRows[], size: number): readonly (readonly ExpertRows[])[] =>
  Array.from({ length: Math.ceil(groups.length / size) }, (_, i) => groups.slice(i * size, (i + 1) * size));

/** Writes groups and their picks where the kernels read them. @param weights addresses of the groups' experts */
function layOut(memory: KernelMemory, { values }: Placement, groups: readonly ExpertRows[], weights: readonly number[]): void {
  let at = 0;
  for (const [g, { tokens, gates }] of groups.entries()) {
    memory.ints(values.groups + 4 * groupFields * g, groupFields).set([weights[g]!, at, tokens.length]);
    memory.ints(values.pickTokens + 4 * at, tokens.length).set(tokens);
    memory.floats(values.pickGates + 4 * at, gates.length).set(gates);
    at = nextTile(at + tokens.length);
  }
}
