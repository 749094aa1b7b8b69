import type { Chunk } from '../../common/domain/chunk.ts';
import { sampleVocabulary } from './vocabulary.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Words one after another, each as often as words of its rank are in natural text (Zipf's law). */
export interface TextSource {
  words(count: number): readonly string[];
}

export function zipfText(random: () => number, size = 40_000): TextSource {
  const vocabulary = sampleVocabulary(random, size);
  const cumulative = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) cumulative[rank] = sum += 1 / (rank + 2.7) ** 1.05;
  const draw = (): string => {
    const wanted = random() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return vocabulary[low] as string;
  };
  return { words: (count) => Array.from({ length: count }, draw) };
}

/** Unit vectors around cluster centres, as the vectors of a library's subjects lie. */
export function clusteredVectors(random: () => number, dimension: number, clusters: number): () => Float32Array {
  const normal = (): number => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  const centres = Array.from({ length: clusters }, () => Float32Array.from({ length: dimension }, normal));
  return () => {
    const centre = centres[Math.floor(random() * clusters)] as Float32Array;
    const vector = centre.map((value) => 0.8 * value + normal());
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  };
}

/** A chunk that is a page of its own. */
export function pageChunk(ordinal: number, text: string): Chunk {
  return {
    ordinal,
    heading: '',
    startPart: ordinal + 1,
    startChar: 0,
    endPart: ordinal + 1,
    endChar: text.length,
    text,
    tokens: Math.ceil(text.length / 4),
  };
}
