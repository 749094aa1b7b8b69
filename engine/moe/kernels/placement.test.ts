import { describe, expect, test } from 'vitest';
import type { ModelConfig } from '../../model/architectures/config.ts';
import { placeModel, type Placement } from './placement.ts';
import { partBytes, type Widths } from './shape.ts';

const widths: Widths = { qkv: 4, attended: 4, gateUp: 4, down: 4, head: 8 };

const room = { context: 4_096, cacheBytes: 2 } as const;

/** The 21B's shapes: 12 GB. */
const large: ModelConfig = {
  architecture: 'smallthinker',
  name: '',
  layers: Array.from({ length: 52 }, (_, l) => ({ rope: l % 4 !== 0, window: l % 4 === 0 ? null : 4_096 })),
  hidden: 2_560,
  heads: 28,
  kvHeads: 4,
  headDim: 128,
  ffn: 768,
  activation: 'relu',
  moe: { experts: 64, active: 6, gating: 'softmax' },
  ropeBase: 1.5e6,
  ropeStyle: 'half',
  normEps: 1e-6,
  vocab: 151_936,
  context: 16_384,
  tiedHead: false,
};

/** Addresses in rising order with the bytes behind each, as far as they are weights or the cache. */
function areas(
  { layers, head, slots }: Placement,
  slotsPerLayer: number,
): readonly (readonly [from: number, bytes: number])[] {
  const bytes = partBytes(large, widths);
  const cache = 2 * 4_096 * large.kvHeads * large.headDim;
  return [
    ...layers.flatMap(
      ({ start, cache: { keys, values } }) =>
        [
          [start, bytes.layer],
          [keys, cache],
          [values, cache],
        ] as const,
    ),
    ...(head === null ? [] : [[head.start, bytes.head] as const, [head.logits, 4 * large.vocab] as const]),
    [slots, layers.length * slotsPerLayer * bytes.expert] as const,
  ].toSorted(([a], [b]) => a - b);
}

describe.each([64, 20, 6])('with %i experts of each layer', (slotsPerLayer) => {
  const placements = placeModel(large, widths, { slotsPerLayer, ...room }) ?? [];

  test('every layer has its place, in order, and the head comes last', () => {
    expect(placements.flatMap(({ first, layers }) => layers.map((_, l) => first + l))).toEqual([
      ...large.layers.keys(),
    ]);
    expect(placements.map(({ head }) => head !== null)).toEqual(placements.map((_, i) => i === placements.length - 1));
  });

  test('nothing overlaps, and no memory is larger than 4 GiB, threads counted', () => {
    for (const placement of placements) {
      const all = areas(placement, slotsPerLayer);
      for (const [i, [from, bytes]] of all.entries())
        expect(from + bytes).toBeLessThanOrEqual(all[i + 1]?.[0] ?? placement.places.end);
      expect(placement.places.end + (1 << 24)).toBeLessThanOrEqual(2 ** 32);
    }
  });
});

test('it takes as few memories as it can', () => {
  expect(placeModel(large, widths, { slotsPerLayer: 64, ...room })).toHaveLength(4);
  expect(placeModel(large, widths, { slotsPerLayer: 6, ...room })).toHaveLength(1);
});

test('a layer of more than 4 GiB has no place', () => {
  expect(placeModel({ ...large, ffn: 768 * 32 }, widths, { slotsPerLayer: 64, ...room })).toBeNull();
});
