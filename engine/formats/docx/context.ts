import type { FlowBlock } from '../flow/block.ts';
import type { XmlElement } from '../package/xml-tree.ts';
import { Fields } from './fields.ts';
import type { Numbering, numberFormat } from './numbering.ts';
import type { Styles } from './styles.ts';

/** A note at the foot of the page or at the end: its text, and the format of its mark. */
export interface Notes {
  readonly texts: ReadonlyMap<string, string>;
  readonly format: ReturnType<typeof numberFormat>;
  readonly start: number;
}

/** What the reading of a document's text leans on, and what it counts on its way. */
export class Context {
  readonly fields = new Fields();
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly footnotes: Notes;
  readonly endnotes: Notes;
  /** Comments by their number, with the name of who wrote them. */
  readonly comments: ReadonlyMap<string, string>;
  /** Charts and diagrams by the relationships that lead to them. */
  readonly drawn: ReadonlyMap<string, readonly FlowBlock[]>;
  readonly #chunks: ReadonlyMap<string, readonly FlowBlock[]>;
  /** Kinds of the embedded objects that were passed. */
  readonly objects: string[] = [];
  /** Charts and diagrams that say nothing. */
  charts = 0;
  pictures = 0;
  /** Letters of text that is hidden in the file. */
  hidden = 0;
  /** Letters that were deleted, in tracked changes. */
  deleted = 0;
  /** Properties of the sections, in order (`w:sectPr`). */
  readonly sections: XmlElement[] = [];
  footnotesSeen = 0;
  endnotesSeen = 0;
  /** Text of paragraphs whose end was deleted: it goes before the next one. */
  carried = '';

  constructor(
    parts: Pick<Context, 'styles' | 'numbering'> &
      Partial<Pick<Context, 'footnotes' | 'endnotes' | 'comments' | 'drawn'>> & {
        /** Pieces in other formats by the relationships that lead to them. */
        readonly chunks?: ReadonlyMap<string, readonly FlowBlock[]>;
      },
  ) {
    const none: Notes = { texts: new Map(), format: 'decimal', start: 1 };
    this.styles = parts.styles;
    this.numbering = parts.numbering;
    this.footnotes = parts.footnotes ?? none;
    this.endnotes = parts.endnotes ?? none;
    this.comments = parts.comments ?? new Map();
    this.drawn = parts.drawn ?? new Map();
    this.#chunks = parts.chunks ?? new Map();
  }

  /** A piece in another format; one that was not read counts as an object. */
  chunk(id: string): readonly FlowBlock[] {
    const blocks = this.#chunks.get(id);
    if (blocks === undefined) this.objects.push('altChunk');
    return blocks ?? [];
  }
}
