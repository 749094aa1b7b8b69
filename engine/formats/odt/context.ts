import { Lists, type Counts } from './lists.ts';
import { Styles } from './styles.ts';

/** What the reading of a text leans on, and what it counts on its way. */
export class Context {
  readonly styles = new Styles();
  readonly lists = new Lists();
  /** Headings that are numbered by the document's outline. */
  readonly outline: Counts = [];
  /** Names of the embedded objects that were passed. */
  readonly objects: string[] = [];
  pictures = 0;
}
