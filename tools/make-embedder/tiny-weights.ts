/** Of a BERT encoder that tests compute in plain numbers. */
export const tinyShape = {
  layers: 2,
  hidden: 128,
  heads: 4,
  intermediate: 256,
  vocabulary: 40,
  positions: 16,
  epsilon: 1e-12,
};

/** Names and shapes of tensors. */
type TensorShapes = readonly (readonly [string, readonly number[]])[];

/** Those of a BertModel of this shape, as published models have them. */
export const bertTensors: TensorShapes = [
  ['embeddings.word_embeddings.weight', [tinyShape.vocabulary, tinyShape.hidden]],
  ['embeddings.position_embeddings.weight', [tinyShape.positions, tinyShape.hidden]],
  ['embeddings.token_type_embeddings.weight', [2, tinyShape.hidden]],
  ...norm('embeddings.LayerNorm'),
  ...layer('encoder.layer.0'),
  ...layer('encoder.layer.1'),
];
function layer(name: string): TensorShapes {
  return [
    ...dense(`${name}.attention.self.query`, tinyShape.hidden, tinyShape.hidden),
    ...dense(`${name}.attention.self.key`, tinyShape.hidden, tinyShape.hidden),
    ...dense(`${name}.attention.self.value`, tinyShape.hidden, tinyShape.hidden),
    ...dense(`${name}.attention.output.dense`, tinyShape.hidden, tinyShape.hidden),
    ...norm(`${name}.attention.output.LayerNorm`),
    ...dense(`${name}.intermediate.dense`, tinyShape.intermediate, tinyShape.hidden),
    ...dense(`${name}.output.dense`, tinyShape.hidden, tinyShape.intermediate),
    ...norm(`${name}.output.LayerNorm`),
  ];
}
function norm(name: string): TensorShapes {
  return [
    [`${name}.weight`, [tinyShape.hidden]],
    [`${name}.bias`, [tinyShape.hidden]],
  ];
}
export function dense(name: string, n: number, k: number): TensorShapes {
  return [
    [`${name}.weight`, [n, k]],
    [`${name}.bias`, [n]],
  ];
}

/**
 * A safetensors file of seeded numbers, spread like those of a trained model: matrices keep the size of what goes
 * through.
 */
export function tinySafetensors(shapes: TensorShapes): Uint8Array {
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state / 2 ** 32 - 0.5) * 2;
  };
  const header: Record<string, unknown> = {};
  const data: Buffer[] = [];
  let offset = 0;
  for (const [name, size] of shapes) {
    const elements = size.reduce((product, part) => product * part, 1);
    const [scale, middle] = name.includes('LayerNorm.weight')
      ? [0.2, 1]
      : size.length === 2 && !name.startsWith('embeddings')
        ? [Math.sqrt(3 / (size[1] ?? 1)), 0]
        : [0.3, 0];
    const values = Float32Array.from({ length: elements }, () => middle + scale * random());
    data.push(Buffer.from(values.buffer));
    header[name] = { dtype: 'F32', shape: size, data_offsets: [offset, offset + elements * 4] };
    offset += elements * 4;
  }
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return new Uint8Array(Buffer.concat([length, json, ...data]));
}
