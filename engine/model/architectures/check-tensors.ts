import { badFile } from '../bad-file.ts';
import type { TensorInfo } from '../source.ts';

/**
 * Checks that a file has exactly the tensors an architecture expects. One more than that (a bias, say) would mean
 * that the model computes something else than we would, so it is refused as well.
 *
 * @param expected dimensions by name
 */
export function checkTensors(
  tensors: ReadonlyMap<string, TensorInfo>,
  expected: ReadonlyMap<string, readonly number[]>,
): void {
  for (const [name, dims] of expected) {
    const tensor = tensors.get(name);
    if (tensor === undefined) throw badFile(`the tensor ${name} is missing`);
    if (tensor.dims.length !== dims.length || tensor.dims.some((dim, i) => dim !== dims[i])) {
      throw badFile(`the dimensions of ${name} are ${tensor.dims.join(' × ')}, not ${dims.join(' × ')}`);
    }
  }
  for (const name of tensors.keys()) {
    if (!expected.has(name)) throw badFile(`it has the tensor ${name}, which this architecture does not have`);
  }
}
