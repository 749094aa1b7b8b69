import { createPlaces, largestMemory, type Places } from '../../kernels/memory.ts';
import { matrixBytes, tiledBytes, type Bits } from '../../kernels/sizes.ts';
import { partialBytes, type CacheBytes, type PlacedCache, type PlacedMatrix } from '../../kernels/steps.ts';
import { groupFields, tileRows } from '../../kernels/layout.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import { partBytes, sizesOf, type MatrixKind, type Widths } from './shape.ts';

/** Tokens that are computed at once. */
export const tokensAtOnce = 512;

/** Picks of the tokens at once; each expert's begin with a new tile. */
const picksAtOnce = (experts: number, active: number): number => tokensAtOnce * active + tileRows * experts;

/** Where a layer's weights are. */
export interface PlacedLayer {
  readonly start: number;
  readonly attentionNorm: number;
  readonly expertsNorm: number;
  readonly router: number;
  readonly qkv: PlacedMatrix;
  readonly attended: PlacedMatrix;
  /** Rows of a whole context. */
  readonly cache: PlacedCache;
}

export interface PlacedHead {
  readonly start: number;
  readonly norm: number;
  readonly matrix: PlacedMatrix;
  /** float32 (vocab). */
  readonly logits: number;
}

/** Where a step's values are. */
export interface PlacedValues {
  /** The residual stream, float32 (tokens, hidden), and its norm as it is multiplied. */
  readonly x: number;
  readonly h: number;
  /**
   * float32 (tokens, (heads + 2 · kvHeads) · headDim), and the queries with their positions, (tokens, heads · headDim).
   */
  readonly qkv: number;
  readonly queries: number;
  /** float32 (tokens, heads · headDim), and as it is multiplied. */
  readonly attended: number;
  readonly attendedTiled: number;
  /** float32 (tokens, experts). */
  readonly routing: number;
  /** By pick, (picks, hidden) and (picks, ffn), as they are multiplied. */
  readonly gathered: number;
  readonly inner: number;
  /** Positions, float32 (tokens, headDim / 2) each. */
  readonly cos: number;
  readonly sin: number;
  /** A layer's cache as float32 (context, kvHeads, headDim) each, where it is of f16 and a graph needs it. */
  readonly wideKeys: number;
  readonly wideValues: number;
  /** Partial results of a token's attention. */
  readonly partials: number;
  readonly groups: number;
  readonly pickTokens: number;
  readonly pickGates: number;
}

/** Layers that follow each other, in one memory; the head is in the last. */
export interface Placement {
  readonly first: number;
  readonly places: Places;
  readonly values: PlacedValues;
  readonly layers: readonly PlacedLayer[];
  readonly head: PlacedHead | null;
  /** Places for experts: `slotsPerLayer` for each layer, one after another. */
  readonly slots: number;
}

/** What a model's places depend on beside its shape. */
export interface Room {
  /** Places for experts, in each layer. */
  readonly slotsPerLayer: number;
  /** Tokens in the cache. */
  readonly context: number;
  readonly cacheBytes: CacheBytes;
}

/**
 * Spreads a model over as few memories of at most 4 GiB as it takes.
 * Null when a single layer is larger than that.
 */
export function placeModel(config: ModelConfig, widths: Widths, room: Room): readonly Placement[] | null {
  const { layer, head, expert } = partBytes(config, widths);
  const slotBytes = room.slotsPerLayer * expert;
  const perLayer = layer + slotBytes + 2 * bytesOfCache(config, room) + 4096;
  const fixed = placeValues(createPlaces(), config, widths, room).end + head + 4 * config.vocab + 4096;
  // Room for threads' scratch: a row of the model's width each.
  const most = Math.floor((largestMemory - fixed - (1 << 24)) / perLayer);
  if (most < 1) return null;
  const placements: Placement[] = [];
  for (let first = 0; first < config.layers.length; first += most) {
    placements.push(place(config, widths, room, first, Math.min(most, config.layers.length - first), slotBytes));
  }
  return placements;
}

function place(
  config: ModelConfig,
  widths: Widths,
  room: Room,
  first: number,
  count: number,
  slotBytes: number,
): Placement {
  const places = createPlaces();
  const { values } = placeValues(places, config, widths, room);
  const layers = Array.from({ length: count }, () => placeLayer(places, config, widths, room));
  const head = first + count === config.layers.length ? placeHead(places, config, widths) : null;
  return { first, places, values, layers, head, slots: places.take(count * slotBytes) };
}

function placeValues(
  places: Places,
  config: ModelConfig,
  widths: Widths,
  { context, cacheBytes }: Room,
): { readonly values: PlacedValues; readonly end: number } {
  const { hidden, ffn, heads, kvHeads, headDim, moe } = config;
  const { qkv, attended } = sizesOf(config);
  const { experts, active } = moe ?? { experts: 0, active: 0 };
  const picks = picksAtOnce(experts, active);
  const rows = (width: number): number => places.take(4 * tokensAtOnce * width);
  const wide = (): number => places.take(cacheBytes === 2 ? 4 * context * kvHeads * headDim : 0);
  const tiled = (count: number, width: number, ...bits: readonly Bits[]): number =>
    places.take(Math.max(...bits.map((each) => tiledBytes(count, width, each))));
  const values = {
    x: rows(hidden),
    h: tiled(tokensAtOnce, hidden, widths.qkv, widths.gateUp, widths.head),
    qkv: rows(qkv.n),
    queries: rows(heads * headDim),
    attended: rows(attended.k),
    attendedTiled: tiled(tokensAtOnce, attended.k, widths.attended),
    routing: rows(experts),
    gathered: tiled(picks, hidden, widths.gateUp),
    inner: tiled(picks, ffn, widths.down),
    cos: rows(headDim / 2),
    sin: rows(headDim / 2),
    wideKeys: wide(),
    wideValues: wide(),
    partials: places.take(partialBytes(context, heads, headDim)),
    groups: places.take(4 * groupFields * experts),
    pickTokens: places.take(4 * picks),
    pickGates: places.take(4 * picks),
  };
  return { values, end: places.end };
}

/** A layer's keys or values of a whole context. */
const bytesOfCache = ({ kvHeads, headDim }: ModelConfig, { context, cacheBytes }: Room): number =>
  cacheBytes * context * kvHeads * headDim;

/** In the order of the file, without gaps: a layer is read in one go. */
function placeLayer(places: Places, config: ModelConfig, widths: Widths, room: Room): PlacedLayer {
  const start = places.take(partBytes(config, widths).layer);
  const floats = 4 * config.hidden;
  const router = start + 2 * floats;
  const qkv = matrixAt(router + (config.moe?.experts ?? 0) * floats, 'qkv', config, widths);
  return {
    start,
    attentionNorm: start,
    expertsNorm: start + floats,
    router,
    qkv,
    attended: matrixAt(qkv.weights + matrixBytes(qkv.n, qkv.k, qkv.bits), 'attended', config, widths),
    cache: {
      keys: places.take(bytesOfCache(config, room)),
      values: places.take(bytesOfCache(config, room)),
      bytes: room.cacheBytes,
    },
  };
}

function placeHead(places: Places, config: ModelConfig, widths: Widths): PlacedHead {
  const start = places.take(partBytes(config, widths).head);
  return {
    start,
    norm: start,
    matrix: matrixAt(start + 4 * config.hidden, 'head', config, widths),
    logits: places.take(4 * config.vocab),
  };
}

const matrixAt = (weights: number, kind: MatrixKind, config: ModelConfig, widths: Widths): PlacedMatrix => ({
  weights,
  ...sizesOf(config)[kind],
  bits: widths[kind],
});
