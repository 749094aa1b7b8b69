import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FontStyle, TextItem } from '../../text/words.ts';
import type { SourceFile } from '../source-file.ts';
import { FileObjects } from './file/file-objects.ts';
import { MarkedContents } from './file/marked-content.ts';
import { withReplacedText, type TextEntry } from './replaced-text.ts';

/** What a page's text is made of. */
export interface PageItems {
  readonly items: readonly TextItem[];
  readonly styles: Readonly<Record<string, FontStyle>>;
}

/**
 * Reads the items of pages, with the texts that a file gives for what is drawn (`/ActualText`), of which pdf.js tells
 * nothing. A file whose own table of objects can't be read is read as it is drawn.
 */
export class PageTexts {
  readonly #marks: Promise<MarkedContents | undefined>;

  constructor(file: SourceFile) {
    this.#marks = FileObjects.open(file).then(
      (objects) => (objects.encrypted ? undefined : new MarkedContents(objects)),
      () => undefined,
    );
  }

  async of(page: PDFPageProxy): Promise<PageItems> {
    const reference = page.ref as { readonly num: number } | null;
    const marked = await this.#marks;
    const marks = reference === null ? undefined : await marked?.of(reference.num).catch(() => undefined);
    if (marks === undefined) {
      const { items, styles } = await page.getTextContent();
      return { items: items.filter((item) => 'str' in item) as readonly TextItem[], styles };
    }
    const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
    return { items: withReplacedText(items as readonly TextEntry[], marks), styles };
  }
}
