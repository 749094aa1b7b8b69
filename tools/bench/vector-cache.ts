import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Embedder } from '../../engine/embed/embedder.ts';

/** The part of the embedder a benchmark uses. */
export type TextEmbedder = Pick<Embedder, 'info' | 'embedPassages' | 'embedQuery'>;

/**
 * Vectors of texts, (texts, dimension) row-major. They are kept in `folder` under a name made of the model and the
 * texts, so that a second run is quick and a change of either is seen.
 */
export async function cachedVectors(
  folder: string,
  { info, embedPassages, embedQuery }: TextEmbedder,
  kind: 'passages' | 'queries',
  texts: readonly string[],
): Promise<Float32Array> {
  const name = createHash('sha256')
    .update(JSON.stringify([info, kind, texts]))
    .digest('hex')
    .slice(0, 24);
  const path = join(folder, `${name}.vectors`);
  if (existsSync(path)) return new Float32Array(Uint8Array.from(readFileSync(path)).buffer);
  const vectors =
    kind === 'passages' ? await embedPassages(texts) : await embedQueries(embedQuery, texts, info.dimension);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength));
  return vectors;
}

async function embedQueries(
  embedQuery: TextEmbedder['embedQuery'],
  texts: readonly string[],
  dimension: number,
): Promise<Float32Array> {
  const vectors = new Float32Array(texts.length * dimension);
  for (const [i, text] of texts.entries()) vectors.set(await embedQuery(text), i * dimension);
  return vectors;
}
