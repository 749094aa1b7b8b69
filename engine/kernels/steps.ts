/** Steps of a job, as the kernels read them. Widths are multiples of 32; addresses are those of a `KernelMemory`. */
import type { Bits } from './sizes.ts';
import * as at from './layout.ts';

/** The fields of one step. */
export type Step = Int32Array;

/**
 * Blocks of 32 rows in a task. For one token a thread should read long stretches of weights; for many, tasks are long
 * anyway.
 */
const taskBlocks = (tokens: number): number => (tokens < 4 ? 6 : 1);

/**
 * `rows` rows of `width` float32 at `from`, as they are multiplied with weights of so many bits: quantized to 8 bits,
 * or as they are.
 */
export const quantize = (from: number, rows: number, width: number, bits: Bits, to: number): Step =>
  step(at.kindQuantize, rows, {
    [at.quantizeFrom]: from,
    [at.quantizeBlocks]: width / at.blockValues,
    [at.quantizeBits]: bits,
    [at.quantizeTo]: to,
  });

/** `quantize` after RMSNorm. */
export function norm(
  from: number,
  rows: number,
  width: number,
  weight: number,
  epsilon: number,
  bits: Bits,
  to: number,
): Step {
  const result = step(at.kindNorm, rows, {
    [at.quantizeFrom]: from,
    [at.quantizeBlocks]: width / at.blockValues,
    [at.quantizeBits]: bits,
    [at.quantizeTo]: to,
    [at.normWeight]: weight,
  });
  new Float32Array(result.buffer)[at.normEpsilon] = epsilon;
  return result;
}

/** Rows (tokens, width) times (rows, width)ᵀ, all float32 → (tokens, rows). */
export const dots = (from: number, tokens: number, width: number, weight: number, rows: number, to: number): Step =>
  step(at.kindDots, Math.ceil(rows / at.dotsAtOnce), {
    [at.dotsFrom]: from,
    [at.dotsTokens]: tokens,
    [at.dotsWidth]: width,
    [at.dotsWeight]: weight,
    [at.dotsTo]: to,
    [at.dotsRows]: rows,
  });

/** A matrix (n, k) in memory. */
export interface PlacedMatrix {
  readonly weights: number;
  readonly n: number;
  readonly k: number;
  readonly bits: Bits;
}

/** Rows (tokens, k), as `quantize` puts them, times a matrix's transpose → float32 (tokens, n), put there or added. */
export function product(
  from: number,
  tokens: number,
  { weights, n, k, bits }: PlacedMatrix,
  to: number,
  adds: boolean,
): Step {
  const blocks = n / at.blockValues;
  const perTask = taskBlocks(tokens);
  return step(at.kindProduct, Math.ceil(blocks / perTask), {
    [at.productFrom]: from,
    [at.productTokens]: tokens,
    [at.productInBlocks]: k / at.blockValues,
    [at.productOutBlocks]: blocks,
    [at.productWeight]: weights,
    [at.productBits]: bits,
    [at.productTo]: to,
    [at.productAdds]: Number(adds),
    [at.productTaskBlocks]: perTask,
  });
}

/** Where the picks of a layer's experts are laid out, and how large the experts' matrices are. */
export interface PlacedPicks {
  readonly hidden: number;
  readonly inner: number;
  readonly gateUpBits: Bits;
  readonly downBits: Bits;
  /** Where in an expert's weights its down matrix begins. */
  readonly downOffset: number;
  readonly groups: number;
  readonly groupCount: number;
  readonly tokens: number;
  readonly gates: number;
}

/**
 * x += Σ gate · down(relu(gate(h)) ⊙ up(h)) over the picks: up to three steps.
 *
 * @param rows tokens there are
 * @param h rows (tokens, hidden) as `quantize` puts them
 * @param gathered room for such rows (picks, hidden); not needed for one token
 * @param inner room for such rows (picks, inner)
 * @param x float32 (tokens, hidden)
 */
export function experts(
  rows: number,
  h: number,
  picks: PlacedPicks,
  gathered: number,
  inner: number,
  x: number,
): readonly Step[] {
  const perTask = taskBlocks(rows);
  const hiddenBlocks = picks.hidden / at.blockValues;
  const innerBlocks = picks.inner / at.blockValues;
  const shared = {
    [at.expertsTaskBlocks]: perTask,
    [at.expertsGroups]: picks.groups,
    [at.expertsGroupCount]: picks.groupCount,
    [at.expertsTokens]: picks.tokens,
    [at.expertsGates]: picks.gates,
  };
  return [
    ...(rows === 1
      ? []
      : [
          step(at.kindGather, picks.groupCount, {
            ...shared,
            [at.expertsFrom]: h,
            [at.expertsTo]: gathered,
            [at.expertsInBlocks]: hiddenBlocks,
            [at.expertsBits]: picks.gateUpBits,
          }),
        ]),
    step(at.kindInner, picks.groupCount * Math.ceil(innerBlocks / perTask), {
      ...shared,
      [at.expertsFrom]: rows === 1 ? h : gathered,
      [at.expertsShared]: Number(rows === 1),
      [at.expertsTo]: inner,
      [at.expertsInBlocks]: hiddenBlocks,
      [at.expertsOutBlocks]: innerBlocks,
      [at.expertsBits]: picks.gateUpBits,
      [at.expertsNextBits]: picks.downBits,
    }),
    step(at.kindDown, Math.ceil(hiddenBlocks / perTask), {
      ...shared,
      [at.expertsFrom]: inner,
      [at.expertsTo]: x,
      [at.expertsInBlocks]: innerBlocks,
      [at.expertsOutBlocks]: hiddenBlocks,
      [at.expertsBits]: picks.downBits,
      [at.expertsOffset]: picks.downOffset,
    }),
  ];
}

/** A layer's heads. */
export interface Heads {
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
}

/** Bytes of a cached number: float16 or float32. */
export type CacheBytes = 2 | 4;

/** Rows of one layer's cache from some row on, (rows, kvHeads, headDim) each. */
export interface PlacedCache {
  readonly keys: number;
  readonly values: number;
  readonly bytes: CacheBytes;
}

/**
 * Turns queries and keys by their position, and puts keys and values down in the cache.
 *
 * @param from float32 (tokens, heads + 2 · kvHeads, headDim); not whole afterwards
 * @param tables cos and sin, float32 (tokens, headDim / 2); null: no positions
 * @param queries float32 (tokens, heads, headDim)
 */
export const rotate = (
  from: number,
  { heads, kvHeads, headDim }: Heads,
  tokens: number,
  tables: { readonly cos: number; readonly sin: number } | null,
  queries: number,
  to: PlacedCache,
): Step =>
  step(at.kindRotate, tokens, {
    [at.rotateFrom]: from,
    [at.rotateHeads]: heads,
    [at.rotateKvHeads]: kvHeads,
    [at.rotateHeadDim]: headDim,
    [at.rotateCos]: tables?.cos ?? 0,
    [at.rotateSin]: tables?.sin ?? 0,
    [at.rotateKeys]: to.keys,
    [at.rotateValues]: to.values,
    [at.rotateCacheBytes]: to.bytes,
    [at.rotateQueries]: queries,
  });

/**
 * Attention of a token over `rows` rows of the cache, the last of which is its own → float32 (heads, headDim): two
 * steps.
 *
 * @param queries float32 (heads, headDim)
 * @param inF16 with queries and sums in half precision, as llama.cpp has them (ADR 0086)
 */
export function attend(
  queries: number,
  { heads, kvHeads, headDim }: Heads,
  cached: PlacedCache,
  rows: number,
  inF16: boolean,
  partials: number,
  to: number,
): readonly [Step, Step] {
  const stretches = Math.ceil(rows / at.attendStretch);
  return [
    step(at.kindAttend, stretches * kvHeads, {
      [at.attendFrom]: queries,
      [at.attendHeads]: heads,
      [at.attendKvHeads]: kvHeads,
      [at.attendHeadDim]: headDim,
      [at.attendKeys]: cached.keys,
      [at.attendValues]: cached.values,
      [at.attendRows]: rows,
      [at.attendCacheBytes]: cached.bytes,
      [at.attendInF16]: Number(inF16),
      [at.attendPartials]: partials,
    }),
    step(at.kindCombine, heads, {
      [at.combineFrom]: partials,
      [at.combineTo]: to,
      [at.combineHeadDim]: headDim,
      [at.combineParts]: stretches,
    }),
  ];
}

/** Copies of `count` half-precision numbers, a multiple of 16, as float32. */
export const widen = (from: number, count: number, to: number): Step =>
  step(at.kindWiden, Math.ceil(count / at.widenAtOnce), {
    [at.widenFrom]: from,
    [at.widenTo]: to,
    [at.widenCount]: count,
  });

/** Room for the partial results of attention over so many rows. */
export const partialBytes = (rows: number, heads: number, headDim: number): number =>
  4 * Math.ceil(rows / at.attendStretch) * heads * (headDim + at.partialHead);

/** Scratch that attention takes: see `assembly/attention.ts`. */
export function attendScratchBytes({ heads, kvHeads, headDim }: Heads): number {
  const pairs = 2 * Math.ceil(heads / kvHeads / 2);
  return 4 * ((pairs + 4) * headDim + (2 * pairs + at.attendLanes) * at.attendStretch + at.attendLanes);
}

function step(kind: number, tasks: number, fields: Readonly<Record<number, number>>): Step {
  const result = new Int32Array(at.stepFields);
  result[at.stepKind] = kind;
  result[at.stepTasks] = tasks;
  for (const [index, value] of Object.entries(fields)) result[Number(index)] = value;
  return result;
}
