import { cachedVectors, type TextEmbedder } from './vector-cache.ts';

/** Characters of a piece, and of the piece before that it begins with. */
const pieceLength = 1_000;
const overlap = 20;

export interface PlainDocument {
  readonly id: number;
  /** The file's name. */
  readonly name: string;
  /** All of the file's text. */
  readonly text: string;
}

/**
 * The plain recipe of a peer, which a search of ours must beat: pieces of 1,000 characters that overlap by 20, cut
 * wherever they end, each embedded behind its file's name, and the vectors alone. A document ranks by its best piece.
 *
 * @param queries (queries, dimension), row-major
 * @returns the ids of all documents for each query, best first
 */
export async function rankByPlainRecipe(
  cacheDir: string,
  embedder: TextEmbedder,
  documents: readonly PlainDocument[],
  queries: Float32Array,
): Promise<readonly (readonly number[])[]> {
  const { dimension } = embedder.info;
  const pieces = documents.flatMap(({ id, name, text }) =>
    piecesOf(text).map((piece) => ({ id, text: withName(name, piece) })),
  );
  const vectors = await cachedVectors(
    cacheDir,
    embedder,
    'passages',
    pieces.map(({ text }) => text),
  );
  return Array.from({ length: queries.length / dimension }, (_, query) => {
    const asked = queries.subarray(query * dimension, (query + 1) * dimension);
    const best = new Map<number, number>();
    pieces.forEach(({ id }, i) => {
      const score = dot(asked, vectors.subarray(i * dimension, (i + 1) * dimension));
      if (score > (best.get(id) ?? -Infinity)) best.set(id, score);
    });
    return [...best].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
  });
}

/** A piece as the recipe embeds it. */
export const withName = (name: string, piece: string): string => `sourceDocument: ${name}\n\n${piece}`;

/** Pieces end at the last paragraph, line or word that has room, whichever of these there is in their second half. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + pieceLength >= text.length ? text.length : cutBefore(text, start, start + pieceLength);
    pieces.push(text.slice(start, end).trim());
    start = end === text.length ? end : Math.max(start + 1, end - overlap);
  }
  return pieces.filter((piece) => piece !== '');
}

function cutBefore(text: string, start: number, end: number): number {
  const half = start + pieceLength / 2;
  return ['\n\n', '\n', ' '].map((separator) => text.lastIndexOf(separator, end)).find((at) => at > half) ?? end;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
