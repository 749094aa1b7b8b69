import type { ValueType } from '../../common/domain/value.ts';

/** A table as it goes into a file: every word in the language of the person who asked for it. */
export interface ExportTable {
  readonly title: string;
  /** The answer in a sentence; '' before there is one. */
  readonly answer: string;
  /** Names of the columns that every table has. */
  readonly words: {
    readonly document: string;
    readonly standing: string;
    readonly where: string;
    readonly quote: string;
    readonly sources: string;
    /** Stands where a document says nothing. */
    readonly notSaid: string;
  };
  readonly columns: readonly { readonly heading: string; readonly type: ValueType }[];
  readonly rows: readonly ExportRow[];
}

export interface ExportRow {
  readonly name: string;
  /** Whether the document meets the condition, in a word or two. */
  readonly standing: string;
  /** One for each column: null where the document says nothing, undefined where it was not asked. */
  readonly cells: readonly (ExportCell | null | undefined)[];
}

export interface ExportCell {
  /** Normalised, as `Value.normal`. */
  readonly value: string;
  /** As `Value.size`. */
  readonly size: number | null;
  /** "page 12"; '' where the document is one part. */
  readonly where: string;
  readonly quote: string;
}

/** Headings of a table whose columns are each followed by where the value stands and the words that hold it. */
export const wideHeadings = ({ words, columns }: ExportTable): readonly string[] => [
  words.document,
  words.standing,
  ...columns.flatMap(({ heading }) => [heading, `${heading}: ${words.where}`, `${heading}: ${words.quote}`]),
];
