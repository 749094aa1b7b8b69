/** The headers and footers of a document, for all pages, left and right ones, and first ones. */
export class Edges {
  /** Whether first pages have their own. */
  firstApart = false;
  /** Whether left pages have their own. */
  leftApart = false;
  readonly #found: { readonly name: string; readonly text: string }[] = [];

  /** @param name the word of its group, such as `headerf` */
  add(name: string, text: string): void {
    this.#found.push({ name, text });
  }

  /** Those that pages show: headers, then footers. */
  texts(): readonly string[] {
    const shown = this.#found.filter(
      ({ name }) => (this.firstApart || !name.endsWith('f')) && (this.leftApart || !name.endsWith('l')),
    );
    return ['header', 'footer'].flatMap((kind) =>
      shown.filter(({ name }) => name.startsWith(kind)).map(({ text }) => text),
    );
  }
}
