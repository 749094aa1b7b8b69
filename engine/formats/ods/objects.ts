import type { OdfChart } from '../odf/chart.ts';

/** What the objects of a workbook are, by their names in its package. */
export interface OdsObjects {
  readonly charts: ReadonlyMap<string, OdfChart>;
  /** Formulas of mathematics, on one line. */
  readonly formulas: ReadonlyMap<string, string>;
}
