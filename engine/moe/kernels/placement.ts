import { createPlaces, largestMemory, type Places } from '../../kernels/memory.ts';
import { matrixBytes, roundedBytes } from '../../kernels/sizes.ts';
import { partialBytes, type PlacedMatrix } from '../../kernels/steps.ts';
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
  /** The cache, float32 (context, kvHeads, headDim) each. */
  readonly keys: number;
  readonly values: number;
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
  /** The residual stream, float32 (tokens, hidden), and a row of it or of its norm rounded. */
  readonly x: number;
  readonly h: number;
  /** float32 (tokens, (heads + 2 · kvHeads) · headDim). */
  readonly qkv: number;
  /** float32 (tokens, heads · headDim), and rounded. */
  readonly attended: number;
  readonly attendedRounded: number;
  /** float32 (tokens, experts). */
  readonly routing: number;
  /** Rounded rows by pick, (picks, hidden) and (picks, ffn). */
  readonly gathered: number;
  readonly inner: number;
  /** For a token alone: float32 (headDim / 2) each; its keys and values, (2, kvHeads, headDim); partial results of attention. */
  readonly cos: number;
  readonly sin: number;
  readonly ownRows: number;
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

/**
 * Spreads a model over as few memories of at most 4 GiB as it takes, with places for so many of each layer's experts and tokens in the cache.
 * Null when a single layer is larger than that.
 */
export function placeModel(config: ModelConfig, widths: Widths, slotsPerLayer: number, context: number): readonly Placement[] | null {
  const { layer, head, expert } = partBytes(config, widths);
  const perLayer = layer + slotsPerLayer * expert + 2 * cacheBytes(config, context) + 4096;
  const fixed = placeValues(createPlaces(), config, context).end + head + 4 * config.vocab + 4096;
  // Room for threads' scratch: a row of the model's width each.
  const room = largestMemory - fixed - (1 << 24);
  const most = Math.floor(room / perLayer);
  if (most < 1) return null;
  const placements: Placement[] = [];
  for (let first = 0; first < config.layers.length; first += most) {
    placements.push(place(config, widths, context, first, Math.min(most, config.layers.length - first), slotsPerLayer * expert));
  }
  return placements;
}

function place(config: ModelConfig, widths: Widths, context: number, first: number, count: number, slotBytes: number): Placement {
  const places = createPlaces();
  const { values } = placeValues(places, config, context);
  const layers = Array.from({ length: count }, () => placeLayer(places, config, widths, context));
  const head = first + count === config.layers.length ? placeHead(places, config, widths) : null;
  return { first, places, values, layers, head, slots: places.take(count * slotBytes) };
}

function placeValues(places: Places, config: ModelConfig, context: number): { readonly values: PlacedValues; readonly end: number } {
  const { hidden, ffn, heads, kvHeads, headDim, moe } = config;
  const { qkv, attended } = sizesOf(config);
  const { experts, active } = moe ?? { experts: 0, active: 0 };
  const picks = picksAtOnce(experts, active);
  const rows = (width: number): number => places.take(4 * tokensAtOnce * width);
  const values = {
    x: rows(hidden),
    h: places.take(roundedBytes(tokensAtOnce, hidden)),
    qkv: rows(qkv.n),
    attended: rows(attended.k),
    attendedRounded: places.take(roundedBytes(tokensAtOnce, attended.k)),
    routing: rows(experts),
    gathered: places.take(roundedBytes(picks, hidden)),
    inner: places.take(roundedBytes(picks, ffn)),
    cos: places.take(2 * headDim),
    sin: places.take(2 * headDim),
    ownRows: places.take(8 * kvHeads * headDim),
    partials: places.take(partialBytes(context, heads, headDim)),
    groups: places.take(4 * groupFields * experts),
    pickTokens: places.take(4 * picks),
    pickGates: places.take(4 * picks),
  };
  return { values, end: places.end };
}

/** A layer's keys or values of a whole context. */
const cacheBytes = ({ kvHeads, headDim }: ModelConfig, context: number): number => 4 * context * kvHeads * headDim;

/** In the order of the file, without gaps: a layer is read in one go. */
function placeLayer(places: Places, config: ModelConfig, widths: Widths, context: number): PlacedLayer {
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
    keys: places.take(cacheBytes(config, context)),
    values: places.take(cacheBytes(config, context)),
  };
}

function placeHead(places: Places, config: ModelConfig, widths: Widths): PlacedHead {
  const start = places.take(partBytes(config, widths).head);
  return { start, norm: start, matrix: matrixAt(start + 4 * config.hidden, 'head', config, widths), logits: places.take(4 * config.vocab) };
}

const matrixAt = (weights: number, kind: MatrixKind, config: ModelConfig, widths: Widths): PlacedMatrix => ({ weights, ...sizesOf(config)[kind], bits: widths[kind] });
