/** A passage of a document, the unit of retrieval. Its range may run over page ends but never over documents. */
export interface Chunk {
  /** Position in the document, from 0. */
  readonly ordinal: number;
  /** The nearest heading above the passage, or ''. */
  readonly heading: string;
  /** First page (from 1) and UTF-16 offset in that page's text. */
  readonly startPage: number;
  readonly startChar: number;
  /** Last page and exclusive end offset in that page's text. */
  readonly endPage: number;
  readonly endChar: number;
  /** The pages' text in the range, pages joined by a line break. */
  readonly text: string;
  /** Embedder tokens of `text`. */
  readonly tokens: number;
}
