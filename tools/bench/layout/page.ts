/** What a page of the benchmark holds, in reading order: what is drawn and what must be read are made from it. */
export type Content =
  | { readonly kind: 'heading'; readonly style: HeadingStyle; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered: boolean }
  | { readonly kind: 'table'; readonly table: DrawnTable }
  | { readonly kind: 'signatures'; readonly names: readonly (readonly [string, string])[] };

export type HeadingStyle = 'title' | 'section' | 'weight' | 'capitals';

export interface TableCell {
  readonly text: string;
  readonly span?: number;
}

export interface DrawnTable {
  /** How many of the rows, from the first, name columns. */
  readonly headers: number;
  readonly rows: readonly (readonly TableCell[])[];
  /** Columns that are aligned at their right. */
  readonly numbers: boolean;
  readonly lines: 'none' | 'all' | 'rows';
  /** Points of space above and below each row. */
  readonly padding: number;
  /** Points between columns. */
  readonly gap: number;
  readonly align: 'top' | 'middle' | 'bottom';
  /** Percent of the page. */
  readonly width: number;
  readonly labelWidth: number;
  readonly dollars: boolean;
}

export interface Page {
  readonly columns: 1 | 2;
  /** What stands over both columns. */
  readonly top: readonly Content[];
  readonly content: readonly Content[];
  /** Lines at the edges that are no part of the text. */
  readonly header: readonly [string, string];
  readonly footer: readonly [string, string];
}

/** How a document is set. Sizes are points. */
export interface Setting {
  readonly font: string;
  readonly headingFont: string;
  readonly size: number;
  readonly lineHeight: number;
  readonly titleSize: number;
  readonly sectionSize: number;
  readonly weightStyle: string;
  readonly justify: boolean;
  readonly indent: boolean;
  readonly margin: number;
  readonly centred: boolean;
}

export interface BenchDocument {
  readonly name: string;
  readonly setting: Setting;
  readonly pages: readonly Page[];
}
