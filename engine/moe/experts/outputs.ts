import { CarrelError } from '../../../common/errors.ts';
import type { Tensor } from '../../runtime/tensor.ts';

/** One of a session's outputs, which must be of this type. */
export function outputOf<Type extends 'float32' | 'int64'>(
  outputs: Readonly<Record<string, Tensor>>,
  name: string,
  type: Type,
): Extract<Tensor, { readonly type: Type }> {
  const tensor = outputs[name];
  if (tensor?.type !== type)
    throw new CarrelError('internal', 'internal', { params: { what: `The model gives no ${name}.` } });
  return tensor as Extract<Tensor, { readonly type: Type }>;
}
