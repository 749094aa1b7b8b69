import { createSession, type Session } from '../runtime/session.ts';
import { encodeModel } from './encode.ts';
import type { Model } from './types.ts';

/** Runs a model once in ONNX Runtime: its outputs by name, plain numbers. */
export async function compute(
  model: Model,
  inputs: Parameters<Session['run']>[0] = {},
): Promise<Readonly<Record<string, readonly number[]>>> {
  const session = await createSession(encodeModel(model), { threads: 1 });
  try {
    const outputs = await session.run(inputs);
    return Object.fromEntries(
      Object.entries(outputs).map(([name, { data }]) => [name, Array.from(data as ArrayLike<number | bigint>, Number)]),
    );
  } finally {
    await session.release();
  }
}
