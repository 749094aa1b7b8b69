interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/** Float32 tensors of a safetensors file, by name. */
export interface Weights {
  /** @throws CarrelError `bad-file` when there is no float32 tensor of that name and number of elements */
  get(name: string, elements: number): Float32Array;
}

/**
 * Reads a whole safetensors file that lies in memory: 8 bytes of header length, a JSON header, then the data. The files
 * are known by their SHA-256, and small; models from anywhere go through `engine/model`.
 */
export function readSafetensors(file: Uint8Array): Weights {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headerLength = file.length < 8 ? Number.NaN : Number(view.getBigUint64(0, true));
  if (!(headerLength <= file.length - 8)) throw new Error('The weights are not a safetensors file.');
  const header = new Map(
    Object.entries(JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + headerLength))) as Record<string, Entry>),
  );

  return {
    get(name, elements) {
      const entry = header.get(name);
      if (entry?.dtype !== 'F32') throw new Error(`The weights have no float32 tensor ${name}.`);
      const [begin, end] = entry.data_offsets;
      // A copy: floats must start at a multiple of 4. (`slice` of a Buffer would be no copy.)
      const data = new Uint8Array(file.subarray(8 + headerLength + begin, 8 + headerLength + end));
      if (data.length !== elements * 4)
        throw new Error(`The tensor ${name} has ${data.length / 4} elements instead of ${elements}.`);
      return new Float32Array(data.buffer);
    },
  };
}
