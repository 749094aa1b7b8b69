/** Pages in a row on which nothing was found; from then on the document is one of drawings, if of anything. */
const mostBarren = 12;

/**
 * Whether it is worth looking for bullets and boxes that a document draws as shapes: a look takes a third of the time
 * of reading a page, and a document that has such signs has them on more than one of its pages (ADR 0681).
 */
export class ShapeSearch {
  #barren = 0;

  get isWorth(): boolean {
    return this.#barren < mostBarren;
  }

  /** Says whether a page that was looked at had any. */
  looked(found: boolean): void {
    this.#barren = found ? 0 : this.#barren + 1;
  }
}
