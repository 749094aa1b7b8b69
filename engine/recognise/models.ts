import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { CarrelError } from '../../common/errors.ts';
import { createSession, withoutSpinning, type Session } from '../runtime/session.ts';

/** The two models of recognition. */
export interface RecogniserModels {
  /** Where lines of text are: picture (1, 3, height, width) to likelihood (1, 1, height, width). */
  readonly detector: Session;
  /** What lines say: pictures (lines, 3, 48, width) to likelihoods (lines, steps, alphabet + 2). */
  readonly reader: Session;
  /** The characters that can be read, in the order of the reader's classes. */
  readonly alphabet: readonly string[];
}

/**
 * **Blocks the thread** while the models are loaded.
 *
 * @throws CarrelError `bad-file` when the folder does not hold them
 */
export async function loadModels(dir: string, threads: number): Promise<RecogniserModels> {
  const options = { threads, config: withoutSpinning };
  const alphabet = readAlphabet(dir);
  const [detector, reader] = [
    await createSession(join(dir, 'detector.onnx'), options),
    await createSession(join(dir, 'reader.onnx'), options),
  ];
  return { detector, reader, alphabet };
}

function readAlphabet(dir: string): readonly string[] {
  try {
    const json: unknown = JSON.parse(readFileSync(join(dir, 'alphabet.json'), 'utf8'));
    return v.parse(v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.maxLength(100_000)), json);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new CarrelError('bad-file', 'recogniser-incomplete', { params: { dir, what }, cause: error });
  }
}
