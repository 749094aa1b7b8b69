import { CarrelError } from '../../../common/errors.ts';
import { groupFields } from '../../kernels/layout.ts';
import type { KernelMemory } from '../../kernels/memory.ts';
import { matrixBytes, nextTile } from '../../kernels/sizes.ts';
import {
  attend,
  dots,
  experts,
  norm,
  product,
  rotate,
  quantize,
  widen,
  type PlacedCache,
  type Step,
} from '../../kernels/steps.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import { ropeTables, visibleRows } from '../step-inputs.ts';
import { layerIn, placeExperts, type Part, type Parts } from './parts.ts';
import type { Placement } from './placement.ts';
import type { ExpertRows } from './rows-by-expert.ts';
import type { Widths } from './shape.ts';

/** A model's layers, one after another, for one step at a time. Calls **block the thread**. */
export interface Layers {
  /**
   * Begins a step with embedded tokens, float32 (seq, hidden), at most `tokensAtOnce`, that follow `past` cached ones.
   */
  begin(x: Float32Array, past: number): void;
  /** A layer up to its attention; its keys and values are in the cache then. The router's logits, (seq, experts). */
  before(layer: number): Float32Array;
  /** A layer's attention, token by token. */
  attend(layer: number, inF16: boolean): void;
  /** What a layer's attention needs that is computed elsewhere. */
  openAttention(layer: number): OpenAttention;
  /** Goes on with the last token alone. */
  keepLast(): void;
  /** The rest of a layer: adds what attention gave, and then the experts. */
  after(layer: number, groups: readonly ExpertRows[]): void;
  /**
   * `attend` and `after` for one token, and the next layer up to its attention: its router's logits, none after the
   * last layer.
   */
  token(layer: number, inF16: boolean, groups: readonly ExpertRows[]): Float32Array;
  /** Logits after the last token, (vocab). */
  head(): Float32Array;
}

export interface OpenAttention {
  /** (seq, heads · headDim), with their positions. */
  readonly queries: Float32Array;
  /**
   * Rows of the layer's cache, float32 (rows, kvHeads · headDim) each: those that the step's first token sees, and all
   * that follow.
   */
  readonly keys: Float32Array;
  readonly values: Float32Array;
  /** Where the result goes, (seq, heads · headDim). */
  readonly attended: Float32Array;
}

export function createLayers(config: ModelConfig, parts: Parts): Layers {
  const { hidden, heads, kvHeads, headDim, normEps, vocab } = config;
  const width = kvHeads * headDim;
  const routers = config.moe?.experts ?? 0;
  const numbers = expertNumbers(config, parts.file.widths);
  let seq = 0;
  let past = 0;
  /** The part that the residual stream is in. */
  let current = parts.all[0]!;

  /** The part that a layer is in, with the residual stream there. */
  function enter(layer: number): Part {
    const part = parts.of(layer);
    if (part !== current)
      part.memory
        .floats(part.placement.values.x, seq * hidden)
        .set(current.memory.floats(current.placement.values.x, seq * hidden));
    return (current = part);
  }

  function stepsBefore(part: Part, layer: number): readonly Step[] {
    const { values } = part.placement;
    const { attentionNorm, qkv, router, cache } = layerIn(part, layer);
    return [
      norm(values.x, seq, hidden, attentionNorm, normEps, qkv.bits, values.h),
      product(values.h, seq, qkv, values.qkv, false),
      // The router reads the residual stream as it enters the layer, before attention and before any norm.
      dots(values.x, seq, hidden, router, routers, values.routing),
      rotate(
        values.qkv,
        config,
        seq,
        config.layers[layer]?.rope === true ? values : null,
        values.queries,
        rowsFrom(cache, past, width),
      ),
    ];
  }

  function stepsOfAttention(part: Part, layer: number, token: number, inF16: boolean): readonly Step[] {
    const { values } = part.placement;
    const end = past + token + 1;
    const first = firstVisible(config, layer, end - 1);
    const at = 4 * token * heads * headDim;
    return attend(
      values.queries + at,
      config,
      rowsFrom(layerIn(part, layer).cache, first, width),
      end - first,
      inF16,
      values.partials,
      values.attended + at,
    );
  }

  function stepsAfter(part: Part, layer: number): readonly Step[] {
    const { values } = part.placement;
    const { attended, expertsNorm } = layerIn(part, layer);
    return [
      quantize(values.attended, seq, attended.k, attended.bits, values.attendedTiled),
      product(values.attendedTiled, seq, attended, values.x, true),
      norm(values.x, seq, hidden, expertsNorm, normEps, numbers.gateUpBits, values.h),
    ];
  }

  /** Sees to it that the groups' experts are in memory and their picks laid out. */
  function stepsOfExperts(part: Part, layer: number, groups: readonly ExpertRows[]): readonly Step[] {
    const { values } = part.placement;
    layOut(
      part.memory,
      part.placement,
      groups,
      placeExperts(
        part,
        parts.file,
        layer,
        groups.map(({ expert }) => expert),
      ),
    );
    const picks = {
      ...numbers,
      groups: values.groups,
      groupCount: groups.length,
      tokens: values.pickTokens,
      gates: values.pickGates,
    };
    return experts(seq, values.h, picks, values.gathered, values.inner, values.x);
  }

  const routingIn = ({ memory, placement }: Part): Float32Array =>
    memory.floats(placement.values.routing, seq * routers);

  function before(layer: number): Float32Array {
    const part = enter(layer);
    part.memory.run(stepsBefore(part, layer));
    return routingIn(part);
  }

  return {
    begin(x, cached) {
      seq = x.length / hidden;
      past = cached;
      current = parts.all[0]!;
      const { cos, sin } = ropeTables(config, past, seq);
      for (const {
        memory,
        placement: { values },
      } of parts.all) {
        memory.floats(values.cos, cos.length).set(cos);
        memory.floats(values.sin, sin.length).set(sin);
      }
      current.memory.floats(current.placement.values.x, x.length).set(x);
    },
    before,
    attend(layer, inF16) {
      const part = enter(layer);
      for (let token = 0; token < seq; token++) part.memory.run(stepsOfAttention(part, layer, token, inF16));
    },
    openAttention(layer) {
      const {
        memory,
        placement: { values },
      } = enter(layer);
      const first = firstVisible(config, layer, past);
      const count = (past + seq - first) * width;
      const { cache } = layerIn(current, layer);
      const rows = rowsFrom(cache, first, width);
      const wide = cache.bytes === 4 ? rows : { keys: values.wideKeys, values: values.wideValues };
      if (cache.bytes === 2) memory.run([widen(rows.keys, count, wide.keys), widen(rows.values, count, wide.values)]);
      return {
        queries: memory.floats(values.queries, seq * heads * headDim),
        keys: memory.floats(wide.keys, count),
        values: memory.floats(wide.values, count),
        attended: memory.floats(values.attended, seq * heads * headDim),
      };
    },
    keepLast() {
      const {
        memory,
        placement: { values },
      } = current;
      for (const [at, size] of [
        [values.x, hidden],
        [values.attended, heads * headDim],
      ] as const)
        memory.floats(at, seq * size).copyWithin(0, (seq - 1) * size);
      past += seq - 1;
      seq = 1;
    },
    after(layer, groups) {
      const part = enter(layer);
      let steps = stepsAfter(part, layer);
      for (const batch of batches(groups, part.slots.perLayer)) {
        part.memory.run([...steps, ...stepsOfExperts(part, layer, batch)]);
        steps = [];
      }
    },
    token(layer, inF16, groups) {
      const part = enter(layer);
      const next = layer + 1 < config.layers.length ? layer + 1 : null;
      const goesOn = next !== null && parts.of(next) === part;
      part.memory.run([
        ...stepsOfAttention(part, layer, 0, inF16),
        ...stepsAfter(part, layer),
        ...stepsOfExperts(part, layer, groups),
        ...(goesOn ? stepsBefore(part, next) : []),
      ]);
      if (next === null) return new Float32Array();
      return goesOn ? routingIn(part) : before(next);
    },
    head() {
      const {
        memory,
        placement: { values, head },
      } = current;
      if (head === null)
        throw new CarrelError('internal', 'internal', { params: { what: 'The head comes after the last layer.' } });
      memory.run([
        norm(values.x + 4 * (seq - 1) * hidden, 1, hidden, head.norm, normEps, head.matrix.bits, values.h),
        product(values.h, 1, head.matrix, head.logits, false),
      ]);
      return memory.floats(head.logits, vocab).slice();
    },
  };
}

/** The first position that a token sees in a layer. */
export const firstVisible = ({ layers }: ModelConfig, layer: number, position: number): number =>
  position - visibleRows(position, layers[layer]?.window ?? null);

/** The cache from a row on. @param width values of a row */
const rowsFrom = ({ keys, values, bytes }: PlacedCache, row: number, width: number): PlacedCache => ({
  keys: keys + row * width * bytes,
  values: values + row * width * bytes,
  bytes,
});

const expertNumbers = ({ hidden, ffn }: ModelConfig, { gateUp, down }: Widths) => ({
  hidden,
  inner: ffn,
  gateUpBits: gateUp,
  downBits: down,
  downOffset: matrixBytes(2 * ffn, hidden, gateUp),
});

/**
 * Groups whose experts fit at once, in an order that does not depend on what is loaded, so that the sum does not
 * either.
 */
const batches = (groups: readonly ExpertRows[], size: number): readonly (readonly ExpertRows[])[] =>
  Array.from({ length: Math.ceil(groups.length / size) }, (_, i) => groups.slice(i * size, (i + 1) * size));

/** Writes groups and their picks where the kernels read them. @param weights addresses of the groups' experts */
function layOut(
  memory: KernelMemory,
  { values }: Placement,
  groups: readonly ExpertRows[],
  weights: readonly number[],
): void {
  let at = 0;
  for (const [g, { tokens, gates }] of groups.entries()) {
    memory.ints(values.groups + 4 * groupFields * g, groupFields).set([weights[g]!, at, tokens.length]);
    memory.ints(values.pickTokens + 4 * at, tokens.length).set(tokens);
    memory.floats(values.pickGates + 4 * at, gates.length).set(gates);
    at = nextTile(at + tokens.length);
  }
}
