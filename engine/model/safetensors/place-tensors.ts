import type { Architecture } from '../architectures/architecture.ts';
import { badFile } from '../bad-file.ts';
import type { StoredTensor, TensorPart } from '../tensor-files.ts';
import type { SafeTensor } from './header.ts';

/** A tensor and the index of the file it is in. */
export interface FiledTensor extends SafeTensor {
  readonly file: number;
}

/** Buffers that old exporters wrote and every reader computes. */
const computed = /\.rotary_emb\.inv_freq$/;

/**
 * Puts the tensors of a Hugging Face model under GGUF's names, experts that are stored one by one together in one
 * tensor of three dimensions. A tied head that is shipped all the same is left out.
 */
export function placeTensors(
  tensors: readonly FiledTensor[],
  architecture: Architecture,
  tiedHead: boolean,
): ReadonlyMap<string, StoredTensor> {
  const placed = new Map<string, StoredTensor>();
  const experts = new Map<string, Map<number, FiledTensor>>();
  for (const tensor of tensors) {
    if (computed.test(tensor.name)) continue;
    const place = architecture.placeOf(tensor.name);
    if (place === null)
      throw badFile(`it has the tensor ${tensor.name}, which the architecture ${architecture.name} does not have`);
    if (place.name === 'output.weight' && tiedHead) continue;
    if (place.expert !== null) {
      const group = experts.get(place.name) ?? new Map<number, FiledTensor>();
      if (group.has(place.expert)) throw badFile(`two tensors are expert ${place.expert} of ${place.name}`);
      experts.set(place.name, group.set(place.expert, tensor));
    } else {
      if (placed.has(place.name)) throw badFile(`two tensors are ${place.name}`);
      placed.set(place.name, stored(place.name, tensor, tensor.shape.toReversed(), [partOf(tensor)]));
    }
  }
  for (const [name, group] of experts) placed.set(name, stack(name, group));
  return placed;
}

function stack(name: string, group: ReadonlyMap<number, FiledTensor>): StoredTensor {
  const members = Array.from({ length: group.size }, (_, expert) => {
    const tensor = group.get(expert);
    if (tensor === undefined) throw badFile(`expert ${expert} of ${name} is missing`);
    return tensor;
  });
  const [first] = members;
  if (first === undefined) throw badFile(`the experts of ${name} are missing`);
  for (const { name: member, type, shape } of members) {
    if (type !== first.type || shape.length !== first.shape.length || shape.some((dim, i) => dim !== first.shape[i])) {
      throw badFile(`the shape or type of ${member} is not that of ${first.name}`);
    }
  }
  return stored(name, first, [...first.shape.toReversed(), members.length], members.map(partOf));
}

function stored(
  name: string,
  { type }: FiledTensor,
  dims: readonly number[],
  parts: readonly TensorPart[],
): StoredTensor {
  return { name, dims, type, byteLength: parts.reduce((sum, part) => sum + part.byteLength, 0), parts };
}

function partOf({ file, position, byteLength }: FiledTensor): TensorPart {
  return { file, position, byteLength };
}
