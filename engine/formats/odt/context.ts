import type { OdfChart } from '../odf/chart.ts';
import { countLetters } from '../flow/omissions.ts';
import { xmlTextOf, type XmlElement } from '../package/xml-tree.ts';
import { Lists, type Counts } from './lists.ts';
import { Styles } from './styles.ts';

/** What the reading of a text leans on, and what it counts on its way. */
export class Context {
  readonly styles = new Styles();
  readonly lists = new Lists();
  /** By the names of their objects. */
  readonly charts: ReadonlyMap<string, OdfChart>;
  /** By the names of their objects, on one line. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Headings that are numbered by the document's outline. */
  readonly outline: Counts = [];
  /** Names of the embedded objects that were passed. */
  readonly objects: string[] = [];
  pictures = 0;
  /** Letters of text that is hidden in the file. */
  hidden = 0;
  /** Letters that were deleted, in tracked changes. */
  deleted = 0;
  /** Texts of headers and of footers. */
  readonly edges = { headers: [] as string[], footers: [] as string[] };

  constructor(charts: ReadonlyMap<string, OdfChart>, formulas: ReadonlyMap<string, string>) {
    this.charts = charts;
    this.formulas = formulas;
  }

  /** Notes that an element is hidden, and so not read. */
  hide(element: XmlElement): void {
    this.hidden += countLetters(xmlTextOf(element));
  }
}
