import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { CarrelError } from '../../common/errors.ts';
import { dequantizeInto } from '../model/dequantize/dequantize.ts';
import { storedBytes, type TensorType } from '../model/tensor-types.ts';

/** The token embedding, on disk: a token needs one row of it, a few hundred bytes that the system keeps cached. */
export interface Embedding {
  /** Rows of tokens: float32 (tokens, hidden). */
  rowsOf(tokens: readonly number[]): Float32Array;
  close(): void;
}

/** Opens the rows (vocab, hidden) stored in `type`. Throws `bad-file` when the file has another size. */
export function openEmbedding(path: string, type: TensorType, vocab: number, hidden: number): Embedding {
  const rowBytes = storedBytes(type, hidden) ?? 0;
  const file = openSync(path, 'r');
  if (fstatSync(file).size !== rowBytes * vocab) {
    closeSync(file);
    throw new CarrelError('bad-file', 'prepared-model-damaged');
  }
  const row = new Uint8Array(rowBytes);
  return {
    rowsOf(tokens) {
      const out = new Float32Array(tokens.length * hidden);
      for (const [i, token] of tokens.entries()) {
        if (!(Number.isInteger(token) && token >= 0 && token < vocab))
          throw new CarrelError('bad-request', 'token-unknown', { params: { token, vocab } });
        // Synchronous on purpose: the thread is the model's own, and the pages are in memory.
        if (readSync(file, row, 0, rowBytes, token * rowBytes) !== rowBytes)
          throw new CarrelError('io', 'prepared-model-unreadable');
        dequantizeInto(type, row, out.subarray(i * hidden, (i + 1) * hidden));
      }
      return out;
    },
    close: () => closeSync(file),
  };
}
