import type { Rule } from '../../rules.ts';
import type { Row } from '../../segments.ts';
import type { RuledColumn } from './columns.ts';
import type { Frame } from './frames.ts';

/** A table between rules, before its cells are known. */
export interface RuledTable {
  readonly frame: Frame;
  /** From top to bottom. */
  readonly lines: readonly Row[];
  readonly columns: readonly RuledColumn[];
  /** Level rules that are shorter than the table. */
  readonly short: readonly Rule[];
  /** Upright rules inside the table. */
  readonly uprights: readonly Rule[];
  /** Whether these part all of its columns. */
  readonly isClosed: boolean;
}
