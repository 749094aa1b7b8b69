/** What a document consists of, in reading order; each writer sets the same. */
export type Content =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  /** Rows of cells; the first row names the columns where `headed`. */
  | { readonly kind: 'table'; readonly headed: boolean; readonly rows: readonly (readonly string[])[] };

export const title = (text: string): Content => ({ kind: 'title', text });
export const heading = (text: string): Content => ({ kind: 'heading', text });
export const paragraph = (text: string): Content => ({ kind: 'paragraph', text });
export const rows = (cells: readonly (readonly string[])[], headed = false): Content => ({
  kind: 'table',
  headed,
  rows: cells,
});
