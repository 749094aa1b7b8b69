/**
 * A passage of a document, the unit of retrieval. Its range may run over the ends of parts but never over documents.
 */
export interface Chunk {
  /** Position in the document, from 0. */
  readonly ordinal: number;
  /** The nearest heading above the passage, or ''. */
  readonly heading: string;
  /** First part (from 1) and UTF-16 offset in its text. */
  readonly startPart: number;
  readonly startChar: number;
  /** Last part and exclusive end offset in its text. */
  readonly endPart: number;
  readonly endChar: number;
  /** The text in the range, parts joined by a line break. Not stored: the parts have the text. */
  readonly text: string;
  /** Embedder tokens of `text`. */
  readonly tokens: number;
}
