import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { documentStyle, type DocumentStyle } from '../../text/document-style.ts';
import { fontsOfLines } from '../../text/fonts-of-lines.ts';
import { edgeRows, type Neighbour } from '../../text/running-lines.ts';
import type { Row } from '../../text/segments.ts';
import type { SourceFile } from '../source-file.ts';
import { PageTexts } from './page-texts.ts';
import { BoldFonts } from './bold-fonts.ts';
import { drawnPage, type DrawnPage, type KnownPages } from './drawn-page.ts';
import { NamedLetters } from './glyph-names.ts';
import { ShapeSearch } from './shape-search.ts';

/** Pages on each side of one that tell its running lines: two, as left and right pages differ. */
const reach = 2;
/** Pages of a document that tell its style. */
const sampled = 8;

/** A page as it is drawn, its rows at the edges, and which of its fonts are bold. */
interface Page {
  readonly drawn: DrawnPage;
  readonly edges: readonly Row[];
  readonly boldFonts: ReadonlySet<string>;
}

/**
 * The pages of a document as they are drawn. To read one, its neighbours and some pages from everywhere are looked at;
 * each is kept for as long as reading on from there needs it, so that no page is read twice.
 */
export class DrawnPages {
  readonly #document: PDFDocumentProxy;
  readonly #known: KnownPages;
  readonly #bold = new BoldFonts();
  readonly #kept = new Map<number, Promise<Page | undefined>>();
  #style: Promise<DocumentStyle> | undefined;

  /** @param file the one that the document is read from */
  constructor(document: PDFDocumentProxy, file: SourceFile) {
    this.#document = document;
    this.#known = { texts: new PageTexts(document, file), named: new NamedLetters(), shapes: new ShapeSearch() };
  }

  /** @returns undefined for a page that can't be read */
  at(number: number): Promise<Page | undefined> {
    let page = this.#kept.get(number);
    if (page === undefined) {
      page = this.#read(number).catch(() => undefined);
      this.#kept.set(number, page);
    }
    return page;
  }

  /** The pages near a page, those that can be read. */
  async near(number: number): Promise<readonly Neighbour[]> {
    // Begun now, the page after them is inflated, on another core, while these are waited for.
    if (number + reach + 1 <= this.#document.numPages) void this.at(number + reach + 1);
    const pages: Neighbour[] = [];
    for (let distance = -reach; distance <= reach; distance++) {
      if (distance === 0 || number + distance < 1 || number + distance > this.#document.numPages) continue;
      const page = await this.at(number + distance);
      if (page !== undefined) pages.push({ rules: page.drawn.rules, edges: page.edges, distance });
    }
    return pages;
  }

  /** The style of the document, from the same pages wherever reading begins. */
  style(): Promise<DocumentStyle> {
    this.#style ??= this.#readStyle();
    return this.#style;
  }

  /** Drops what reading on from the page after this one does not need. */
  passed(number: number): void {
    for (const kept of this.#kept.keys()) if (kept <= number - reach) this.#kept.delete(kept);
  }

  async #readStyle(): Promise<DocumentStyle> {
    const count = this.#document.numPages;
    const numbers = new Set(
      Array.from({ length: sampled }, (_, index) => Math.ceil(((index + 0.5) * count) / sampled)),
    );
    const words: DrawnPage['words'][] = [];
    for (const number of numbers) words.push((await this.at(number))?.drawn.words ?? []);
    return documentStyle(words);
  }

  async #read(number: number): Promise<Page> {
    const page: PDFPageProxy = await this.#document.getPage(number);
    const drawn = await drawnPage(page, this.#known);
    return { drawn, edges: edgeRows(drawn), boldFonts: await this.#bold.of(page, fontsOfLines(drawn.words)) };
  }
}
